// What a change of content/ does to which records: counted, and listed where a person has to look.
import type { Place } from "../base/place.ts";
import type { ContentMap } from "../reading/content.ts";
import type { Shelf } from "../reading/entry.ts";
import type { FileChange } from "./content-change.ts";

/** One record as a list of a change names it. */
export interface ConcernedRecord {
  readonly shelf: Shelf;
  readonly id: string;
  /** In content/, when it stands there already. */
  readonly place?: Place;
  /** The keys of the fields it is about: 预算数, 公开·属性; empty when it is about the whole record. */
  readonly fields: readonly string[];
}

/** What becomes of the records of a change. */
export interface SortedRecords {
  readonly added: readonly ConcernedRecord[];
  readonly changed: readonly ConcernedRecord[];
  /** What stands says all of it already. */
  readonly same: readonly ConcernedRecord[];
  /** Fields a person has changed since the last import, which stay. */
  readonly kept: readonly ConcernedRecord[];
  /** Fields that the workbook has changed too, and differently, and which stay as they are in content/. */
  readonly withheld: readonly ConcernedRecord[];
  /** Records of the last import that are wanted no more; they stay. */
  readonly gone: readonly ConcernedRecord[];
}

export interface PlannedChange extends SortedRecords {
  /** Without files that stay as they are. */
  readonly files: readonly FileChange[];
  readonly newBases: Bases;
}

/** What the last import wrote, by shelf (`shelfName`) and id. */
export type Bases = ReadonlyMap<string, ReadonlyMap<string, ContentMap>>;

/** When a person and the workbook have both changed a field, which of them stands. */
export type Prefer = "content" | "workbook";

export interface HowPlanned {
  /** As `readBases` read them. Without, nothing is remembered of this change, and what is not wanted is left alone. */
  readonly bases?: Bases;
  /** As what stands in content/, unless said otherwise. */
  readonly prefer?: Prefer;
  /** The file for new records of a shelf, below content/; undefined for the usual one. */
  readonly home?: (shelf: Shelf) => string | undefined;
}

/** 明川市/2024/绩效自评: a shelf as messages and bases name it. */
export const shelfName = ({ region, year, category }: Shelf): string =>
  [region, year, category].filter((part) => part !== undefined).join("/");
