// 红黄蓝绿灯: how money and goals keep up with the year, by a region's thresholds (预警规则).
import type { Decimal } from "../base/decimal.ts";
import type { Quantity } from "../base/quantity.ts";
import type { Direction } from "../records/types/indicators.ts";
import { isReverse } from "./indicator-score.ts";
import { isRate } from "./measured-value.ts";
import type { Standards } from "./rulebook.ts";
import { progressRatio } from "./time-progress.ts";

export type WarningRule = NonNullable<Standards["warningRule"]>;
export type Light = WarningRule[number]["light"];

/** The light with the highest threshold that the ratio (in percent) reaches; below all of them, that of the lowest. */
export function lightOf(ratio: Decimal, rule: WarningRule): Light | undefined {
  const downward = [...rule].sort((a, b) => b.from.amount.comparedTo(a.from.amount));
  return (downward.find((one) => ratio.gte(one.from.amount)) ?? downward.at(-1))?.light;
}

/** Target and result so far, in one unit. */
export interface Progress {
  readonly direction: Direction;
  readonly target: Quantity;
  readonly actual: Quantity;
}

/**
 * The light of one indicator after so many months of the year. A limit (≤, ＜) is kept or not; a rate is compared with its
 * target; everything else with the share of its target that is due. Undefined where words say how it stands, before the
 * first month is over, and where a share means nothing: below zero, or of a target of zero that was passed.
 */
export function indicatorLight(progress: Progress, months: number, rule: WarningRule): Light | undefined {
  const { direction } = progress;
  const [target, actual] = [progress.target.amount, progress.actual.amount];
  if (direction === "定性" || months <= 0) return undefined;
  if (isReverse(direction)) return (direction === "≤" ? actual.lte(target) : actual.lt(target)) ? "绿" : "红";
  if (target.isNegative()) return undefined;
  if (target.isZero()) return actual.isZero() ? "绿" : direction === "＝" ? "红" : undefined;
  return lightOf(isRate(progress.target) ? actual.mul(100).div(target) : progressRatio(actual, target, months), rule);
}

/** The light of a whole project: the worst of its parts; 蓝 only when nothing is behind it. */
export const worstLight = (lights: readonly Light[]): Light | undefined =>
  (["红", "黄", "绿", "蓝"] as const).find((one) => lights.includes(one));
