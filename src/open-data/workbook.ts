// The tables of a data set as one XLSX: cover, contents and notes, then one table a sheet; the only file that knows the package that writes it.
import writeExcelFile, { type Cell } from "write-excel-file/node";
import { dayNumber } from "../base/calendar-date.ts";
import { fixZipTimes } from "../base/zip-times.ts";
import type { Column } from "./columns/column.ts";
import type { Table } from "./table.ts";

/** One line of a sheet of words: a heading, or cells side by side. */
export interface Line {
  readonly cells: readonly string[];
  readonly look?: "title" | "head";
}

export interface WordSheet {
  readonly name: string;
  readonly lines: readonly Line[];
  /** In characters. */
  readonly widths: readonly number[];
}

export interface TableSheet {
  readonly name: string;
  readonly table: Table;
  /** In characters, where what stands in the columns asks for other widths than their heads. */
  readonly widths?: readonly number[];
}

const font = { fontFamily: "宋体", fontSize: 11 } as const;
const head = {
  fontWeight: "bold",
  backgroundColor: "#EAF1F5",
  bottomBorderStyle: "thin",
  bottomBorderColor: "#14506E",
  wrap: true,
  alignVertical: "top",
} as const;
const words = { type: String, format: "@", wrap: true, alignVertical: "top" } as const;

/** Digits beyond these a spreadsheet would lose; such a number stays text. */
const mostDigits = 15;
/** 12,800,000.00 */
const grouped = "#,##0.00";
/** Excel counts days from here; its 1900 has a 29 February, which is over by then. */
const daysBefore1970 = 25_569;

export async function workbookBytes(
  wordSheets: readonly WordSheet[],
  tableSheets: readonly TableSheet[],
): Promise<Uint8Array> {
  const sheets = [...wordSheets.map(sheetOfWords), ...tableSheets.map(sheetOfTable)];
  const bytes = await writeExcelFile(sheets, font).toBuffer();
  fixZipTimes(bytes);
  return bytes;
}

function sheetOfWords({ name, lines, widths }: WordSheet) {
  const data = lines.map(({ cells, look }) =>
    cells.map((text): Cell => {
      if (look === "title") return { value: text, type: String, fontSize: 16, fontWeight: "bold", height: 30 };
      return { value: text, ...words, ...(look === "head" ? head : {}) };
    }),
  );
  return { data, sheet: name, columns: widths.map((width) => ({ width })), showGridLines: false };
}

/** Beyond so many rows nobody reads cell by cell, and wrapping each would take longer than all the rest. */
const mostWrapped = 2000;

function sheetOfTable({ name, table: { columns, rows, size }, widths = [] }: TableSheet) {
  const look = size > mostWrapped ? bare : placed;
  const data: Cell[][] = [columns.map(({ title }) => ({ value: title, type: String, ...head }))];
  for (const row of rows) data.push(columns.map((column, index) => cellOf(row[index] ?? "", column, look)));
  const wide = columns.map((column, index) => ({ width: widths[index] ?? widthOf(column) }));
  return { data, sheet: name, columns: wide, stickyRowsCount: 1 };
}

interface CellLook {
  words(text: string): Cell;
  number(value: number): Cell;
  readonly more: { readonly alignVertical?: "top" };
}

const top = { alignVertical: "top" } as const;
const placed: CellLook = {
  words: (value) => ({ value, ...words }),
  number: (value) => ({ value, type: Number, ...top }),
  more: top,
};
const bare: CellLook = { words: (value) => value, number: (value) => value, more: {} };

function cellOf(text: string, { type, unit }: Column, look: CellLook): Cell {
  if (text === "") return null;
  if (type === "date") {
    return { value: dayNumber(text) + daysBefore1970, type: Number, format: "yyyy-mm-dd", ...look.more };
  }
  if (type !== "number" && type !== "integer") return look.words(text);
  const digits = text.replace(/\D/g, "").replace(/^0+/, "");
  if (digits.length > mostDigits) return look.words(text);
  if (unit === "元") return { value: Number(text), type: Number, format: grouped, ...look.more };
  return look.number(Number(text));
}

/** Wide enough for its head on two lines and for what usually stands below. */
function widthOf({ title, type }: Column): number {
  if (type === "number") return 18;
  return type === "string" ? Math.max(16, Math.min(40, title.length * 2 + 8)) : 13;
}
