// 金额: the amount of a cell with its unit, as content/ writes it.
import { quantityText } from "../../../base/quantity-text.ts";
import type { Cell } from "../../grid.ts";
import { digitsOf } from "./digits.ts";
import { saysNothing } from "./nothing.ts";
import { hasCurrencySign, numberInText } from "./number-text.ts";

/** 1,234.56 below a head in 万元 is 1234.56万元. What is no amount stays as it was typed, for the field to refuse. */
export function amountText(cell: Cell, unit: string | undefined): string | undefined {
  if (cell.type === "number") return `${digitsOf(cell)}${unit ?? ""}`;
  if (saysNothing(cell.text)) return undefined;
  const read = numberInText(cell.text);
  if (read === undefined) return cell.text;
  const own = read.unit === "" ? (unit ?? (hasCurrencySign(cell.text) ? "元" : "")) : read.unit;
  return quantityText({ ...read, unit: own });
}

/** An amount that does not say in what unit it is. */
export function lacksUnit(cell: Cell): boolean {
  if (cell.type === "number") return true;
  return numberInText(cell.text)?.unit === "" && !hasCurrencySign(cell.text);
}
