// Exact decimal numbers: the only arithmetic a figure may go through.
import { Decimal as DecimalLibrary } from "decimal.js";
import { remembered } from "./remembered.ts";

/**
 * Sixty digits, half up. Sums and products of what people write are exact; a quotient carries so many digits
 * that rounding it for print gives the half-up rounding of the true value.
 */
export const Decimal = DecimalLibrary.clone({
  precision: 60,
  rounding: DecimalLibrary.ROUND_HALF_UP,
  toExpNeg: -60,
  toExpPos: 60,
});
export type Decimal = DecimalLibrary;

export const zero: Decimal = new Decimal(0);

const plainNumber = /^[-−]?(\d{1,30}(\.\d{1,20})?|\d{1,3}(,\d{3}){1,9}(\.\d{1,20})?)$/;

/** Reads `1234.5` or `1,234.5`; undefined for everything else (signs of exponents, hex, blanks, words). */
export const readDecimal: (text: string) => Decimal | undefined = remembered((text) =>
  plainNumber.test(text) ? new Decimal(text.replaceAll(",", "").replace("−", "-")) : undefined,
);

/** How many digits stand after the point of a plainly written number. */
export function writtenDecimals(text: string): number {
  const point = text.indexOf(".");
  return point < 0 ? 0 : text.length - point - 1;
}
