// Small sheets typed as text, for tests of how tables are found: cells between bars, merges and hidden rows beside them.
import { findTables } from "../../../src/exchange/find-tables.ts";
import type { FoundRow, FoundTable } from "../../../src/exchange/found-table.ts";
import type { Cell, Merge, Sheet } from "../../../src/exchange/grid.ts";

/** `A | B |  | 3`, a line each; “A1:C1” for a merge. */
export function sheetOf(text: string, merges: readonly string[] = [], name = "表"): Sheet {
  const rows = text
    .replace(/^\n|\n *$/g, "")
    .split("\n")
    .map((line) => ({
      hidden: false,
      cells: line.trim() === "" ? [] : line.split("|").map((one) => cellOf(one.trim())),
    }));
  return { name, hidden: false, rows, merges: merges.map(mergeOf) };
}

const cellOf = (text: string): Cell | undefined =>
  text === "" ? undefined : { text, type: /^-?\d+(\.\d+)?$/.test(text) ? "number" : "text" };

function mergeOf(range: string): Merge {
  const [, left = "", top = "", right = "", bottom = ""] = /^([A-Z])(\d+):([A-Z])(\d+)$/.exec(range) ?? [];
  const column = (letter: string): number => letter.charCodeAt(0) - 65;
  return { top: Number(top) - 1, left: column(left), bottom: Number(bottom) - 1, right: column(right) };
}

export function tablesIn(...sheets: readonly Sheet[]): {
  readonly tables: readonly FoundTable[];
  readonly said: readonly (readonly [code: string, cell: string | undefined])[];
} {
  const { value, diagnostics } = findTables({ file: "表.xlsx", sheets });
  return { tables: value, said: diagnostics.map(({ code, place }) => [code, place.cell] as const) };
}

/** 项目名称, 预算资金/年初数（万元） */
export const heads = ({ columns }: FoundTable): readonly string[] =>
  columns.map(({ titles, unit }) => `${titles.join("/")}${unit === undefined ? "" : `（${unit}）`}`);

/** The texts of a row under the columns of its table. */
export const texts = ({ columns }: FoundTable, { cells }: FoundRow): readonly string[] =>
  columns.map(({ index }) => cells.get(index)?.text ?? "");

export const body = (table: FoundTable): readonly (readonly string[])[] => table.rows.map((row) => texts(table, row));
