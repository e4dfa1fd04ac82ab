// 核减资金 of a 事前评估: what was asked for and not granted.
import { convert } from "../../base/quantity.ts";
import { quantityText } from "../../base/quantity-text.ts";
import { preEvaluation } from "../../records/kinds/pre-evaluation.ts";
import { defineDerivation } from "../derivation.ts";

export const preEvaluationCut = defineDerivation({
  kind: preEvaluation,
  field: "cut",
  derive({ data: { requested, approved } }) {
    const granted = approved && convert(approved, requested.unit);
    if (!granted) return undefined;
    const value = {
      ...requested,
      amount: requested.amount.minus(granted.amount),
      slack: requested.slack.plus(granted.slack),
      decimals: Math.max(requested.decimals ?? 0, granted.decimals ?? 0),
    };
    return {
      value,
      text: quantityText(value),
      because: `申报${quantityText(requested)}－核定${quantityText(approved)}`,
    };
  },
  agrees(written, derived) {
    const same = convert(written, derived.unit);
    return same !== undefined && derived.amount.minus(same.amount).abs().lte(derived.slack.plus(same.slack));
  },
});
