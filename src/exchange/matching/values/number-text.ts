// A number that was typed as text, the way amounts are typed: full-width digits, currency signs, grouping, brackets for less than nothing.
import type { Quantity } from "../../../base/quantity.ts";
import { readQuantity } from "../../../base/quantity-text.ts";

/** Undefined when it is no single number. The unit is 万元 for “1.2万”, empty when none is written. */
export function numberInText(text: string): Quantity | undefined {
  const plain = text
    .normalize("NFKC")
    .replace(/\s/g, "")
    .replace(/^(人民币|RMB|CNY)/i, "")
    .replace(/^[¥￥]/, "")
    .replace(/(?<=[元万亿])[整正]$/, "");
  const negative = /^\((.+)\)(元|万元|亿元)?$/.exec(plain);
  const signed = negative ? `-${negative[1]}${negative[2] ?? ""}` : plain;
  return readQuantity(/[\d余多][万亿]$/.test(signed) ? `${signed}元` : signed);
}

/** “￥” with no other unit is 元. */
export const hasCurrencySign = (text: string): boolean => /^\s*(人民币|RMB|CNY|[¥￥])/iu.test(text.normalize("NFKC"));
