// How a figure's quantity reads in a sentence: 200个, 8.46亿元, 3.5%, 6000余个.
import { convert, isMoneyUnit, type Quantity } from "../base/quantity.ts";
import { quantityText } from "../base/quantity-text.ts";
import type { Definition } from "./definition.ts";

export interface NumberText {
  readonly text: string;
  /** What the text says, as a quantity. */
  readonly shown: Quantity;
  /** 四舍五入，保留1位小数; absent when nothing was rounded away. */
  readonly rounding?: string;
}

/** A mean may never end; beyond these nobody reads it. */
const mostDecimals = 6;

/** In the unit and with the digits the definition asks for, but never with more digits than are known. */
export function numberText(definition: Definition, quantity: Quantity): NumberText {
  const unrounded = (definition.display && convert(quantity, definition.display)) || quantity;
  const wanted = definition.decimals ?? usualDecimals(unrounded);
  const decimals = unrounded.decimals === undefined ? wanted : Math.max(0, Math.min(wanted, unrounded.decimals));
  const rounded = unrounded.amount.toDecimalPlaces(decimals);
  const places = definition.trim ? rounded.decimalPlaces() : decimals;
  const shown = { ...unrounded, amount: rounded, decimals: places };
  const text = quantityText(shown);
  return rounded.eq(unrounded.amount) ? { text, shown } : { text, shown, rounding: roundingText(decimals) };
}

function usualDecimals({ unit, amount, decimals }: Quantity): number {
  if (decimals !== undefined) return Math.max(0, decimals);
  if (isMoneyUnit(unit) || unit === "%" || unit === "个百分点") return 2;
  const places = amount.decimalPlaces();
  return places > mostDecimals ? 2 : places;
}

const roundingText = (decimals: number): string =>
  decimals === 0 ? "四舍五入到整数" : `四舍五入，保留${decimals}位小数`;
