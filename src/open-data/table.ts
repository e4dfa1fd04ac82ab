// A table to be published: its columns, and rows that are made only while somebody reads them.
import type { Column } from "./columns/column.ts";

export interface Table {
  /** ASCII, unique in its folder: self-evaluation.funds. */
  readonly name: string;
  /** 绩效自评·资金. */
  readonly title: string;
  /** What one row is. */
  readonly note: string;
  readonly columns: readonly Column[];
  /** How many rows there are. */
  readonly size: number;
  /** Cells in the order of the columns; an empty one has no value. May be read more than once. */
  readonly rows: Iterable<readonly string[]>;
  /** Titles of the columns that tell its rows apart. */
  readonly key?: readonly string[];
  /** The table its rows belong to: the title of the column here, and what it finds there. */
  readonly belongsTo?: { readonly column: string; readonly table: string; readonly found: string };
}

/** Rows that are made anew for every reader, so that a city's tables never stand in memory together. */
export const rowsFrom = (make: () => Iterable<readonly string[]>): Iterable<readonly string[]> => ({
  [Symbol.iterator]: () => make()[Symbol.iterator](),
});
