// Shares a table's width among its columns, so that the widths add up to the twip.
import type { TableColumn } from "../../figures/figure.ts";

/**
 * Widths in twips in proportion to the weights, none below its least width where all of these find room; what rounding
 * leaves over goes to the last column.
 */
export function columnWidths(
  columns: readonly TableColumn[],
  total: number,
  least: readonly number[] = [],
): readonly number[] {
  const shares = sharesOf(columns, total, least);
  let edge = 0;
  let seen = 0;
  return shares.map((share) => {
    const start = edge;
    seen += share;
    edge = Math.round(seen);
    return edge - start;
  });
}

function sharesOf(columns: readonly TableColumn[], total: number, least: readonly number[]): readonly number[] {
  const weights = columns.map((column) => (column.weight > 0 ? column.weight : 1));
  const needed = sum(columns.map((_, index) => least[index] ?? 0));
  const fixed = new Map<number, number>();
  for (;;) {
    const left = total - sum([...fixed.values()]);
    const free = sum(weights.filter((_, index) => !fixed.has(index)));
    const shares = weights.map((weight, index) => fixed.get(index) ?? (weight / free) * left);
    // A column that gets its least width leaves less to the others, which may fall short now.
    const short = needed > total ? -1 : shares.findIndex((share, index) => share < (least[index] ?? 0) - tolerance);
    if (short === -1) return shares;
    fixed.set(short, least[short] ?? 0);
  }
}

/** Sums of fractions are not exact. */
const tolerance = 1e-6;

const sum = (numbers: readonly number[]): number => numbers.reduce((left, right) => left + right, 0);
