// 金额: the amount of a cell with its unit, as content/ writes it.
import { readDecimal, writtenDecimals } from "../../../base/decimal.ts";
import { isMoneyUnit, type Quantity, writtenWith } from "../../../base/quantity.ts";
import { quantityText } from "../../../base/quantity-text.ts";
import type { Cell } from "../../grid.ts";
import { digitsOf } from "./digits.ts";
import { saysNothing } from "./nothing.ts";
import { hasCurrencySign, numberInText } from "./number-text.ts";

/** Units of workbooks that content/ does not write, and the one it does: 1234.5千元 is 123.45万元, as exact as it was. */
const otherUnits: ReadonlyMap<string, readonly [unit: string, places: number]> = new Map([
  ["千元", ["万元", 1]],
  ["百万元", ["亿元", 2]],
]);

/** 元, 千元, 万元, 百万元, 亿元. */
export const isAmountUnit = (unit: string): boolean => isMoneyUnit(unit) || otherUnits.has(unit);

/** 1,234.56 below a head in 万元 is 1234.56万元. What is no amount stays as it was typed, for the field to refuse. */
export function amountText(cell: Cell, unit: string | undefined): string | undefined {
  if (cell.type === "number") return numberText(digitsOf(cell), unit ?? "");
  if (saysNothing(cell.text)) return undefined;
  const read = numberInText(cell.text);
  if (read === undefined) return cell.text;
  const own = read.unit === "" ? (unit ?? (hasCurrencySign(cell.text) ? "元" : "")) : read.unit;
  return quantityText(inOurUnit({ ...read, unit: own }));
}

function numberText(digits: string, unit: string): string {
  const amount = otherUnits.has(unit) ? readDecimal(digits) : undefined;
  return amount ? quantityText(inOurUnit(writtenWith(amount, unit, writtenDecimals(digits)))) : `${digits}${unit}`;
}

/** The point moves and no digit is lost; what was written without decimals is not known to any. */
function inOurUnit(amount: Quantity): Quantity {
  const [unit, places] = otherUnits.get(amount.unit) ?? [amount.unit, 0];
  if (places === 0) return amount;
  const decimals = (amount.decimals ?? amount.amount.decimalPlaces()) + places;
  return { ...amount, amount: amount.amount.div(10 ** places), unit, decimals };
}

/** An amount that does not say in what unit it is. */
export function lacksUnit(cell: Cell): boolean {
  if (cell.type === "number") return true;
  return numberInText(cell.text)?.unit === "" && !hasCurrencySign(cell.text);
}
