// A shelf of content/ as it stands: its files, and its records by every name they may be called.
import { error, isError } from "../base/diagnostic.ts";
import { Findings, type Outcome, outcome } from "../base/outcome.ts";
import { readOrReason } from "../base/read-or-reason.ts";
import type { FoundFile, World } from "../base/world.ts";
import type { Entry, Shelf } from "../reading/entry.ts";
import { findShelf, isBeside } from "../reading/find-shelf.ts";
import { readEntry } from "../reading/read-entry.ts";
import { namesAsFarAsRead } from "../records/gather-records.ts";
import type { RecordKind } from "../records/record-kind.ts";
import { SourceFile } from "./source-file.ts";

export interface StandingFile {
  /** Below content/. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly source: SourceFile;
  readonly entries: readonly Entry[];
}

export interface StandingRecord {
  readonly file: StandingFile;
  /** Among the entries of its file. */
  readonly index: number;
  readonly entry: Entry;
}

export class StandingShelf {
  readonly files: readonly StandingFile[];
  readonly #byId = new Map<string, StandingRecord>();
  readonly #byName = new Map<string, Set<StandingRecord>>();

  constructor(files: readonly StandingFile[], kind: RecordKind) {
    this.files = files;
    for (const file of files) {
      for (const [index, entry] of file.entries.entries()) {
        const [id, ...others] = namesAsFarAsRead(kind, entry.map) ?? [];
        const record = { file, index, entry };
        if (id !== undefined && !this.#byId.has(id)) this.#byId.set(id, record);
        for (const name of others) {
          const known = this.#byName.get(name);
          if (known) known.add(record);
          else this.#byName.set(name, new Set([record]));
        }
      }
    }
  }

  /** The record of this id, else those of this name. */
  named(name: string): readonly StandingRecord[] {
    const own = this.#byId.get(name);
    return own ? [own] : [...(this.#byName.get(name) ?? [])];
  }
}

/** Undefined when some file of the shelf cannot be read: what it holds would be written a second time. */
export async function readShelf(
  world: World,
  content: string,
  listed: readonly FoundFile[],
  shelf: Shelf,
  kind: RecordKind,
): Promise<Outcome<StandingShelf | undefined>> {
  const findings = new Findings();
  const files: StandingFile[] = [];
  for (const found of listed) {
    if (isBeside(found.path) || !isOn(shelf, found.path)) continue;
    const file = findings.take(await readFile(world, content, found, shelf));
    if (file) files.push(file);
  }
  const stops = findings.all.filter(isError);
  return outcome(stops.length === 0 ? new StandingShelf(files, kind) : undefined, findings.all);
}

function isOn(shelf: Shelf, path: string): boolean {
  const found = findShelf(path);
  const isSame = found?.category === shelf.category && found.year === shelf.year;
  return isSame && found.region === shelf.region.normalize("NFC");
}

async function readFile(
  world: World,
  content: string,
  { path, kind }: FoundFile,
  shelf: Shelf,
): Promise<Outcome<StandingFile | undefined>> {
  const file = `${content}/${path}`;
  const stop = (message: string) => {
    const hint = "请先处理这个文件，再重新运行；它里面的记录要看得到，才不会重复登记";
    return outcome(undefined, [error("editing/unreadable", message, { place: { file }, hint })]);
  };
  if (kind !== "file") return stop("这是快捷方式或特殊文件，读不到里面的记录");
  const bytes = await readOrReason(world, file);
  if (typeof bytes === "string") return stop(`文件打不开：${bytes}`);
  const { value: source, diagnostics } = SourceFile.read(file, bytes);
  if (!source) return outcome(undefined, diagnostics);
  const read = readEntry(file, source.text, shelf);
  // What is wrong with single records is said where one of them is to be changed, and by every check.
  const stops = read.value.length === 0 ? read.diagnostics.filter(isError) : [];
  const usable = stops.every(({ code }) => code === "reading/empty-file");
  return outcome({ path, bytes, source, entries: read.value }, usable ? [] : stops);
}
