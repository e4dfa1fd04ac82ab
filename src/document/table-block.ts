// A table figure as a block: numbers in it stay tied to the figure they are.
import type { Figure, Table, TableCell } from "../figures/figure.ts";
import type { Inline, TableBlock } from "./document-tree.ts";

/** Undefined when the figure is no table. */
export const tableBlock = (figure: Figure): TableBlock | undefined =>
  figure.value.type === "table" ? { ...blockOf(figure.value.table, figure.id), figure: figure.id } : undefined;

/** `whole`: the figure of the numbers that have none of their own. An empty caption is none. */
export function blockOf({ caption, columns, rows }: Table, whole: string | undefined): TableBlock {
  const show = (cell: TableCell): readonly Inline[] => {
    const figure = cell.figure ?? whole;
    if (cell.text === "") return [];
    if (!cell.numeric || figure === undefined) return [{ type: "text", value: cell.text }];
    return [{ type: "figureReference", figure, text: cell.text }];
  };
  return { type: "table", ...(caption === "" ? {} : { caption }), columns, rows: rows.map((row) => row.map(show)) };
}
