// Which figure a typed number speaks of, and whether it says the same.
import { compareStatements } from "../../base/interval.ts";
import { unitShift } from "../../base/quantity.ts";
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
  if (figure.value.type !== "quantity" || unitShift(number.quantity.unit, figure.value.quantity.unit) === undefined)
    return 0;
  let longest = 0;
  for (const phrase of figure.phrases) {
    const at = number.before.lastIndexOf(phrase);
    if (at < 0 || phrase.length <= longest) continue;
    const between = number.before.slice(at + phrase.length);
    if (between.length <= reach && !/[，、]/.test(between)) longest = phrase.length;
  }
  return longest;
}

function sameValue(number: TypedNumber, figure: Figure): boolean {
  if (figure.value.type !== "quantity") return false;
  const agreement = compareStatements(number.quantity, figure.value.quantity);
  return agreement === "exact" || agreement === "consistent";
}
