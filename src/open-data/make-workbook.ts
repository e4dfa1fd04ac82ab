// The workbook of a data set: which table stands on which sheet, under which name.
import { coverSheets, type Placed } from "./cover-sheets.ts";
import type { DataSet } from "./data-set.ts";
import { type TableSheet, workbookBytes } from "./workbook.ts";

/** A sheet is put together in memory; a table with more cells is left to the CSV, and the contents say so. */
const mostCells = 1_500_000;
/** What Excel allows for the name of a sheet. */
const longestName = 31;

/** The same data, the same bytes. */
export async function makeWorkbook(set: DataSet): Promise<Uint8Array> {
  let left = mostCells;
  const placed = set.parts
    .flatMap(({ tables }) => tables)
    .map((table): Placed => {
      const cells = (table.size + 1) * table.columns.length;
      if (cells > left) return { table };
      left -= cells;
      return { table, sheet: table.title.slice(0, longestName) };
    });
  const sheets = placed.flatMap(({ table, sheet }): readonly TableSheet[] =>
    sheet === undefined ? [] : [{ name: sheet, table }],
  );
  return workbookBytes(coverSheets(set, placed), sheets);
}
