// Writes a workbook as XLSX: the same workbook, the same bytes, whoever writes it and whenever.
import { type Cell, type CellValue, type WriteOptions, type WriteSheet, writeXlsx } from "hucre/xlsx";
import { dayNumber } from "../../base/calendar-date.ts";
import { fixZipTimes } from "../../base/zip-times.ts";
import { baseFont, styleOf } from "./write-looks.ts";
import type { CellToWrite, RowToWrite, SheetToWrite, Value, WorkbookToWrite } from "./write-model.ts";
import { withOpenColumns } from "./write-open-columns.ts";
import { absoluteRows, rangeText, sheetWord } from "./write-ranges.ts";
import { rulesOf, validationOf } from "./write-rules.ts";

/** The library writes the present moment where it is given none. */
const longAgo = new Date(Date.UTC(1980, 0, 1));

export async function writeWorkbook({ title, sheets }: WorkbookToWrite): Promise<Uint8Array> {
  const bytes = await writeXlsx({
    sheets: sheets.map(sheetOf),
    properties: { title, creator: "亮绩", created: longAgo, modified: longAgo },
    defaultFont: baseFont,
    namedRanges: sheets.flatMap(printTitles),
  });
  const opened = withOpenColumns(bytes, sheets);
  fixZipTimes(opened);
  return opened;
}

/** Only the signs a sheet's name may hold, at most 31 of them. */
export const sheetName = (words: string): string => words.replace(/[[\]:*?/\\]|^'|'$/g, "_").slice(0, 31);

function sheetOf(sheet: SheetToWrite): WriteSheet {
  const { name, widths, rows, merges = [], frozen, filter, validations = [], marks = [], print } = sheet;
  return {
    name,
    columns: widths.map((width) => ({ width })),
    ...cellsOf(sheet),
    rowDefs: new Map(rows.flatMap((row, at) => (row.height === undefined && !row.hidden ? [] : [[at, rowOf(row)]]))),
    merges: merges.map((one) => ({ startRow: one.top, startCol: one.left, endRow: one.bottom, endCol: one.right })),
    dataValidations: validations.map(validationOf),
    conditionalRules: rulesOf(marks),
    pageSetup: {
      paperSize: "a4",
      orientation: print?.landscape === false ? "portrait" : "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: "&C第&P页，共&N页" },
    ...(frozen && { freezePane: frozen }),
    ...(filter && { autoFilter: { range: rangeText(filter) } }),
    ...(sheet.locked && { protection: mayStillDo }),
    ...(sheet.hidden && { hidden: true }),
  };
}

const rowOf = ({ height, hidden }: RowToWrite) => ({
  ...(height !== undefined && { height }),
  ...(hidden && { hidden }),
});

/** Everything a person does with rows of data; only heads and explanations stay as they are. */
const mayStillDo = {
  sheet: true,
  selectLockedCells: true,
  selectUnlockedCells: true,
  formatCells: true,
  formatColumns: true,
  formatRows: true,
  insertRows: true,
  deleteRows: true,
  sort: true,
  autoFilter: true,
};

function cellsOf({ rows }: SheetToWrite): Pick<WriteSheet, "rows" | "cells"> {
  const details = new Map<string, Partial<Cell>>();
  const values = rows.map(({ cells }, row) =>
    cells.map((cell, column): CellValue => {
      if (!cell) return null;
      details.set(`${row},${column}`, detailOf(cell));
      return cellValue(cell.value);
    }),
  );
  return { rows: values, cells: details };
}

function detailOf({ value, look, note }: CellToWrite): Partial<Cell> {
  return {
    style: styleOf(look, formatOf(value)),
    ...(note !== undefined && { comment: { author: "填写说明", text: note } }),
    // The library takes these words for errors of a spreadsheet unless they are set letter by letter.
    ...(typeof value === "string" && value.startsWith("#") && { richText: [{ text: plain(value) }] }),
  };
}

const formatOf = (value: Value | undefined): string | undefined =>
  typeof value !== "object" ? undefined : (value.format ?? "yyyy-mm-dd");

/** Excel counts days from here; its 1900 has a 29 February, which is over by then. */
const daysBefore1970 = 25_569;

function cellValue(value: Value | undefined): CellValue {
  if (value === undefined) return null;
  if (typeof value === "string") return plain(value);
  return "date" in value ? dayNumber(value.date) + daysBefore1970 : Number(value.digits);
}

/** A spreadsheet reads _x000D_ as the sign of that number; a text that says so has to be told apart from it. */
const plain = (text: string): string => text.toWellFormed().replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");

function printTitles({ name, print }: SheetToWrite): NonNullable<WriteOptions["namedRanges"]> {
  if (!print?.headRows) return [];
  return [{ name: "_xlnm.Print_Titles", range: `${sheetWord(name)}!${absoluteRows(...print.headRows)}`, scope: name }];
}
