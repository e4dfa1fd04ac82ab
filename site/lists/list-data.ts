// A whole long list as a script that hands it over: a page opened from a disk can load nothing else.
import type { List } from "./list.ts";

/** What crosses from the build to the browser; kept short, for there is one for each of thousands of rows. */
export interface ListData {
  readonly columns: readonly { readonly key: string; readonly title: string; readonly look: string }[];
  readonly rows: readonly DataRow[];
}

/** Texts of the cells; where they lead, below the root; what to sort by; the choices, -1 for none. */
export type DataRow = readonly [
  texts: readonly string[],
  addresses: readonly (string | 0)[],
  amounts: readonly (string | 0)[],
  choices: readonly number[],
];

export const columnLook = ({ align, look }: { readonly align: string; readonly look?: string }): string =>
  look === undefined ? align : `${align} ${look}`;

export function listData({ columns, rows }: List): ListData {
  return {
    columns: columns.map((column) => ({ key: column.key, title: column.title, look: columnLook(column) })),
    rows: rows.map(({ record, cells, choices }) => [
      cells.map(({ text }) => text),
      // A row that stands in the list leads to its place there, where all it says is shown.
      cells.map(({ address }, place) => address ?? (place === 0 ? (record?.address ?? 0) : 0)),
      cells.map(({ amount }) => amount ?? 0),
      choices.map((choice) => choice ?? -1),
    ]),
  };
}

export const listScript = (list: List): string => `liangjiList(${JSON.stringify(listData(list))});\n`;
