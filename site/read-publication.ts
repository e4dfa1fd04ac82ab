// Reads the publication from its file: at once what many pages need, and from the disk, when a page is made, what it alone shows.
import { openSync, readSync } from "node:fs";
import type { Publication } from "../src/disclosure/publication.ts";

const newline = 10;
const blockSize = 1 << 20;

/** The properties that are read from the line when somebody asks. */
const lists = {
  documents: ["html", "outline"],
  records: ["tables"],
  figures: ["inputs", "table"],
} as const;

/** The file stays open as long as the process lives. */
export function readPublication(path: string): Publication {
  const file = openSync(path, "r");
  const starts = lineStarts(file);
  const line = (index: number): string => text(file, starts[index] ?? 0, (starts[index + 1] ?? 1) - 1);
  const publication = JSON.parse(line(starts.length - 2)) as Publication;
  const lazy = laterFrom(line);
  for (const region of publication.regions) {
    for (const record of region.records) lazy(record, lists.records);
    for (const year of region.years) {
      for (const document of year.documents) lazy(document, lists.documents);
      for (const record of year.records) lazy(record, lists.records);
      for (const figure of year.figures) lazy(figure, lists.figures);
    }
  }
  return publication;
}

/** Gives an item properties that are read when asked for; the last line read is kept, as a page asks one item several times. */
function laterFrom(line: (index: number) => string): (item: object, names: readonly string[]) => void {
  let last: { readonly index: number; readonly parts: Readonly<Record<string, unknown>> } | undefined;
  return (item, names) => {
    const index = "apart" in item ? item.apart : undefined;
    if (typeof index !== "number") return;
    for (const name of names) {
      Object.defineProperty(item, name, {
        enumerable: true,
        get: () => {
          if (last?.index !== index) {
            last = { index, parts: JSON.parse(line(index)) as Readonly<Record<string, unknown>> };
          }
          return last.parts[name];
        },
      });
    }
  };
}

/** Where each line begins, and where the file ends. */
function lineStarts(file: number): readonly number[] {
  const starts = [0];
  const block = Buffer.alloc(blockSize);
  for (let offset = 0; ; ) {
    const length = readSync(file, block, 0, blockSize, offset);
    if (length === 0) return starts;
    for (let at = block.indexOf(newline); at >= 0 && at < length; at = block.indexOf(newline, at + 1)) {
      starts.push(offset + at + 1);
    }
    offset += length;
  }
}

function text(file: number, from: number, to: number): string {
  const bytes = Buffer.alloc(Math.max(0, to - from));
  readSync(file, bytes, 0, bytes.length, from);
  return bytes.toString("utf8");
}
