// A folder of records to entries, in an order that depends on names alone.
import { type Diagnostic, error, isError, warning } from "../base/diagnostic.ts";
import { Findings, type Outcome, outcome } from "../base/outcome.ts";
import type { FoundFile, World } from "../base/world.ts";
import { decodeText } from "./decode-text.ts";
import type { Entry, Shelf } from "./entry.ts";
import { findShelf, isBeside } from "./find-shelf.ts";
import { readEntry } from "./read-entry.ts";
import { noReadMemory, type ReadMemory } from "./read-memory.ts";

/** Sixteen million bytes hold some fifty thousand records; a larger file is a mistake or should be several. */
const largestFile = 16 * 1024 * 1024;
const readAtOnce = 32;

/** What reading left behind: the entries, and the shelves of files that could not be read at all. */
export interface ReadContent {
  readonly entries: readonly Entry[];
  readonly unreadable: readonly { readonly shelf: Shelf; readonly diagnostic: Diagnostic }[];
}

/** `memory`: of earlier readings; what is read is the same without it. */
export async function readContent(
  world: World,
  folder: string,
  memory: ReadMemory = noReadMemory,
): Promise<Outcome<ReadContent>> {
  const findings = new Findings();
  const entries: Entry[] = [];
  const unreadable: { shelf: Shelf; diagnostic: Diagnostic }[] = [];
  const listed = await listFolder(world, folder);
  if (!listed) return outcome({ entries, unreadable }, [unreadableFolder(folder)]);
  const files = listed.filter((file) => !isBeside(file.path));
  if (files.length === 0) findings.add([nothingHere(folder)]);

  const read = (file: FoundFile): Promise<FileResult> =>
    memory.recall(`entries ${file.path}`, world, (seen) => readFile(seen, folder, file), file.kind, file.size);
  for (const batch of batches(files)) {
    const results = await Promise.all(batch.map(read));
    for (const { shelf, result } of results) {
      for (const entry of findings.take(result)) entries.push(entry);
      const stop = result.diagnostics.find(isError);
      if (shelf && stop && result.value.length === 0) unreadable.push({ shelf, diagnostic: stop });
    }
  }
  return outcome({ entries, unreadable }, findings.all);
}

/** Small files many at once, to keep the disk busy; large ones few at once, to keep memory free. */
function* batches(files: readonly FoundFile[]): Iterable<readonly FoundFile[]> {
  let batch: FoundFile[] = [];
  let size = 0;
  for (const file of files) {
    if (batch.length === readAtOnce || (batch.length > 0 && size + file.size > largestFile)) {
      yield batch;
      batch = [];
      size = 0;
    }
    batch.push(file);
    size += file.size;
  }
  yield batch;
}

async function listFolder(world: World, folder: string): Promise<readonly FoundFile[] | undefined> {
  try {
    return await world.listFiles(folder);
  } catch {
    return undefined;
  }
}

interface FileResult {
  readonly shelf: Shelf | undefined;
  readonly result: Outcome<readonly Entry[]>;
}

async function readFile(world: World, folder: string, found: FoundFile): Promise<FileResult> {
  const file = `${folder}/${found.path}`;
  const shelf = findShelf(found.path);
  const refused = refusal(file, found, shelf);
  if (refused || !shelf) return { shelf, result: outcome([], refused ? [refused] : []) };
  let bytes: Uint8Array;
  try {
    bytes = await world.readBytes(file);
  } catch {
    const hint = "请检查文件是否被占用、是否有读取权限";
    return { shelf, result: outcome([], [error("reading/unreadable", "文件打不开", { place: { file }, hint })]) };
  }
  const text = decodeText(file, bytes);
  if (text.value === undefined) return { shelf, result: outcome([], text.diagnostics) };
  const read = readEntry(file, text.value, shelf);
  return { shelf, result: outcome(read.value, [...text.diagnostics, ...read.diagnostics]) };
}

function refusal(file: string, found: FoundFile, shelf: Shelf | undefined): Diagnostic | undefined {
  if (found.kind !== "file") {
    return warning("reading/link", "这是快捷方式或特殊文件，没有读取", {
      place: { file },
      hint: "请把真正的文件放到这里",
    });
  }
  if (!shelf) {
    // A record in the wrong place would be lost without a word; a picture or a workbook only lies about.
    const say = /\.(ya?ml|md)$/i.test(file) ? error : warning;
    return say("reading/unknown-file", "这个文件不在约定的位置，没有读取", {
      place: { file },
      hint: wayFor(found.path),
    });
  }
  if (found.size > largestFile) {
    return error("reading/too-large", `文件有${Math.ceil(found.size / 1024 / 1024)} MB，超过16 MB，没有读取`, {
      place: { file },
      hint: "请按部门或类别拆成几个文件，放在同一类别的文件夹里",
    });
  }
  return undefined;
}

function wayFor(path: string): string {
  const ending = /\.[^./]*$/.exec(path)?.[0] ?? "";
  if (/^\.(ya?ml|md)$/.test(ending)) return "记录放在“地区/类别.yaml”“地区/年度/类别.yaml”或“地区/年度/类别/名称.md”";
  if (/^\.(ya?ml|md)$/i.test(ending)) return `请把扩展名改成小写的“${ending.toLowerCase()}”`;
  return "这里只读 .yaml 和 .md 文件；内容要登记的，请录成记录，其余请移到别的文件夹";
}

const unreadableFolder = (folder: string): Diagnostic =>
  error("reading/unreadable", "文件夹打不开", {
    place: { file: folder },
    hint: "请检查它是不是文件夹、里面的文件夹是否都有读取权限",
  });

const nothingHere = (folder: string): Diagnostic =>
  error("reading/no-content", "没有找到任何记录文件", {
    place: { file: folder },
    hint: "请检查文件夹是否写对；也可以用 --content 指定放记录的文件夹",
  });
