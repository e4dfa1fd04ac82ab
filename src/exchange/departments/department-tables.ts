// The tables of a workbook that list departments, with the heads its fields have in content/; other columns are left out.
import type { FoundColumn, FoundRow, FoundTable } from "../found-table.ts";
import { cellPlace, type Sheet, type Workbook } from "../grid.ts";
import { departmentKey, isNameHead } from "./department-heads.ts";

/** As no kind of record is called, so that its heads decide. */
const sheetName = "单位名单";

/** Undefined for a table without a column of names. */
export function asDepartments(table: FoundTable): FoundTable | undefined {
  const keys = new Set<string>();
  const columns = table.columns.flatMap((column): FoundColumn[] => {
    const key = departmentKey(column.titles.at(-1) ?? "");
    // Of two columns for one field the first is meant: the name stands before the code of the same head.
    if (key === undefined || keys.has(key)) return [];
    keys.add(key);
    return [{ ...column, titles: [key] }];
  });
  if (!table.columns.some(({ titles }) => isNameHead(titles.at(-1) ?? ""))) return undefined;
  return { ...table, sheet: sheetName, columns, rows: withoutRepeats(table.rows, columns) };
}

/** Lists of projects name a department in many rows; rows that say the same of it are one. */
function withoutRepeats(rows: readonly FoundRow[], columns: readonly FoundColumn[]): readonly FoundRow[] {
  const seen = new Set<string>();
  return rows.filter(({ cells }) => {
    const said = JSON.stringify(columns.map(({ index }) => cells.get(index)?.text.trim() ?? ""));
    return !seen.has(said) && seen.add(said);
  });
}

/** Tables too plain to look like one, known by the head of their names: everything below it, down to the end. */
export const plainTables = (workbook: Workbook): readonly FoundTable[] =>
  workbook.sheets.filter(({ hidden }) => !hidden).flatMap((sheet) => plainTable(workbook.file, sheet) ?? []);

function plainTable(file: string, { name, rows }: Sheet): FoundTable | undefined {
  const head = rows.findIndex(({ cells }) => cells.some((cell) => cell !== undefined && isNameHead(cell.text)));
  if (head < 0) return undefined;
  const columns = (rows[head]?.cells ?? []).flatMap((cell, index): FoundColumn[] =>
    cell === undefined ? [] : [{ index, titles: [cell.text], place: cellPlace(file, name, head, index) }],
  );
  return {
    file,
    sheet: name,
    place: cellPlace(file, name, head, 0),
    above: [],
    labels: [],
    totals: [],
    columns,
    rows: rows.slice(head + 1).map(({ cells }, below) => ({
      index: head + 1 + below,
      cells: new Map(cells.flatMap((cell, index) => (cell === undefined ? [] : [[index, cell] as const]))),
      continued: new Set<number>(),
      place: (column) => cellPlace(file, name, head + 1 + below, column),
    })),
  };
}
