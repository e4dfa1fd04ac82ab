// 得分: the sum of the indicators' scores.
import { type Decimal, zero } from "../../base/decimal.ts";
import { pointsText } from "../../base/points-text.ts";
import { exactly, type Quantity } from "../../base/quantity.ts";
import { evaluation } from "../../records/kinds/evaluation.ts";
import { selfEvaluation } from "../../records/kinds/self-evaluation.ts";
import { type Derived, defineDerivation } from "../derivation.ts";

/** Totals are printed with two digits after the point, whatever the indicators carry. */
const totalDecimals = 2;
const fullMarks = 100;

const addScores = (indicators: readonly { readonly score: Quantity }[]): Decimal =>
  indicators.reduce((sum, one) => sum.plus(one.score.amount), zero);

/** Whether a written total is the sum, or the sum rounded half up. */
export const isTotalOf = (written: Decimal, sum: Decimal): boolean =>
  written.eq(sum) || written.eq(sum.toDecimalPlaces(totalDecimals));

function total(indicators: readonly { readonly score: Quantity }[] | undefined): Derived<Quantity> | undefined {
  if (indicators === undefined || indicators.length === 0) return undefined;
  const sum = addScores(indicators);
  // More than everything is a slip in the scores, of which nothing follows.
  if (sum.gt(fullMarks)) return undefined;
  const because = `${indicators.length}项指标得分之和`;
  return { value: { ...exactly(sum, "分"), decimals: sum.decimalPlaces() }, text: pointsText(sum), because };
}

const agrees = (written: Quantity, derived: Quantity): boolean => isTotalOf(written.amount, derived.amount);

export const selfEvaluationScore = defineDerivation({
  kind: selfEvaluation,
  field: "score",
  derive: ({ data }) => total(data.indicators),
  agrees,
});

export const evaluationScore = defineDerivation({
  kind: evaluation,
  field: "score",
  derive: ({ data }) => total(data.indicators),
  agrees,
});
