// A share in percent, as a value that follows from others: every digit is kept, two are printed.
import type { Decimal } from "../base/decimal.ts";
import { exactly, type Quantity } from "../base/quantity.ts";
import { quantityText } from "../base/quantity-text.ts";
import type { Derived } from "./derivation.ts";

const printedDecimals = 2;

export const percentOf = (amount: Decimal): Quantity => ({ ...exactly(amount, "%"), decimals: printedDecimals });

export function derivedPercent(amount: Decimal, because: string): Derived<Quantity> {
  const value = percentOf(amount);
  return { value, text: quantityText(value), because };
}
