// How printed numbers relate: a sum to its total, a part and a whole to their share: exactly, within what was written, or not at all.
import { Decimal } from "./decimal.ts";
import { type Agreement, intervalOf, intervalOfShare, intervalOfSum, touch } from "./interval.ts";
import { convert, exactly, isPlain, plain, type Quantity, unitShift } from "./quantity.ts";
import { quantityText } from "./quantity-text.ts";
import { sum } from "./sum.ts";

export interface Relation {
  readonly agreement: Agreement;
  /** What the printed numbers give, as it reads in a sentence: 201个, 不少于6300个, 16.38%. */
  readonly text: string;
}

export interface SumRelation extends Relation {
  /** ，相差1个: how far the sum lies from the total, as a clause; empty where words like 余 leave it open. */
  readonly gap: string;
}

const incomparable: Relation = { agreement: "incomparable", text: "" };

export const sameMeasure = (a: Quantity, b: Quantity): boolean => unitShift(a.unit, b.unit) !== undefined;

/** Whether nothing but 余, 超 and the like keeps the first from being larger than the second. */
export function isLarger(a: Quantity, b: Quantity): boolean {
  const other = convert(b, a.unit);
  return other !== undefined && intervalOf(a).low.gt(intervalOf(other).high);
}

/** The sum is told in the total's unit. */
export function compareSum(parts: readonly Quantity[], total: Quantity): SumRelation {
  const added = sum(parts.map(plain), total.unit);
  const range = intervalOfSum(parts, total.unit);
  if (!added || !range) return { ...incomparable, gap: "" };
  const apart = added.amount.minus(total.amount).abs();
  const open = range.high.isFinite() ? (range.low.isFinite() ? "" : "不超过") : "不少于";
  return {
    agreement: agreementOf(apart.isZero(), touch(range, intervalOf(total))),
    text: `${open}${quantityText(added)}`,
    gap: [total, ...parts].every(isPlain) ? `，相差${quantityText({ ...added, amount: apart })}` : "",
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
