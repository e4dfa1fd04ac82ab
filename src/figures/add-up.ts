// Adding up stated numbers for a figure: to no more digits than the most precise of them has.
import { convert, type Quantity } from "../base/quantity.ts";
import { sum } from "../base/sum.ts";

/** Undefined when some unit does not fit, when words like 余 and 约 do not go together, or when there is nothing to add. */
export function addUp(parts: readonly Quantity[], unit: string): Quantity | undefined {
  const total = sum(parts, unit);
  if (!total || total.slack.isZero()) return total;
  // As many parts as a city has: they do not fit the arguments of one call.
  const decimals = parts.reduce((most, part) => Math.max(most, decimalsIn(part, unit)), Number.NEGATIVE_INFINITY);
  return { ...total, decimals };
}

function decimalsIn(part: Quantity, unit: string): number {
  const converted = convert(part, unit) ?? part;
  return converted.decimals ?? converted.amount.decimalPlaces();
}
