// 红黄蓝绿灯: how money and goals keep up with the year, by a region's thresholds (预警规则).
import { type Decimal, zero } from "../base/decimal.ts";
import { type Direction, isReverse } from "./indicator-score.ts";
import type { Standards } from "./rulebook.ts";

export type WarningRule = NonNullable<Standards["warningRule"]>;
export type Light = WarningRule[number]["light"];

/** The first light whose threshold the ratio (in percent) reaches; the last one below all of them. */
export function lightOf(ratio: Decimal, rule: WarningRule): Light | undefined {
  const downward = [...rule].sort((a, b) => b.from.amount.comparedTo(a.from.amount));
  return (downward.find((one) => ratio.gte(one.from.amount)) ?? downward.at(-1))?.light;
}

export interface Progress {
  readonly direction: Direction;
  readonly target: Decimal;
  readonly actual: Decimal;
  /** Rates are not divided over the year. */
  readonly rate: boolean;
}

/**
 * The light of one indicator when so much of the year (in percent) has passed; undefined where words say how it stands.
 * A limit (≤, ＜) is kept or not; everything else is compared with the share of its target that is due.
 */
export function indicatorLight(progress: Progress, passed: Decimal, rule: WarningRule): Light | undefined {
  const { direction, target, actual, rate } = progress;
  if (direction === "定性" || passed.lte(zero)) return undefined;
  if (isReverse(direction)) return (direction === "≤" ? actual.lte(target) : actual.lt(target)) ? "绿" : "红";
  if (target.isZero()) return actual.isZero() ? "绿" : "红";
  const due = rate ? target : target.mul(passed).div(100);
  return lightOf(actual.div(due).mul(100), rule);
}

/** The light of a whole project: the worst of its parts; 蓝 only when nothing is behind it. */
export const worstLight = (lights: readonly Light[]): Light | undefined =>
  (["红", "黄", "绿", "蓝"] as const).find((one) => lights.includes(one));
