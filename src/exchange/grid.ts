// What a workbook says, whatever kind of file it came in: sheets of cells, each with its text and its place.
import type { Place } from "../base/place.ts";

export interface Workbook {
  /** As the person named it; for places. */
  readonly file: string;
  readonly sheets: readonly Sheet[];
}

export interface Sheet {
  /** A CSV file has one sheet, named after the file. */
  readonly name: string;
  readonly hidden: boolean;
  /** Every row up to the last that holds something, from the first row of the sheet on. */
  readonly rows: readonly GridRow[];
  readonly merges: readonly Merge[];
}

export interface GridRow {
  readonly hidden: boolean;
  /** By column from 0; undefined where nothing stands. Cells hidden below a merge are undefined. */
  readonly cells: readonly (Cell | undefined)[];
}

/** Rows and columns from 0, both ends included. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface Cell {
  /**
   * Exact text, trimmed of nothing: a number in plain digits as its spreadsheet keeps it (at most 15, no exponent, no
   * grouping), a date as 2024-03-05, a truth as 是 or 否; of a formula its stored value.
   */
  readonly text: string;
  readonly type: "text" | "number" | "date" | "truth" | "error";
  /** The number format, where one is set: 0.00%, #,##0.00. */
  readonly format?: string;
  /** Whether its value was worked out by the spreadsheet. */
  readonly formula?: true;
}

/** `汇总表!B7` */
export const cellPlace = (file: string, sheet: string, row: number, column: number): Place => ({
  file,
  cell: `${sheet}!${columnLetters(column)}${row + 1}`,
});

/** 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}
