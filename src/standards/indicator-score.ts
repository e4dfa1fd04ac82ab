// The score a quantitative indicator earns: full marks, its proportion, or what the 反向 strategy leaves (财预〔2020〕10号 and local rules).
import { Decimal, zero } from "../base/decimal.ts";
import { trimmed } from "../base/rounding.ts";
import type { ReverseStrategy } from "../records/standard-fields.ts";
import type { Direction } from "../records/types/indicators.ts";
import type { Standards } from "./rulebook.ts";

export type Scoring = NonNullable<Standards["scoring"]>;

/** Target and result in one unit. */
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

/**
 * Undefined for 定性, and where places differ or a proportion means nothing: numbers below zero that miss their target,
 * and a ≥ or ＞ target of 0 that was passed. ＜ counts as ≤ and ＞ as ≥: at the target itself both formulas give full marks.
 */
export function expectedScore(measurement: Measurement, scoring: Scoring): ExpectedScore | undefined {
  const { direction, target, actual, weight } = measurement;
  if (direction === "定性") return undefined;
  if (target.isZero() && !actual.isZero() && !isReverse(direction)) {
    return direction === "＝" ? rounded(zero, "目标值为0而实际值不是0，不得分") : undefined;
  }
  if (isReverse(direction) ? actual.lte(target) : actual.gte(target)) return full(weight);
  if (target.isNegative() || actual.isNegative()) return undefined;
  if (isReverse(direction)) return reverseScore(measurement, scoring.reverse);
  if (scoring.missed === "不得分") return rounded(zero, "未达到目标值，不得分");
  return proportion(weight, actual, target);
}

/** 财预〔2020〕10号: 10 points by the share of the budget that was spent, and never more than the weight. */
export const executionScore = (weight: Decimal, spent: Decimal, budget: Decimal): ExpectedScore =>
  spent.gte(budget) ? rounded(weight, "预算全部执行，得满分") : proportion(weight, spent, budget);

export const isReverse = (direction: Direction): boolean => direction === "≤" || direction === "＜";

/** The limit is passed: a > t ≥ 0. */
function reverseScore({ target, actual, weight }: Measurement, strategy: ReverseStrategy): ExpectedScore {
  if (target.isZero()) return rounded(zero, "超过目标值0，不得分");
  if (strategy === "按比值") return proportion(weight, target, actual);
  const [w, a, t] = [weight, actual, target].map((one) => one.toFixed());
  // w·(1−(a−t)/t) in one division, so that its digits are exact.
  const left = weight.mul(target.mul(2).minus(actual)).div(target);
  return rounded(Decimal.max(zero, left), `${w}×（1－（${a}－${t}）÷${t}）${left.isNegative() ? "，扣完为止" : ""}`);
}

const full = (weight: Decimal): ExpectedScore => rounded(weight, "达到目标值，得满分");

const proportion = (weight: Decimal, part: Decimal, whole: Decimal): ExpectedScore =>
  rounded(weight.mul(part).div(whole), `${weight.toFixed()}×${part.toFixed()}÷${whole.toFixed()}`);

const rounded = (score: Decimal, formula: string): ExpectedScore => ({
  score: roundedScore(score),
  formula,
});

/** As forms carry it. */
export const roundedScore = (score: Decimal): Decimal => score.toDecimalPlaces(scoreDecimals, Decimal.ROUND_HALF_UP);

/** 11.44分 */
export const scoreText = (score: Decimal): string => `${trimmed(score, scoreDecimals)}分`;
