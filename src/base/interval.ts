// What a printed number can mean: 3.03亿元 is anything that rounds to it. Two statements agree when their ranges touch.
import { Decimal } from "./decimal.ts";
import { convert, type Quantity } from "./quantity.ts";

export interface Interval {
  readonly low: Decimal;
  readonly high: Decimal;
}

/** The values a quantity stands for: a point when exact, ± half of its last digit when written with a precision. */
export function intervalOf(quantity: Quantity): Interval {
  if (quantity.decimals === undefined) return { low: quantity.amount, high: quantity.amount };
  const half = new Decimal(10).pow(-quantity.decimals).div(2);
  return { low: quantity.amount.minus(half), high: quantity.amount.plus(half) };
}

export const touch = (a: Interval, b: Interval): boolean => a.low.lte(b.high) && b.low.lte(a.high);

export type Agreement = "exact" | "consistent" | "contradictory" | "incomparable";

/** How two statements of one fact relate: equal, equal within what was written, in conflict, or in units that do not fit. */
export function compareStatements(a: Quantity, b: Quantity): Agreement {
  const right = convert(b, a.unit);
  if (right === undefined) return "incomparable";
  if (a.amount.eq(right.amount)) return "exact";
  return touch(intervalOf(a), intervalOf(right)) ? "consistent" : "contradictory";
}
