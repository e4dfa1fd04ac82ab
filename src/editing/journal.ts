// A change of content/ on the disk before it is made: every new file as a whole, and a list of what goes where.
import { sha256 } from "../base/digest.ts";
import type { World } from "../base/world.ts";
import { readyFolder, unreadyFolder } from "./change-folder.ts";
import type { FileChange } from "./content-change.ts";

const listName = "清单.json";

/** One file of a change. */
export interface JournalEntry {
  /** Below content/. */
  readonly path: string;
  /** SHA-256 of the file as it was; absent when there was none. */
  readonly before?: string;
  /** SHA-256 of the file as it shall be; absent when it goes. */
  readonly after?: string;
  /** The name of the new file in the folder of the change. */
  readonly staged: string;
}

/** Puts a change together; until `markReady` it means nothing. */
export async function stageChange(world: World, content: string, files: readonly FileChange[]): Promise<void> {
  const folder = unreadyFolder(content);
  await world.remove(folder);
  const entries: JournalEntry[] = [];
  for (const [index, { path, before, after }] of files.entries()) {
    const staged = String(index + 1).padStart(4, "0");
    if (after) await writeThrough(world, `${folder}/${staged}`, after);
    entries.push({ path, ...(before && { before: sha256(before) }), ...(after && { after: sha256(after) }), staged });
  }
  await writeThrough(world, `${folder}/${listName}`, new TextEncoder().encode(`${JSON.stringify(entries, null, 1)}\n`));
  await world.flush(folder);
}

/** From this one step on the change will be made, by whomever. */
export async function markReady(world: World, content: string): Promise<void> {
  await world.move(unreadyFolder(content), readyFolder(content));
}

/** The change that is ready to be made; empty when its list is gone, which is removed last. */
export async function readJournal(world: World, content: string): Promise<readonly JournalEntry[]> {
  const file = `${readyFolder(content)}/${listName}`;
  if (!(await world.exists(file))) return [];
  const read: unknown = JSON.parse(new TextDecoder().decode(await world.readBytes(file)));
  if (!Array.isArray(read) || !read.every(isEntry)) throw new Error(`${file} is no list of a change`);
  return read;
}

async function writeThrough(world: World, path: string, bytes: Uint8Array): Promise<void> {
  await world.writeBytes(path, bytes);
  await world.flush(path);
}

function isEntry(value: unknown): value is JournalEntry {
  const entry = value as { path?: unknown; staged?: unknown; before?: unknown; after?: unknown } | null;
  const isText = (one: unknown): boolean => typeof one === "string";
  const mayBeText = (one: unknown): boolean => one === undefined || isText(one);
  return isText(entry?.path) && isText(entry?.staged) && mayBeText(entry?.before) && mayBeText(entry?.after);
}
