// Adding up stated numbers for a figure: only exact ones, and to no more digits than the most precise of them has.
import { convert, type Quantity } from "../base/quantity.ts";
import { sum } from "../base/sum.ts";

/** False for 6000余个 and 超160亿元: what is computed from them would claim to be exact. */
export const isExact = ({ before, after }: Quantity): boolean => before === undefined && after === undefined;

/** Undefined when some unit does not fit or there is nothing to add. */
export function addUp(parts: readonly Quantity[], unit: string): Quantity | undefined {
  const total = sum(parts, unit);
  if (!total || total.slack.isZero()) return total;
  return { ...total, decimals: Math.max(...parts.map((part) => decimalsIn(part, unit))) };
}

function decimalsIn(part: Quantity, unit: string): number {
  const converted = convert(part, unit) ?? part;
  return converted.decimals ?? converted.amount.decimalPlaces();
}
