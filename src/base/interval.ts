// What a stated number can mean: 3.03亿元 is anything that rounds to it, 超160亿元 anything above. Two statements agree when their ranges touch.
import { Decimal, zero } from "./decimal.ts";
import { convert, type Quantity } from "./quantity.ts";

export interface Interval {
  readonly low: Decimal;
  readonly high: Decimal;
}

const least = new Decimal(Number.NEGATIVE_INFINITY);
const most = new Decimal(Number.POSITIVE_INFINITY);
/** 约, 近 and 左右 are read as within a tenth. */
const nearly = new Decimal("0.1");

/** The values a quantity stands for. */
export function intervalOf(quantity: Quantity): Interval {
  const low = quantity.amount.minus(quantity.slack);
  const high = quantity.amount.plus(quantity.slack);
  const tenth = quantity.amount.abs().mul(nearly);
  switch (quantity.before) {
    case "至少":
    case "不少于":
    case "超":
    case "超过":
    case "逾":
      return { low, high: most };
    case "不超过":
      return { low: least, high };
    case "约":
      return { low: low.minus(tenth), high: high.plus(tenth) };
    case "近":
      return { low: low.minus(tenth), high };
    case undefined:
      break;
  }
  switch (quantity.after) {
    case "余":
    case "多":
    case "以上":
      return { low, high: most };
    case "以下":
      return { low: least, high };
    case "左右":
      return { low: low.minus(tenth), high: high.plus(tenth) };
    case undefined:
      break;
  }
  return { low, high };
}

/** What the sum of stated numbers can be, qualifiers and all; undefined when a unit does not fit or there is nothing to add. */
export function intervalOfSum(parts: readonly Quantity[], unit: string): Interval | undefined {
  let low = zero;
  let high = zero;
  for (const part of parts) {
    const converted = convert(part, unit);
    if (converted === undefined) return undefined;
    const interval = intervalOf(converted);
    low = low.plus(interval.low);
    high = high.plus(interval.high);
  }
  return parts.length === 0 ? undefined : { low, high };
}

/** What one stated number can be of another, in percent (both in one unit, the whole not zero); without an upper bound where the whole may be nothing. */
export function intervalOfShare(part: Quantity, whole: Quantity): Interval {
  const [over, under] = [intervalOf(part), intervalOf(whole)];
  const high = under.low.gt(zero) ? over.high.div(under.low).mul(100) : most;
  return { low: under.high.isFinite() ? over.low.div(under.high).mul(100) : zero, high };
}

export const touch = (a: Interval, b: Interval): boolean => a.low.lte(b.high) && b.low.lte(a.high);

export type Agreement = "exact" | "consistent" | "contradictory" | "incomparable";

/** How two statements of one fact relate: equal, equal within what was written, in conflict, or in units that do not fit. */
export function compareStatements(a: Quantity, b: Quantity): Agreement {
  const right = convert(b, a.unit);
  if (right === undefined) return "incomparable";
  const sameWords = a.before === b.before && a.after === b.after;
  if (sameWords && a.amount.eq(right.amount)) return "exact";
  return touch(intervalOf(a), intervalOf(right)) ? "consistent" : "contradictory";
}
