// The score a quantitative indicator earns: full marks, its proportion, or what the 反向 strategy leaves (财预〔2020〕10号 第十六条 and local rules).
import { Decimal, zero } from "../base/decimal.ts";
import { trimmed } from "../base/rounding.ts";
import type { ReverseStrategy } from "../records/standard-fields.ts";
import type { direction } from "../records/types/indicators.ts";
import type { Standards } from "./rulebook.ts";

export type Scoring = NonNullable<Standards["scoring"]>;
export type Direction = (typeof direction extends { read(...args: never): { value: infer Value } } ? Value : never) &
  string;

export interface Measurement {
  readonly direction: Direction;
  readonly target: Decimal;
  readonly actual: Decimal;
  readonly weight: Decimal;
}

export interface ExpectedScore {
  /** Rounded half up to the two digits forms carry. */
  readonly score: Decimal;
  /** 12×82÷86: how it came about, for a sentence. */
  readonly formula: string;
}

/** Forms carry scores with two digits after the point. */
const scoreDecimals = 2;

/** Undefined for 定性, and for negative numbers, where a proportion means nothing. */
export function expectedScore(measurement: Measurement, scoring: Scoring): ExpectedScore | undefined {
  const { direction, target, actual, weight } = measurement;
  if (direction === "定性" || target.isNegative() || actual.isNegative()) return undefined;
  if (isReverse(direction)) return reverseScore(measurement, scoring.reverse);
  const reached = target.isZero() ? targetOfZero(direction, actual) : actual.gte(target);
  if (reached) return full(weight);
  if (scoring.missed === "不得分" || target.isZero()) return rounded(zero, "未达到目标值，不得分");
  return rounded(weight.mul(actual).div(target), `${weight.toFixed()}×${actual.toFixed()}÷${target.toFixed()}`);
}

/** “等于0” is met by 0 alone; at least 0 is met by anything. */
const targetOfZero = (direction: Direction, actual: Decimal): boolean => direction !== "＝" || actual.isZero();

export const isReverse = (direction: Direction): boolean => direction === "≤" || direction === "＜";

function reverseScore({ target, actual, weight }: Measurement, strategy: ReverseStrategy): ExpectedScore {
  if (actual.lte(target)) return full(weight);
  if (target.isZero()) return rounded(zero, "超过目标值0，不得分");
  const [w, a, t] = [weight, actual, target].map((one) => one.toFixed());
  if (strategy === "按比值") return rounded(weight.mul(target).div(actual), `${w}×${t}÷${a}`);
  const left = new Decimal(1).minus(actual.minus(target).div(target));
  return rounded(
    Decimal.max(zero, weight.mul(left)),
    `${w}×（1－（${a}－${t}）÷${t}）${left.isNegative() ? "，扣完为止" : ""}`,
  );
}

const full = (weight: Decimal): ExpectedScore => rounded(weight, "达到目标值，得满分");

const rounded = (score: Decimal, formula: string): ExpectedScore => ({
  score: score.toDecimalPlaces(scoreDecimals, Decimal.ROUND_HALF_UP),
  formula,
});

/** 11.44分 */
export const scoreText = (score: Decimal): string => `${trimmed(score, scoreDecimals)}分`;
