// A share in percent, as a value that follows from others: every digit is kept, two are printed.
import { type Decimal, zero } from "../base/decimal.ts";
import { exactly, type Quantity } from "../base/quantity.ts";
import { quantityText } from "../base/quantity-text.ts";
import type { Derived } from "./derivation.ts";

const printedDecimals = 2;

/** `slack`: how far the true share may lie off, because the numbers it came from were written with so many digits. */
export const percentOf = (amount: Decimal, slack: Decimal = zero): Quantity => ({
  ...exactly(amount, "%"),
  slack,
  decimals: printedDecimals,
});

export function derivedPercent(amount: Decimal, because: string): Derived<Quantity> {
  const value = percentOf(amount);
  return { value, text: quantityText(value), because };
}
