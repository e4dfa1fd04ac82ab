// Shares a table's width among its columns, so that the widths add up to the twip.
import type { TableColumn } from "../../figures/figure.ts";

/** Widths in twips in proportion to the weights; what rounding leaves over goes to the last column. */
export function columnWidths(columns: readonly TableColumn[], total: number): readonly number[] {
  const weights = columns.map((column) => (column.weight > 0 ? column.weight : 1));
  const sum = weights.reduce((left, right) => left + right, 0);
  let edge = 0;
  let seen = 0;
  return weights.map((weight) => {
    const start = edge;
    seen += weight;
    edge = Math.round((seen / sum) * total);
    return edge - start;
  });
}
