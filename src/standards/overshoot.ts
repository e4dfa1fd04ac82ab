// 超额: a result so far above its target that the target was probably set too low.
import type { Decimal } from "../base/decimal.ts";
import type { Quantity } from "../base/quantity.ts";
import type { Direction } from "../records/types/indicators.ts";
import { isReverse, type Scoring } from "./indicator-score.ts";

interface Pair {
  readonly target: Quantity;
  readonly actual: Quantity;
}

/** What was reached of the target, in percent; undefined for limits (≤, ＜), for 定性, and for targets that are not above zero. */
export function reachedPercent(direction: Direction, { target, actual }: Pair): Decimal | undefined {
  return mayOvershoot(direction, target) ? actual.amount.mul(100).div(target.amount) : undefined;
}

const mayOvershoot = (direction: Direction, target: Quantity): boolean =>
  direction !== "定性" && !isReverse(direction) && target.amount.gt(0);

/** Whether the 超额界线 is reached: a ≥ 1.3t where it is 130%. */
export const isOvershot = (
  direction: Direction,
  { target, actual }: Pair,
  { overshoot }: Pick<Scoring, "overshoot">,
): boolean =>
  // Not by dividing: this is asked of every row, and the product is exact.
  mayOvershoot(direction, target) && actual.amount.mul(100).gte(overshoot.amount.mul(target.amount));
