// How a reported rate relates to the two reported numbers it is made of: exactly, within what was written, or not at all.
import { compareShare, type Relation } from "../base/relations.ts";
import type { Records } from "../records/records.ts";
import { type Total, totalNamed } from "./related-totals.ts";

export interface RateComparison extends Relation {
  readonly operands: readonly Total[];
}

/** Undefined when the entry names no two numbers, or one of them is not reported, which is a finding of its own. */
export function compareRate(rate: Total, records: Records): RateComparison | undefined {
  const [part, whole, ...more] = (rate.data.ratio ?? []).map((name) => totalNamed(name, rate, records));
  if (!part || !whole || more.length > 0) return undefined;
  return { ...compareShare(part.data.value, whole.data.value, rate.data.value), operands: [part, whole] };
}
