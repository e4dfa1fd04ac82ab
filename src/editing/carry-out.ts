// Carries out a change that is ready, from wherever it was left: file by file, each in one step, none that somebody has changed since.
import { type Diagnostic, error } from "../base/diagnostic.ts";
import { sha256 } from "../base/digest.ts";
import { diskReason } from "../base/disk-reason.ts";
import type { World } from "../base/world.ts";
import { asideFolder, changeFolder, doneFolder, readyFolder } from "./change-folder.ts";
import { type JournalEntry, readJournal } from "./journal.ts";

/** Throws what the disk throws; the change is ready still, and can be carried out later. */
export async function carryOut(world: World, content: string): Promise<readonly Diagnostic[]> {
  const found: Diagnostic[] = [];
  const folders = new Set<string>();
  await world.flush(changeFolder(content));
  for (const entry of await readJournal(world, content)) {
    const said = await carryOutOne(world, content, entry);
    if (said) found.push(said);
    for (const folder of foldersOf(entry.path)) folders.add(`${content}${folder}`);
  }
  for (const folder of folders) if (await world.exists(folder)) await world.flush(folder);
  await world.remove(doneFolder(content));
  await world.move(readyFolder(content), doneFolder(content));
  await world.remove(doneFolder(content));
  return found;
}

async function carryOutOne(world: World, content: string, entry: JournalEntry): Promise<Diagnostic | undefined> {
  const target = `${content}/${entry.path}`;
  const staged = `${readyFolder(content)}/${entry.staged}`;
  const now = await digestOf(world, target);
  // Done before the change was cut off.
  if (now === entry.after) return undefined;
  if (now === entry.before) {
    if (entry.after === undefined) await world.remove(target);
    else await world.replace(staged, target);
    return undefined;
  }
  const aside = `${asideFolder(content)}/${entry.path}`;
  if (entry.after !== undefined && (await world.exists(staged))) await world.replace(staged, aside);
  return changedSince(target, entry.after === undefined ? undefined : aside);
}

async function digestOf(world: World, path: string): Promise<string | undefined> {
  try {
    return sha256(await world.readBytes(path));
  } catch (cause) {
    if (diskReason(cause) === undefined || (await world.exists(path))) throw cause;
    return undefined;
  }
}

/** Every folder down to the file, for some of them may be new: "", "/明川市", "/明川市/2024". */
const foldersOf = (path: string): readonly string[] => {
  const names = path.split("/");
  return names.map((_, index) =>
    names
      .slice(0, index)
      .map((name) => `/${name}`)
      .join(""),
  );
};

function changedSince(file: string, aside: string | undefined): Diagnostic {
  const kept = aside === undefined ? "原要删除它，没有删除" : `要写入的内容另存在 ${aside}`;
  return error("editing/changed-since", `上次改动中断以后，这个文件又有改动，保留现在的内容；${kept}`, {
    place: { file },
    hint: "请对照两处，把需要的内容合到这个文件里，再删除另存的文件",
  });
}
