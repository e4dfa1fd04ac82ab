// How much the words around a number sound like a figure: its names share words with the sentence, and both speak of the same grade.
import type { Figure } from "../../figures/figure.ts";
import { gradeIn } from "./grade-words.ts";

/** Words every figure is made of; they tell none from another. */
const common = /项目|财政|资金|部门|单位|绩效|涉及|市级|预算|总额|总数|个数|等次为?|结果|[优良中差]等?|的|数$|共/g;

/** What a number itself says of its figure. */
export interface Told {
  /** 优, 良, 中 or 差, when its words name one. */
  readonly grade: string | undefined;
  /** 部门, 项目 …: what it counts, when its words say. */
  readonly thing: string | undefined;
}

/** The figure is about the same grade and counts no other thing. */
export function maySpeakOf({ id }: Figure, { grade, thing }: Told): boolean {
  const counted = /(部门|项目|问题|指标)[^部项问指]*$/.exec(id)?.[1];
  return gradeIn(id) === grade && (counted === undefined || thing === undefined || counted === thing);
}

/** 0: nothing in common; 1: every telling word of one of the figure's names stands near the number. */
export const likeness = (context: string, figure: Figure): number =>
  Math.max(...pairsOf(figure).map((pairs) => (pairs.length === 0 ? 0 : standing(pairs, context) / pairs.length)));

/** How many pairs of telling characters of its name the text has, at most. */
export const sharedPairs = (text: string, figure: Figure): number =>
  Math.max(...pairsOf(figure).map((pairs) => standing(pairs, text)));

const standing = (pairs: readonly string[], text: string): number => pairs.filter((pair) => text.includes(pair)).length;

const known = new WeakMap<Figure, readonly (readonly string[])[]>();

/** The same for every number of a text, so it is worked out once. */
function pairsOf(figure: Figure): readonly (readonly string[])[] {
  const pairs = known.get(figure) ?? pairsIn(figure);
  known.set(figure, pairs);
  return pairs;
}

/** The pairs of neighbouring characters of each of its names, common words left out. */
function pairsIn({ id, phrases }: Figure): readonly (readonly string[])[] {
  return [id, ...phrases].map((name) =>
    name
      .replace(common, " ")
      .split(" ")
      .flatMap((word) => [...word].slice(1).map((mark, index) => `${[...word][index]}${mark}`)),
  );
}
