// Which figure a number speaks of when no phrase of one stands right before it: one with its value that the words around sound like.
import { zero } from "../../base/decimal.ts";
import { intervalOf } from "../../base/interval.ts";
import type { Figure } from "../../figures/figure.ts";
import { gradeBefore } from "./grade-words.ts";
import { likeness, maySpeakOf, sharedPairs } from "./likeness.ts";
import { fitsUnit, type Match, sameValue } from "./match-figures.ts";
import type { TypedNumber } from "./numbers-in-text.ts";
import type { ReadNumber, ReadParagraph } from "./read-prose.ts";
import { countedThing } from "./relations/counted-thing.ts";

export type ByWords =
  | { readonly status: "agrees"; readonly figure: Figure }
  | { readonly status: "untraced"; readonly figure?: Figure };

/** How much of a figure's name must be near: for a figure of the same value, and for one of another. */
const enough = 0.3;
const much = 0.5;

export function figureByWords(number: ReadNumber, paragraph: ReadParagraph, figures: readonly Figure[]): ByWords {
  if (number.range) return rangeByWords(number, paragraph, figures);
  const near = contextOf(number, paragraph);
  const told = { grade: gradeBefore(number.label) ?? gradeOfPart(number, paragraph), thing: countedThing(number) };
  const fitting = figures.filter((figure) => fitsUnit(counted(number, figure), figure));
  const ranked = fitting
    .filter((figure) => maySpeakOf(figure, told))
    .map((figure) => {
      // Words farther away in the paragraph tell half as much.
      const alike = Math.max(likeness(near, figure), likeness(paragraph.text, figure) / 2);
      return { figure, alike, same: saysTheSame(number, figure) };
    })
    .sort((a, b) => b.alike - a.alike);
  const same = ranked.find((one) => one.same);
  if (same && (same.alike >= enough || isOneOfAKind(number))) return { status: "agrees", figure: same.figure };
  const probably =
    same?.figure ??
    fitting.find((figure) => saysTheSame(number, figure)) ??
    ranked.find((one) => one.alike >= much)?.figure;
  return probably ? { status: "untraced", figure: probably } : { status: "untraced" };
}

/** 6～8个: both ends are figures. */
function rangeByWords(number: ReadNumber, paragraph: ReadParagraph, figures: readonly Figure[]): ByWords {
  const { range: _range, ...one } = number;
  const { low, high } = intervalOf(number.quantity);
  const ends = [low, high].map((amount) => {
    const end = { ...one, quantity: { ...number.quantity, amount, slack: zero } };
    return figureByWords(end, paragraph, figures);
  });
  return ends.find(({ status }) => status === "untraced") ?? ends[0] ?? { status: "untraced" };
}

/** What is said of last year, or against it, is no statement about this year's figure. */
const ofAnotherYear = /[上去]年|同期|[较比].{0,4}年/;

/** A contradiction by the phrase before the number, weighed against all of its words: no error where they mean another year or another figure. */
export function weighed(match: Match, number: ReadNumber, figures: readonly Figure[]): Match {
  if (match.status !== "contradicts") return match;
  if (ofAnotherYear.test(number.label)) return { status: "untraced" };
  const meant = betterNamed(number, match.figure, figures);
  return meant ? { status: "agrees", figure: meant } : match;
}

/**
 * A phrase before the number names one figure, and its value is another; a figure with the number's value whose name
 * shares more with the same words is meant instead: 各区县财政部门组织重点评价项目130个 is not 重点评价项目数.
 */
function betterNamed(number: ReadNumber, named: Figure, figures: readonly Figure[]): Figure | undefined {
  const least = sharedPairs(number.label, named);
  return figures.find(
    (figure) => fitsUnit(number, figure) && saysTheSame(number, figure) && sharedPairs(number.label, figure) > least,
  );
}

/** With the same words (余, 以上) or none on both sides: a guess must not rest on what such words leave open. */
function saysTheSame(number: ReadNumber, figure: Figure): boolean {
  if (figure.value.type !== "quantity") return false;
  const { before, after } = figure.value.quantity;
  const alikeWords = number.quantity.before === before && number.quantity.after === after;
  return alikeWords && sameValue(counted(number, figure), figure);
}

const counts = /^(?:个|项|只|件|家|份|篇|条|类|名)$/;

/** 68个 and 68只 count alike. */
function counted(number: TypedNumber, { value }: Figure): TypedNumber {
  const alike = value.type === "quantity" && counts.test(number.quantity.unit) && counts.test(value.quantity.unit);
  return alike ? { ...number, quantity: { ...number.quantity, unit: value.quantity.unit } } : number;
}

/** The sentence so far and the one before it, the words behind, and the heading above. */
const contextOf = (number: ReadNumber, { text, under }: ReadParagraph): string =>
  [under.at(-1) ?? "", text.slice(Math.max(0, number.offset - 80), number.offset), number.noun].join("\n");

/** 为优的68个，占34%: a share speaks of the grade of the part before it. */
function gradeOfPart(number: ReadNumber, { numbers }: ReadParagraph): ReturnType<typeof gradeBefore> {
  const previous = numbers[numbers.indexOf(number) - 1];
  return previous && /^占/.test(number.label) ? gradeBefore(previous.label) : undefined;
}

/** Three telling digits are no coincidence: 8.46亿元, 1688个. */
const isOneOfAKind = ({ text }: ReadNumber): boolean => text.replace(/[^\d]/g, "").replace(/^0+|0+$/g, "").length >= 3;
