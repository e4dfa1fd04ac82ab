// One file with some of its records changed and new ones at its end, read again to see that it says what it shall, and nothing else.
import { type Diagnostic, error, isError } from "../base/diagnostic.ts";
import { Findings, type Outcome, outcome } from "../base/outcome.ts";
import type { ContentMap } from "../reading/content.ts";
import { contentOfMap } from "../reading/content-node.ts";
import { decodeText } from "../reading/decode-text.ts";
import type { Shelf } from "../reading/entry.ts";
import { readEntry } from "../reading/read-entry.ts";
import { RecordsInText } from "../reading/records-in-text.ts";
import { sameContent } from "../reading/same-content.ts";
import type { Splice } from "../reading/splice.ts";
import type { FileChange } from "./content-change.ts";
import { trimmed } from "./plain-content.ts";
import { SourceFile } from "./source-file.ts";
import type { StandingFile } from "./standing-shelf.ts";

/** What shall become of one file. */
export interface FileWish {
  /** Below content/. */
  readonly path: string;
  /** Undefined for a new file. */
  readonly standing: StandingFile | undefined;
  /** By the position of the record in the file: all that it shall say. */
  readonly changes: ReadonlyMap<number, ContentMap>;
  readonly added: readonly ContentMap[];
}

/** Undefined with a finding when only a person can change the file as it is written. */
export function changedFile(content: string, wish: FileWish, shelf: Shelf): Outcome<FileChange | undefined> {
  const findings = new Findings();
  const { path, standing, changes, added } = wish;
  const file = `${content}/${path}`;
  const source = standing?.source ?? SourceFile.read(file, new Uint8Array()).value;
  const entries = standing?.entries ?? [];
  if (!source) return outcome(undefined);
  const records = new RecordsInText(path, source.text, entries.length);
  const splices: Splice[] = [];
  for (const [index, wanted] of changes) {
    const made = records.change(index, wanted);
    if (!made) findings.add([byHand(entries[index]?.place.file ?? file, entries[index]?.place.line)]);
    else for (const one of made) splices.push(one);
  }
  const end = added.length === 0 ? undefined : records.append(added);
  if (end) splices.push(end);
  else if (added.length > 0) findings.add([byHand(file)]);
  if (findings.all.some(isError)) return outcome(undefined, findings.all);

  const bytes = findings.take(source.changed(splices));
  const expected = [...entries.map(({ map }, index) => changes.get(index) ?? contentOfMap(map)), ...added];
  if (!says(file, bytes, shelf, expected)) return outcome(undefined, [byHand(file)]);
  return outcome({ path, before: standing?.bytes, after: bytes }, findings.all);
}

/** Blanks around a text say nothing; everything else does. */
function says(file: string, bytes: Uint8Array, shelf: Shelf, expected: readonly ContentMap[]): boolean {
  const text = decodeText(file, bytes).value;
  const entries = text === undefined ? [] : readEntry(file, text, shelf).value;
  return (
    entries.length === expected.length &&
    entries.every(({ map }, index) => sameContent(trimmed(contentOfMap(map)), trimmed(expected[index] ?? {})))
  );
}

const byHand = (file: string, line?: number): Diagnostic =>
  error("editing/by-hand", "这里的写法特殊，程序改不了，没有写入", {
    place: { file, ...(line !== undefined && { line }) },
    hint: "请按“栏目: 内容”一行一栏改写后再试，或者手工修改",
  });
