// One figure in other clothes at the place of use: another unit, other digits, 363,300万元, the bare number, 下降3.2%.
import { convert, type Quantity } from "../base/quantity.ts";
import { quantityText } from "../base/quantity-text.ts";
import type { Figure } from "./figure.ts";

export interface Presentation {
  readonly unit?: string;
  readonly decimals?: number;
  /** 363,300 */
  readonly grouped?: boolean;
  /** The digits without the unit, for data. */
  readonly bare?: boolean;
  /** 增长3.2%, 下降3.2%, 持平 in place of a sign. */
  readonly direction?: boolean;
}

export type Presented = { readonly text: string } | { readonly wrong: string; readonly hint: string };

/** Digits nobody reads to the end: the mark of a quotient that never ends. */
const mostDecimals = 20;

/**
 * The figure's own text when nothing else is asked for. In another unit the value is exact, however the figure itself
 * is rounded; it is rounded only to the digits asked for, half up, and never shown with more than are known.
 */
export function presented(figure: Figure, wanted: Presentation): Presented {
  if (figure.value.type !== "quantity")
    return { wrong: `“${figure.id}”不是一个数，不能换一种写法`, hint: "请去掉写法" };
  const { quantity, shown = quantity } = figure.value;
  const asked = wanted.unit !== undefined || wanted.decimals !== undefined;
  const given = asked ? inUnit(figure, quantity, shown, wanted) : shown;
  return "wrong" in given ? given : { text: inWords(given, wanted) };
}

function inUnit(figure: Figure, quantity: Quantity, shown: Quantity, { unit, decimals }: Presentation) {
  const converted = convert(quantity, unit ?? shown.unit);
  if (!converted) {
    return { wrong: `“${figure.id}”${figure.text}不能换算成“${unit}”`, hint: "请写能换算的单位，如元、万元、亿元" };
  }
  if (decimals !== undefined) {
    const places = Math.max(0, Math.min(decimals, converted.decimals ?? decimals));
    return { ...converted, amount: converted.amount.toDecimalPlaces(places), decimals: places };
  }
  const places = converted.amount.decimalPlaces();
  if (places > mostDecimals) {
    const hint = `请写明保留几位小数，例如：小数="2"`;
    return { wrong: `“${figure.id}”除不尽，换算成“${converted.unit}”时没有写明小数`, hint };
  }
  // 8.50亿元 stays so in its own unit; in another one, zeros at the end tell nothing.
  const written = converted.unit === shown.unit ? (shown.decimals ?? 0) : 0;
  return { ...converted, decimals: Math.max(places, written) };
}

function inWords(quantity: Quantity, { grouped, bare, direction }: Presentation): string {
  const { amount, unit } = quantity;
  if (direction && amount.isZero()) return "持平";
  const unsigned = direction ? { ...quantity, amount: amount.abs() } : quantity;
  const text = quantityText(bare ? { ...unsigned, unit: "" } : unsigned);
  const digits = grouped ? text.replace(/\d+/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ",")) : text;
  return direction ? `${directionWords(unit)[amount.isNegative() ? 1 : 0]}${digits}` : digits;
}

/** Growth is in percent, a rate goes up by 个百分点, and everything else grows in number. */
function directionWords(unit: string): readonly [up: string, down: string] {
  if (unit === "%") return ["增长", "下降"];
  return unit === "个百分点" ? ["提高", "降低"] : ["增加", "减少"];
}
