// What the path of the program itself may not hold: the maker of the site takes file paths for addresses.

/** What these mean in an address cuts a path short, or makes it another one. */
const marks = /[#%?]/g;

/** What to do about it; undefined when the path is good. Only the program's own path matters, not those of content and outputs. */
export function renameProgramFolder(folder: string): string | undefined {
  const found = [...new Set(folder.match(marks) ?? [])];
  if (found.length === 0) return undefined;
  return `程序所在的文件夹“${folder}”的路径里有 ${found.join(" ")}，网站生成不了；请把这一级文件夹改名，再重新生成`;
}
