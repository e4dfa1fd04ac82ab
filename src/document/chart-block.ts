// A made chart as a block: the picture's data, and the table of it with every number still tied to its figure.
import type { MadeChart } from "../charts/make-chart.ts";
import type { ChartBlock } from "./document-tree.ts";
import { blockOf } from "./table-block.ts";

/** A table named like its chart is not named twice. */
export function chartBlock({ chart, table, figure }: MadeChart): ChartBlock {
  const caption = table.caption === chart.title ? "" : table.caption;
  const data = blockOf({ ...table, caption }, figure);
  return { type: "chart", chart, table: figure === undefined ? data : { ...data, figure } };
}
