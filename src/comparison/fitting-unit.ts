// The unit in which numbers of one family are read most easily, without a digit lost or strung out.

import { writtenDecimals } from "../base/decimal.ts";
import { convert, type Quantity, unitShift } from "../base/quantity.ts";
import { plainDigits, quantityText } from "../base/quantity-text.ts";

/** 元 tells large sums digit by digit: where all used it, one of these may do better. */
const largerThanYuan = ["亿元", "万元"] as const;

/** What is converted to them shall not need more digits after the point. */
const mostDecimals = 2;

/** Of the units the regions used, the largest in which at least half of what is not zero comes to one or more; else the smallest. */
export function fittingUnit(quantities: readonly Quantity[]): string {
  const used = [...new Set(quantities.map(({ unit }) => unit))].sort((a, b) => unitShift(b, a) ?? 0);
  const larger =
    used.length === 1 && used[0] === "元" ? largerThanYuan.filter((unit) => isShort(quantities, unit)) : [];
  const counted = quantities.filter(({ amount }) => !amount.isZero());
  const comesToOne = (unit: string): number =>
    counted.filter((one) => convert(one, unit)?.amount.abs().gte(1) === true).length;
  const fitting = [...larger, ...used].find((unit) => counted.length > 0 && comesToOne(unit) * 2 >= counted.length);
  return fitting ?? used.at(-1) ?? "";
}

const isShort = (quantities: readonly Quantity[], unit: string): boolean =>
  quantities.every((one) => (convert(one, unit)?.amount.decimalPlaces() ?? 0) <= mostDecimals);

/** Exact, as a plain decimal: in its own unit with the digits it was published with, in another one without zeros that would tell nothing. */
export function amountIn(quantity: Quantity, unit: string): string {
  if (quantity.unit === unit) return plainDigits(quantity);
  return (convert(quantity, unit) ?? quantity).amount.toFixed();
}

/** The same with words like 余 or 超, without the unit: 超160. */
export const shownIn = (quantity: Quantity, unit: string): string => {
  const amount = convert(quantity, unit)?.amount ?? quantity.amount;
  return quantityText({ ...quantity, amount, unit: "" }, writtenDecimals(amountIn(quantity, unit)));
};

/** As the head of a column says it: 抽评资金（亿元）. */
export const nameInUnit = (name: string, unit: string): string => (unit === "" ? name : `${name}（${unit}）`);
