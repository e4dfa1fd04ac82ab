// Where new records of a shelf go: the end of its file, and, when that has grown large, files with numbers in a folder of the shelf.
import { error } from "../base/diagnostic.ts";
import { type Outcome, outcome } from "../base/outcome.ts";
import type { Place } from "../base/place.ts";
import type { ContentMap } from "../reading/content.ts";
import type { Shelf } from "../reading/entry.ts";
import { findShelf } from "../reading/find-shelf.ts";
import { RecordsInText } from "../reading/records-in-text.ts";
import { recordLines } from "../reading/write-yaml.ts";
import { shelfName } from "./planned-change.ts";
import type { StandingFile } from "./standing-shelf.ts";

/** A quarter of what is read: a person can still open it, and later additions have room. */
const largestHome = 4 * 1024 * 1024;

/** Records for the end of one file. */
export interface Home {
  /** Below content/. */
  readonly path: string;
  readonly records: readonly ContentMap[];
}

/** In the order given; the same records find the same homes. */
export function homesOf(shelf: Shelf, files: readonly StandingFile[], records: readonly ContentMap[]): readonly Home[] {
  if (records.length === 0) return [];
  const sizes = records.map(sizeOf);
  const standing = usualHome(shelf, files);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const isFirst = files.every(({ path }) => path.endsWith(".md"));
  if (isFirst && total <= largestHome) return [{ path: `${shelfName(shelf)}.yaml`, records }];

  const homes: { path: string; records: ContentMap[] }[] = [];
  let number = highestNumber(shelf, files);
  let room = standing ? largestHome - standing.bytes.length : 0;
  let home = standing && { path: standing.path, records: [] as ContentMap[] };
  for (const [index, record] of records.entries()) {
    const size = sizes[index] ?? 0;
    if (!home || size > room) {
      home = { path: numbered(shelf, ++number), records: [] };
      room = largestHome;
    }
    if (home.records.length === 0) homes.push(home);
    home.records.push(record);
    room -= size;
  }
  return homes;
}

/** The file that was asked for, when it is one of the shelf. */
export function askedHome(
  shelf: Shelf,
  path: string,
  records: readonly ContentMap[],
  place: Place,
): Outcome<readonly Home[]> {
  const found = path.endsWith(".yaml") ? findShelf(path) : undefined;
  if (found && shelfName(found) === shelfName(shelf)) return outcome([{ path, records }]);
  const hint = `${shelf.category}的记录写在“${shelfName(shelf)}.yaml”或“${shelfName(shelf)}/名称.yaml”里`;
  return outcome([], [error("editing/wrong-home", `“${path}”不是放${shelf.category}的文件`, { place, hint })]);
}

/** The one file of the shelf; of several, the one named after it, else the last with a number, else none. */
function usualHome(shelf: Shelf, files: readonly StandingFile[]): StandingFile | undefined {
  const open = files.filter(canFollow);
  const named = open.find(({ path }) => path.normalize("NFC") === `${shelfName(shelf)}.yaml`);
  const last = open.findLast(({ path }) => numberOf(path) !== undefined);
  const [only, ...others] = open;
  return last ?? named ?? (others.length === 0 ? only : undefined);
}

const canFollow = ({ path, source, entries }: StandingFile): boolean =>
  /\.ya?ml$/.test(path) && new RecordsInText(path, source.text, entries.length).append([]) !== undefined;

const numbered = (shelf: Shelf, number: number): string =>
  `${shelfName(shelf)}/${String(number).padStart(3, "0")}.yaml`;

function numberOf(path: string): number | undefined {
  const digits = /\/(\d{3,})\.yaml$/.exec(path)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

const highestNumber = (shelf: Shelf, files: readonly StandingFile[]): number =>
  files
    .filter(({ path }) => path.normalize("NFC").startsWith(`${shelfName(shelf)}/`))
    .reduce((highest, { path }) => Math.max(highest, numberOf(path) ?? 0), 0);

const sizeOf = (record: ContentMap): number => Buffer.byteLength(recordLines(record).join("\n")) + 1;
