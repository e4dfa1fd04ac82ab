// A workbook to be written: its sheets, their cells and looks, what may be typed where; nothing here knows a file format.
import type { Merge } from "../grid.ts";

export interface WorkbookToWrite {
  /** Stands in the properties of the file. */
  readonly title: string;
  /** The first is shown when the file is opened. */
  readonly sheets: readonly SheetToWrite[];
}

export interface SheetToWrite {
  /** At most 31 characters, none of []:*?/\ */
  readonly name: string;
  readonly hidden?: true;
  /** Of each column, in Latin letters; a Chinese character takes two. */
  readonly widths: readonly number[];
  readonly rows: readonly RowToWrite[];
  readonly merges?: readonly Merge[];
  /** Rows and columns that stay in sight. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
  /** The head and the rows below it that can be filtered and sorted. */
  readonly filter?: Merge;
  /**
   * Only cells whose look is unlocked can be changed, until the protection is taken off; there is no password. Below the
   * last row everything looks, and is locked or not, as the last cell of that row.
   */
  readonly locked?: true;
  readonly validations?: readonly Validation[];
  readonly marks?: readonly Mark[];
  readonly print?: Print;
}

/** A4, one page wide. */
export interface Print {
  readonly landscape: boolean;
  /** Rows printed again on each page, from 0, both ends included. */
  readonly headRows?: readonly [first: number, last: number];
}

export interface RowToWrite {
  readonly cells: readonly (CellToWrite | undefined)[];
  /** In points; as high as its text needs when absent. */
  readonly height?: number;
  readonly hidden?: true;
}

/** Text is never taken for a formula, a number or an error, whatever it begins with. */
export type Value =
  | string
  /** Plain decimal digits, at most 15 that count, shown as the format says: 12.30 with 0.00. */
  | { readonly digits: string; readonly format: string }
  /** 2024-03-05, shown as the format says, or as it stands here. */
  | { readonly date: string; readonly format?: string };

export interface CellToWrite {
  readonly value?: Value;
  readonly look: Look;
  /** Shown when a person points at the cell. */
  readonly note?: string;
}

/** How a cell looks; those of `entry` are unlocked. */
export type Look =
  | "title"
  | "centredTitle"
  | "line"
  | "heading"
  | "text"
  | "head"
  | "requiredHead"
  | "cell"
  | "centred"
  | "number"
  | "entry"
  | "numberEntry"
  | "dateEntry"
  | "example"
  | "open";

/** What may stand in the cells of an area. */
export interface Validation {
  readonly area: Merge;
  readonly allowed:
    | { readonly type: "words"; readonly words: readonly string[] }
    | { readonly type: "list"; readonly sheet: string; readonly area: Merge }
    | { readonly type: "number"; readonly whole: boolean }
    | { readonly type: "date" };
  /** What is said when something else is typed. */
  readonly message: string;
  /** Whether it may stay all the same. */
  readonly lenient: boolean;
}

/** Rows that stand out where a cell of theirs says a word. */
export interface Mark {
  readonly area: Merge;
  readonly column: number;
  readonly word: string;
  /** RRGGBB */
  readonly colour: string;
}
