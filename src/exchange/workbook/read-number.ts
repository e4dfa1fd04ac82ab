// Numbers of a spreadsheet as plain digits: it keeps fifteen that count, and what binary fractions add behind them nobody typed.
import { Decimal } from "../../base/decimal.ts";

/** From here on the last digits are not those that were typed. */
export const lostDigitsFrom = 1e15;

/** 12.300000000000001 is 12.3; no exponent, no grouping. */
export function digitsOf(value: number): string {
  const shortest = String(value);
  // At most fifteen digits and a point: nothing to round, and most cells of a sheet are so.
  if (shortest.length <= 16 && !shortest.includes("e")) return shortest;
  const rounded = String(Number(value.toPrecision(15)));
  return rounded.includes("e") ? new Decimal(rounded).toFixed() : rounded;
}
