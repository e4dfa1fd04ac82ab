// The folder of content/ in which a change is made ready: the names of what stands in it.

/** Hidden from reading, as all names with a dot before them. */
export const changeFolder = (content: string): string => `${content}/.改动`;

/** A change that is being put together; worth nothing when its program ends. */
export const unreadyFolder = (content: string): string => `${changeFolder(content)}/准备`;

/** A change all of which is on the disk, to be carried out by whoever comes by. */
export const readyFolder = (content: string): string => `${changeFolder(content)}/就绪`;

/** A change that is carried out. */
export const doneFolder = (content: string): string => `${changeFolder(content)}/完成`;

/** One file for each program that changes content/, or wants to. */
export const lockFolder = (content: string): string => `${changeFolder(content)}/锁`;

/** What a change found otherwise than it left it, and did not write over. */
export const asideFolder = (content: string): string => `${changeFolder(content)}/未写入`;
