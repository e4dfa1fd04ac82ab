// Legacy XLS (BIFF8), also of WPS (.et): the package reads values; formats, hidden rows and formulas come from the records themselves.
import { type CellValue, readXls as readWithPackage, serialToDate } from "hucre";
import type { RawValue } from "./read-cell.ts";
import { damaged, encrypted, oldExcel, type Refusal } from "./read-refusals.ts";
import type { RawSheet } from "./read-sheet.ts";
import { type XlsCell, xlsDetails } from "./read-xls-details.ts";
import { mergesOf } from "./read-xlsx.ts";

export async function readXls(bytes: Uint8Array, stream: Uint8Array): Promise<readonly RawSheet[] | Refusal> {
  const details = xlsDetails(stream);
  if (details === "encrypted") return encrypted;
  if (details === "old") return oldExcel;
  if (details === undefined) return damaged;
  try {
    const { sheets } = await readWithPackage(bytes);
    return sheets.flatMap((sheet, index): readonly RawSheet[] => {
      const about = details.sheets[index];
      // Sheets of charts and macros hold no cells.
      if (!about?.cells) return [];
      const { cells } = about;
      const height = [...cells.keys()].reduce((most, row) => Math.max(most, row + 1), sheet.rows.length);
      const rows = Array.from({ length: height }, (_, at) => valuesOf(sheet.rows[at], cells.get(at), details.date1904));
      return [
        {
          name: sheet.name,
          hidden: about.hidden,
          rows,
          merges: mergesOf(sheet),
          hiddenRows: about.hiddenRows,
          detail: (row, column) => cells.get(row)?.get(column),
        },
      ];
    });
  } catch {
    return damaged;
  }
}

/** The package leaves out text after shared formulas, and does not know the dates of Chinese Excel for dates. */
function valuesOf(
  row: readonly CellValue[] | undefined,
  cells: ReadonlyMap<number, XlsCell> | undefined,
  date1904: boolean,
): readonly RawValue[] {
  const values: RawValue[] = [...(row ?? [])];
  for (const [column, { text, isDate, formula }] of cells ?? []) {
    const value = values[column];
    // Such files keep the value of every formula; where there is none, it is the empty text.
    if (formula && (value === null || value === undefined)) values[column] = text ?? "";
    if (isDate && typeof value === "number") values[column] = serialToDate(value, date1904);
  }
  return values;
}
