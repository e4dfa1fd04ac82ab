// 百分比: 11.5%, whether the cell holds 0.115 shown as a percentage, 11.5 below a head with %, or the text itself.
import { Decimal, readDecimal, writtenDecimals } from "../../../base/decimal.ts";
import { quantityText } from "../../../base/quantity-text.ts";
import { fixed } from "../../../base/rounding.ts";
import type { Cell } from "../../grid.ts";
import { decimalsShown, isPercentFormat } from "./digits.ts";
import { saysNothing } from "./nothing.ts";
import { numberInText } from "./number-text.ts";

/** Of the numbers of a column that carry no sign themselves: 11.5, or 0.115. */
export type RateUnit = "%" | "小数";
export const isRateUnit = (unit: string | undefined): unit is RateUnit => unit === "%" || unit === "小数";

/** What is no rate stays as it was typed, for the field to refuse. */
export function rateText(cell: Cell, unit: RateUnit | undefined): string | undefined {
  if (cell.type === "number") {
    if (isPercentFormat(cell)) return hundredfold(cell.text, decimalsShown(cell));
    if (unit === "小数") return hundredfold(cell.text, decimalsShown(cell) - 2);
    return unit === undefined ? cell.text : `${cell.text}%`;
  }
  if (saysNothing(cell.text)) return undefined;
  const read = numberInText(cell.text);
  if (read === undefined) return cell.text;
  if (read.unit !== "" || unit === undefined) return quantityText(read);
  return unit === "小数"
    ? hundredfold(read.amount.toFixed(), (read.decimals ?? 2) - 2)
    : quantityText({ ...read, unit });
}

/** A number that is written neither with % nor shown as a percentage. */
export function lacksPercentSign(cell: Cell): boolean {
  if (cell.type === "number") return !isPercentFormat(cell);
  return cell.type === "text" && numberInText(cell.text)?.unit === "";
}

/** Whether a column of such numbers is of percentages, of fractions, or could be of either. */
export function likelyRateUnit(cells: readonly Cell[]): RateUnit | undefined {
  const amounts = cells.flatMap((cell) => numberInText(cell.text)?.amount ?? []).filter((one) => !one.isZero());
  // No rate of this trade is above 150% or below 1.5% in every row.
  return amounts.length > 0 && amounts.every((one) => one.greaterThan("1.5")) ? "%" : undefined;
}

function hundredfold(digits: string, least: number): string {
  const amount = readDecimal(digits);
  if (amount === undefined) return digits;
  const decimals = Math.max(writtenDecimals(digits) - 2, least, 0);
  return `${fixed(amount.mul(new Decimal(100)), decimals)}%`;
}
