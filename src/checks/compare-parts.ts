// How the sum of a total's parts relates to the total: exactly, within what was written, or not at all.
import { type Agreement, intervalOf, intervalOfSum, touch } from "../base/interval.ts";
import { isPlain, plain, type Quantity } from "../base/quantity.ts";
import { quantityText } from "../base/quantity-text.ts";
import { sum } from "../base/sum.ts";

export interface Comparison {
  readonly agreement: Agreement;
  /** The sum as it reads in a sentence, in the total's unit: 201个, 不少于6300个. */
  readonly sumText: string;
  /** ，相差1个: how far the sum lies from the total, as a clause; empty where words like 余 leave it open. */
  readonly gap: string;
}

export function compareParts(parts: readonly Quantity[], total: Quantity): Comparison {
  const added = sum(parts.map(plain), total.unit);
  const range = intervalOfSum(parts, total.unit);
  if (!added || !range) return { agreement: "incomparable", sumText: "", gap: "" };
  const gap = added.amount.minus(total.amount).abs();
  const open = range.high.isFinite() ? (range.low.isFinite() ? "" : "不超过") : "不少于";
  const closed = [total, ...parts].every(isPlain);
  return {
    agreement: agreementOf(gap.isZero(), touch(range, intervalOf(total))),
    sumText: `${open}${quantityText(added)}`,
    gap: closed ? `，相差${quantityText({ ...added, amount: gap })}` : "",
  };
}

const agreementOf = (exact: boolean, compatible: boolean): Agreement =>
  exact ? "exact" : compatible ? "consistent" : "contradictory";
