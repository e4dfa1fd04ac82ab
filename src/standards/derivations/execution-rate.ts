// 执行率: what was spent of the year's budget, in percent.
import type { Decimal } from "../../base/decimal.ts";
import { convert, type Quantity } from "../../base/quantity.ts";
import { quantityText } from "../../base/quantity-text.ts";
import type { DataOf } from "../../records/field.ts";
import { monitoring } from "../../records/kinds/monitoring.ts";
import { selfEvaluation } from "../../records/kinds/self-evaluation.ts";
import { agreesWhenRounded, defineDerivation } from "../derivation.ts";
import { derivedPercent } from "../rate-of.ts";

/** Unrounded, in percent; undefined where there is no budget to divide by. */
export function executionRate(spent: Quantity | undefined, budget: Quantity | undefined): Decimal | undefined {
  const same = spent && budget && convert(spent, budget.unit);
  return same && !budget.amount.isZero() ? same.amount.div(budget.amount).mul(100) : undefined;
}

/** 年度资金总额, the first row of the form: the only one that is scored. */
export const totalFunds = (data: DataOf<typeof selfEvaluation.fields>) => data.funds?.[0];

function derivedRate(spent: Quantity | undefined, budget: Quantity | undefined) {
  const rate = executionRate(spent, budget);
  if (!rate || !spent || !budget) return undefined;
  return derivedPercent(rate, `执行数${quantityText(spent)}÷预算数${quantityText(budget)}`);
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
