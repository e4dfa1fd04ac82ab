// Shares of a whole as they are printed: each rounded by itself, or so that together they make 100%.
import { Decimal, zero } from "../base/decimal.ts";
import { isPlain, type Quantity } from "../base/quantity.ts";
import { fixed } from "../base/rounding.ts";
import { addUp } from "./add-up.ts";

export interface Shares {
  readonly texts: readonly string[];
  /** How they were rounded, when that needs saying. */
  readonly note?: string;
}

const whole = new Decimal(100);

/** What is lacking when there are no shares. */
export function sharesOf(parts: readonly Quantity[], decimals: number, exact: boolean): Shares | string {
  const total = addUp(parts, parts[0]?.unit ?? "");
  if (!total || !parts.every(isPlain)) return "各组的单位不一致，或带有“余、超、约”等字样，不能算占比";
  if (total.amount.isZero()) return "各组合计为零，不能算占比";
  const shares = parts.map((part) => part.amount.mul(whole).div(inUnitOf(total, part)));
  const printed = exact ? largestRemainder(shares, decimals) : shares.map((share) => share.toDecimalPlaces(decimals));
  const texts = printed.map((share) => `${fixed(share, decimals)}%`);
  const sum = printed.reduce((so, share) => so.plus(share), zero);
  if (exact) {
    const adjusted = printed.some((share, at) => !share.eq(shares[at]?.toDecimalPlaces(decimals) ?? share));
    return adjusted ? { texts, note: "占比按最大余数法取舍，合计为100%" } : { texts };
  }
  return sum.eq(whole) ? { texts } : { texts, note: `占比四舍五入，各项相加为${fixed(sum, decimals)}%` };
}

/** All parts were added, so their units fit; the total in the unit of one of them. */
const inUnitOf = (total: Quantity, part: Quantity): Decimal => addUp([total], part.unit)?.amount ?? total.amount;

/** Each share cut off, and what is left of the hundred given to those that lost most; the earlier one when two lost alike. */
function largestRemainder(shares: readonly Decimal[], decimals: number): readonly Decimal[] {
  const step = new Decimal(10).pow(-decimals);
  const cut = shares.map((share) => share.toDecimalPlaces(decimals, Decimal.ROUND_DOWN));
  const left = whole
    .minus(cut.reduce((so, share) => so.plus(share), zero))
    .div(step)
    .round()
    .toNumber();
  const lost = shares.map((share, at) => ({ at, by: share.minus(cut[at] ?? share) }));
  const winners = new Set(
    lost
      .sort((a, b) => b.by.cmp(a.by) || a.at - b.at)
      .slice(0, left)
      .map(({ at }) => at),
  );
  return cut.map((share, at) => (winners.has(at) ? share.plus(step) : share));
}
