// Merged cells as far as the sheet holds something: a merge may be declared over a million empty rows.
import type { Merge } from "../grid.ts";

export interface MergesWithin {
  readonly kept: readonly Merge[];
  /** Some lie over others, which no spreadsheet program allows. */
  readonly overlapping: boolean;
}

/** More than any real sheet has; a file that claims more is not worth the memory. */
const mostMergedCells = 2_000_000;
const mostOverlaps = 100;

/** Cut to the rows and columns given; of those that overlap, the first stands. */
export function mergesWithin(merges: readonly Merge[], rows: number, columns: number): MergesWithin {
  const kept: Merge[] = [];
  const taken = new Set<number>();
  let overlaps = 0;
  for (const { top, left, bottom, right } of merges) {
    const cut = { top, left, bottom: Math.min(bottom, rows - 1), right: Math.min(right, columns - 1) };
    const size = areaOf(cut);
    if (size < 2) continue;
    if (taken.size + size > mostMergedCells || !take(cut, columns, taken)) overlaps += 1;
    else kept.push(cut);
    if (overlaps > mostOverlaps) break;
  }
  return { kept, overlapping: overlaps > 0 };
}

function areaOf({ top, left, bottom, right }: Merge): number {
  const isArea = Number.isInteger(top) && Number.isInteger(left) && top >= 0 && left >= 0;
  return isArea ? Math.max(0, bottom - top + 1) * Math.max(0, right - left + 1) : 0;
}

/** False, and nothing taken, when some of its cells are taken already. */
function take({ top, left, bottom, right }: Merge, columns: number, taken: Set<number>): boolean {
  const own: number[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      const key = row * columns + column;
      if (taken.has(key)) return false;
      own.push(key);
    }
  }
  for (const key of own) taken.add(key);
  return true;
}
