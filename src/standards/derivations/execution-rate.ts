// 执行率: what was spent of the year's budget, in percent.
import { Decimal } from "../../base/decimal.ts";
import { convert, isPlain, type Quantity } from "../../base/quantity.ts";
import { quantityText } from "../../base/quantity-text.ts";
import type { DataOf } from "../../records/field.ts";
import { monitoring } from "../../records/kinds/monitoring.ts";
import { selfEvaluation } from "../../records/kinds/self-evaluation.ts";
import { agreesWhenRounded, type Derived, defineDerivation } from "../derivation.ts";
import { percentOf } from "../rate-of.ts";

/** What was spent and what could be, as bare numbers of one unit; undefined without a budget to divide by, or where 约, 超 and the like leave them open. */
export function fundsInOneUnit(
  spent: Quantity | undefined,
  budget: Quantity | undefined,
): { readonly spent: Decimal; readonly budget: Decimal } | undefined {
  const same = spent && budget && convert(spent, budget.unit);
  if (!same || budget.amount.isZero() || !isPlain(same) || !isPlain(budget)) return undefined;
  return { spent: same.amount, budget: budget.amount };
}

/** Unrounded, in percent, and as uncertain as the two amounts were written; undefined as for `fundsInOneUnit`. */
export function executionRate(spent: Quantity | undefined, budget: Quantity | undefined): Quantity | undefined {
  const funds = fundsInOneUnit(spent, budget);
  const same = spent && budget && convert(spent, budget.unit);
  if (!funds || !same) return undefined;
  const rate = percent(funds.spent, funds.budget);
  const low = percent(funds.spent.minus(same.slack), funds.budget.plus(budget.slack));
  const high = percent(funds.spent.plus(same.slack), funds.budget.minus(budget.slack));
  return percentOf(rate, Decimal.max(high.minus(rate), rate.minus(low)));
}

const percent = (part: Decimal, whole: Decimal): Decimal => part.mul(100).div(whole);

/** 年度资金总额, the first row of the form: the only one that is scored. */
export const totalFunds = (data: DataOf<typeof selfEvaluation.fields>) => data.funds?.[0];

function derivedRate(spent: Quantity | undefined, budget: Quantity | undefined): Derived<Quantity> | undefined {
  const rate = executionRate(spent, budget);
  if (!rate || !spent || !budget) return undefined;
  const because = `执行数${quantityText(spent)}÷预算数${quantityText(budget)}`;
  return { value: rate, text: quantityText(rate), because };
}

export const selfEvaluationRate = defineDerivation({
  kind: selfEvaluation,
  field: "executionRate",
  derive({ data }) {
    const total = totalFunds(data);
    return derivedRate(total?.spent, total?.budget);
  },
  agrees: agreesWhenRounded,
});

export const monitoringRate = defineDerivation({
  kind: monitoring,
  field: "executionRate",
  derive: ({ data }) => derivedRate(data.spent, data.budget),
  agrees: agreesWhenRounded,
});
