// Found tables made by hand: heads and rows as a person would type them, with the places a sheet would give.
import type { FoundLabel, FoundTable } from "../../../src/exchange/found-table.ts";
import { type Cell, cellPlace } from "../../../src/exchange/grid.ts";

/** A number is a number cell; text is a text cell; `{text, type, format}` is any other. */
export type Typed = string | number | Cell | null;

export interface Made {
  readonly sheet?: string;
  readonly above?: readonly string[];
  readonly unit?: string;
  readonly labels?: Readonly<Record<string, Typed>>;
  /** “预算执行情况/全年预算数（万元）”. */
  readonly heads: readonly string[];
  readonly rows: readonly (readonly Typed[])[];
  readonly totals?: readonly (readonly Typed[])[];
  /** “row:column” from 0, of cells that a merge from above fills. */
  readonly continued?: readonly string[];
}

/** The head stands in row 3, so that the first row of data is row 4. */
const headRow = 2;

export const file = "绩效.xlsx";

export function found({ sheet = "Sheet1", above = [], unit, labels = {}, heads, rows, ...more }: Made): FoundTable {
  const rowAt = (cells: readonly Typed[], at: number) => ({
    index: headRow + 1 + at,
    cells: new Map(
      cells.flatMap((typed, column): [number, Cell][] => {
        const cell = cellOf(typed);
        return cell ? [[column, cell]] : [];
      }),
    ),
    continued: new Set(cells.flatMap((_, column) => (more.continued?.includes(`${at}:${column}`) ? [column] : []))),
    place: (column: number) => cellPlace(file, sheet, headRow + 1 + at, column),
  });
  return {
    file,
    sheet,
    place: cellPlace(file, sheet, headRow, 0),
    above,
    ...(unit !== undefined && { unit }),
    labels: Object.entries(labels).flatMap(([title, typed], at): FoundLabel[] => {
      const cell = cellOf(typed);
      return cell ? [{ title, cell, place: cellPlace(file, sheet, at, 1) }] : [];
    }),
    columns: heads.map((head, index) => {
      const own = /（(万?元|亿元|%|个)）$/.exec(head)?.[1];
      const titles = head.replace(/（(万?元|亿元|%|个)）$/, "").split("/");
      return {
        index,
        titles: titles.filter((title) => title !== ""),
        place: cellPlace(file, sheet, headRow, index),
        ...(own !== undefined && { unit: own }),
      };
    }),
    rows: rows.map(rowAt),
    totals: (more.totals ?? []).map((cells, at) => rowAt(cells, rows.length + at)),
  };
}

const cellOf = (typed: Typed): Cell | undefined => {
  if (typed === null || typed === "") return undefined;
  if (typeof typed === "number") return { text: String(typed), type: "number" };
  return typeof typed === "string" ? { text: typed, type: "text" } : typed;
};
