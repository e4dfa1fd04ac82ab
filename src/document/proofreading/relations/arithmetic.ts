// How printed numbers relate: a sum to its total, a part and a whole to their share: exactly, within what was written, or not at all.
import { Decimal } from "../../../base/decimal.ts";
import { type Agreement, intervalOf, intervalOfShare, intervalOfSum, touch } from "../../../base/interval.ts";
import { convert, exactly, isPlain, plain, type Quantity, unitShift } from "../../../base/quantity.ts";
import { quantityText } from "../../../base/quantity-text.ts";
import { sum } from "../../../base/sum.ts";

export interface Relation {
  readonly agreement: Agreement;
  /** What the printed numbers give, as it reads in a sentence: 201个, 16.38%. */
  readonly text: string;
}

const incomparable: Relation = { agreement: "incomparable", text: "" };

export const sameMeasure = (a: Quantity, b: Quantity): boolean => unitShift(a.unit, b.unit) !== undefined;

/** Whether nothing but 余, 超 and the like keeps the first from being larger than the second. */
export function isLarger(a: Quantity, b: Quantity): boolean {
  const other = convert(b, a.unit);
  return other !== undefined && intervalOf(a).low.gt(intervalOf(other).high);
}

export function compareSum(parts: readonly Quantity[], total: Quantity): Relation {
  const added = sum(parts.map(plain), total.unit);
  const range = intervalOfSum(parts, total.unit);
  if (!added || !range) return incomparable;
  return {
    agreement: agreementOf(added.amount.eq(total.amount), touch(range, intervalOf(total))),
    text: `${range.high.isFinite() ? "" : "不少于"}${quantityText(added)}`,
  };
}

/** `written` in percent. */
export function compareShare(part: Quantity, whole: Quantity, written: Quantity): Relation {
  const over = convert(part, whole.unit);
  if (!over || whole.amount.isZero() || written.unit !== "%") return incomparable;
  const decimals = Math.max(0, written.decimals ?? 0);
  const amount = over.amount.div(whole.amount).mul(100).toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP);
  const text = `${[over, whole].every(isPlain) ? "" : "约"}${quantityText({ ...exactly(amount, "%"), decimals })}`;
  const range = intervalOfShare(over, whole);
  return { agreement: agreementOf(amount.eq(written.amount), touch(range, intervalOf(written))), text };
}

const agreementOf = (exact: boolean, compatible: boolean): Agreement =>
  exact ? "exact" : compatible ? "consistent" : "contradictory";
