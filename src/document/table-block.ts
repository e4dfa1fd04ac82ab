// A table figure as a block: numbers in it stay tied to the figure they are.
import type { Figure, TableCell } from "../figures/figure.ts";
import type { Inline, TableBlock } from "./document-tree.ts";

/** Undefined when the figure is no table. */
export function tableBlock(figure: Figure): TableBlock | undefined {
  if (figure.value.type !== "table") return undefined;
  const { caption, columns, rows } = figure.value.table;
  const show = (cell: TableCell): readonly Inline[] => {
    if (cell.text === "") return [];
    if (!cell.numeric) return [{ type: "text", value: cell.text }];
    return [{ type: "figureReference", figure: cell.figure ?? figure.id, text: cell.text }];
  };
  return { type: "table", caption, columns, rows: rows.map((row) => row.map(show)), figure: figure.id };
}
