// Which figure a typed number speaks of, and whether it says the same.
import { compareStatements } from "../../base/interval.ts";
import { convert, isMoneyUnit, isPlain, plain, type Quantity, unitShift } from "../../base/quantity.ts";
import type { Figure } from "../../figures/figure.ts";
import type { TypedNumber } from "./numbers-in-text.ts";

export type Match =
  /** The words before the number name this figure, and the values agree. */
  | { readonly status: "agrees"; readonly figure: Figure }
  | { readonly status: "contradicts"; readonly figure: Figure }
  /** No words name a figure; this one has the same value and unit, so it is probably meant. */
  | { readonly status: "untraced"; readonly probably?: Figure };

/** How far before its number a phrase may stand: 抽评项目共201个. */
const reach = 6;

export function matchFigure(number: TypedNumber, figures: readonly Figure[]): Match {
  const named = figures.flatMap((figure) => {
    const length = phraseLength(number, figure);
    return length > 0 ? [{ figure, length }] : [];
  });
  const longest = Math.max(0, ...named.map((one) => one.length));
  const meant = named.filter((one) => one.length === longest).map((one) => one.figure);
  const agreeing = meant.find((figure) => sameValue(number, figure));
  if (agreeing) return { status: "agrees", figure: agreeing };
  // Two figures may share a phrase (涉及财政资金); only when every one disagrees is the number wrong for sure.
  const [first] = meant;
  if (first) return { status: "contradicts", figure: first };
  const probably = figures.find((figure) => sameValue(number, figure));
  return probably ? { status: "untraced", probably } : { status: "untraced" };
}

/** The length of the longest phrase of the figure that stands right before the number; 0 when none does. */
function phraseLength(number: TypedNumber, figure: Figure): number {
  if (!fitsUnit(number, figure)) return 0;
  let longest = 0;
  for (const phrase of figure.phrases) {
    const at = number.before.lastIndexOf(phrase);
    if (at < 0 || phrase.length <= longest) continue;
    const between = number.before.slice(at + phrase.length);
    if (between.length <= reach && !/[，、]/.test(between)) longest = phrase.length;
  }
  return longest;
}

export const fitsUnit = (number: TypedNumber, figure: Figure): boolean =>
  figure.value.type === "quantity" &&
  unitShift(asMoney(number.quantity, figure.value.quantity).unit, figure.value.quantity.unit) !== undefined;

export function sameValue(number: TypedNumber, figure: Figure): boolean {
  if (figure.value.type !== "quantity") return false;
  const stated = figure.value.quantity;
  const typed = asMoney(number.quantity, stated);
  // 300万元以上 and 301万元以上 are two statements, though both hold for 400万元.
  const alikeWords = typed.before === stated.before && typed.after === stated.after;
  // 超160万元 says nothing of 160亿元, though it is true of it.
  const far = typed.amount.mul(2).lt(convert(plain(stated), typed.unit)?.amount ?? 0);
  if (far && !isPlain(typed)) return false;
  const agreement = alikeWords ? compareStatements(plain(typed), plain(stated)) : compareStatements(typed, stated);
  return agreement === "exact" || agreement === "consistent";
}

/** 总投资25亿 leaves 元 to the reader. */
const asMoney = (quantity: Quantity, like: Quantity): Quantity =>
  /^[万亿]$/.test(quantity.unit) && isMoneyUnit(like.unit) ? { ...quantity, unit: `${quantity.unit}元` } : quantity;
