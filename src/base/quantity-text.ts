// Quantities to characters and back: 6000余个, 超160亿元, 3.5%, 至少2个.
import { readDecimal, writtenDecimals } from "./decimal.ts";
import { exactly, isMoneyUnit, type Quantity, qualifiersAfter, qualifiersBefore, writtenWith } from "./quantity.ts";
import { fixed } from "./rounding.ts";

const pattern = new RegExp(
  `^(${qualifiersBefore.join("|")})?\\s*([-−]?[\\d,]+(?:\\.\\d+)?)\\s*(余|多)?\\s*([\\p{Script=Han}%‰]{0,8}?)(以上|以下|左右)?$`,
  "u",
);

/** Reads a whole text as one quantity; undefined when it is none. Full-width digits count as digits. */
export function readQuantity(text: string): Quantity | undefined {
  const match = pattern.exec(text.normalize("NFKC").trim());
  if (!match) return undefined;
  const [, before, digits = "", inner, unit = "", outer] = match;
  const amount = readDecimal(digits);
  const after = inner ?? outer;
  if (amount === undefined || (inner && outer) || qualifiersAfter.some((word) => unit === word)) return undefined;
  const decimals = writtenDecimals(digits);
  const measured = decimals > 0 || isMoneyUnit(unit) || unit === "%" || unit === "‰";
  const value = measured ? writtenWith(amount, unit, decimals) : { ...exactly(amount, unit), decimals: 0 };
  return {
    ...value,
    ...(before === undefined ? {} : { before: before as Quantity["before"] & string }),
    ...(after === undefined ? {} : { after: after as Quantity["after"] & string }),
  };
}

/** As it stands in a sentence, with the digits it was written with, or as many as asked for. */
export function quantityText(
  quantity: Quantity,
  decimals = quantity.decimals ?? quantity.amount.decimalPlaces(),
): string {
  const digits = fixed(quantity.amount, decimals);
  const { before = "", after = "", unit } = quantity;
  return after === "余" || after === "多" ? `${before}${digits}${after}${unit}` : `${before}${digits}${unit}${after}`;
}

/** The number alone, with the digits it was written with: zeros at the end say how exact it is. */
export const plainDigits = ({ amount, decimals = amount.decimalPlaces() }: Quantity): string => fixed(amount, decimals);
