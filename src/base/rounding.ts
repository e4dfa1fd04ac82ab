// Half-up rounding (四舍五入) and plain digits: how an amount becomes characters.
import { Decimal } from "./decimal.ts";

/** `amount` with exactly `decimals` digits after the point, rounded half up away from zero; never an exponent. */
export function fixed(amount: Decimal, decimals: number): string {
  return amount.toFixed(Math.max(0, decimals), Decimal.ROUND_HALF_UP);
}

/** As `fixed`, with zeros at the end of the fraction left off: 34.0 → 34. */
export function trimmed(amount: Decimal, decimals: number): string {
  const text = fixed(amount, decimals);
  return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}
