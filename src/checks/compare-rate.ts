// How a reported rate relates to the two reported numbers it is made of: exactly, within what was written, or not at all.
import { type Agreement, intervalOf, intervalOfShare, touch } from "../base/interval.ts";
import { convert, exactly, isPlain, type Quantity } from "../base/quantity.ts";
import { quantityText } from "../base/quantity-text.ts";
import type { Records } from "../records/records.ts";
import { type Total, totalNamed } from "./related-totals.ts";

export interface RateComparison {
  readonly agreement: Agreement;
  /** What the two numbers give, with the digits the rate was written with: 16.38%; empty when they cannot be divided. */
  readonly text: string;
  readonly operands: readonly Total[];
}

/** Undefined when the entry names no two numbers, or one of them is not reported, which is a finding of its own. */
export function compareRate(rate: Total, records: Records): RateComparison | undefined {
  const [top, bottom, ...more] = (rate.data.ratio ?? []).map((name) => totalNamed(name, rate, records));
  if (!top || !bottom || more.length > 0) return undefined;
  const operands = [top, bottom];
  const whole = bottom.data.value;
  const part = convert(top.data.value, whole.unit);
  if (!part || whole.amount.isZero() || rate.data.value.unit !== "%") {
    return { agreement: "incomparable", text: "", operands };
  }
  const shown = shareAs(rate.data.value, part, whole);
  const vague = ![part, whole].every(isPlain);
  const text = `${vague ? "约" : ""}${quantityText(shown)}`;
  return { agreement: agreementOf(rate.data.value, shown, part, whole), text, operands };
}

/** The share with the digits of the written rate, half up. */
function shareAs(written: Quantity, part: Quantity, whole: Quantity): Quantity {
  const decimals = Math.max(0, written.decimals ?? 0);
  const amount = part.amount.div(whole.amount).mul(100).toDecimalPlaces(decimals);
  return { ...exactly(amount, "%"), decimals };
}

function agreementOf(written: Quantity, shown: Quantity, part: Quantity, whole: Quantity): Agreement {
  if (shown.amount.eq(written.amount)) return "exact";
  return touch(intervalOf(written), intervalOfShare(part, whole)) ? "consistent" : "contradictory";
}
