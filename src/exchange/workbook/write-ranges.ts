// Areas of a sheet as a formula names them: B4:D9, '绩效自评·指标'!$B$5:$B$504.
import { columnLetters, type Merge } from "../grid.ts";

/** B4:D9, and B4 where it is one cell. */
export function rangeText({ top, left, bottom, right }: Merge): string {
  const first = `${columnLetters(left)}${top + 1}`;
  return top === bottom && left === right ? first : `${first}:${columnLetters(right)}${bottom + 1}`;
}

/** $B$5:$B$504 */
export const absoluteRange = ({ top, left, bottom, right }: Merge): string =>
  `$${columnLetters(left)}$${top + 1}:$${columnLetters(right)}$${bottom + 1}`;

/** $3:$3 */
export const absoluteRows = (first: number, last: number): string => `$${first + 1}:$${last + 1}`;

/** In quotes: names of sheets may hold dots, blanks and digits. */
export const sheetWord = (name: string): string => `'${name.replaceAll("'", "''")}'`;
