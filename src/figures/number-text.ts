// How a figure's quantity reads in a sentence: 200个, 8.46亿元, 3.5%, 6000余个.
import { convert, isMoneyUnit, type Quantity } from "../base/quantity.ts";
import { quantityText } from "../base/quantity-text.ts";
import type { Definition } from "./definition.ts";

export interface NumberText {
  readonly text: string;
  /** 四舍五入，保留1位小数; absent when nothing was rounded away. */
  readonly rounding?: string;
}

/** In the unit and with the digits the definition asks for, but never with more digits than are known. */
export function numberText(definition: Definition, quantity: Quantity): NumberText {
  const shown = (definition.display && convert(quantity, definition.display)) || quantity;
  const wanted = definition.decimals ?? usualDecimals(shown);
  const decimals = shown.decimals === undefined ? wanted : Math.max(0, Math.min(wanted, shown.decimals));
  const rounded = shown.amount.toDecimalPlaces(decimals);
  const places = definition.trim ? rounded.decimalPlaces() : decimals;
  const text = quantityText({ ...shown, amount: rounded }, places);
  return rounded.eq(shown.amount) ? { text } : { text, rounding: roundingText(decimals) };
}

function usualDecimals(quantity: Quantity): number {
  if (quantity.decimals !== undefined) return Math.max(0, quantity.decimals);
  if (isMoneyUnit(quantity.unit) || quantity.unit === "%") return 2;
  return quantity.amount.decimalPlaces();
}

const roundingText = (decimals: number): string =>
  decimals === 0 ? "四舍五入到整数" : `四舍五入，保留${decimals}位小数`;
