// Every statistic of a text with what is known of it: a figure, a quotation, in agreement with a figure, against one, or without origin.
import type { Figure } from "../../figures/figure.ts";
import { figureByWords, weighed } from "./figure-by-words.ts";
import { matchFigure } from "./match-figures.ts";
import type { Stretch } from "./prose.ts";
import { inSource, type ReadNumber, type ReadParagraph, type ReadProse } from "./read-prose.ts";

/**
 * traced: it is a figure. cited: quoted from a source. agrees: typed, and a figure says the same.
 * contradicted: typed, and the figure its words name says something else. untraced: no figure speaks for it.
 */
export type NumberStatus = "traced" | "cited" | "agrees" | "contradicted" | "untraced";

export interface ProvedNumber extends Stretch {
  readonly paragraph: number;
  /** As it stands in the text, without blanks beside Chinese. */
  readonly text: string;
  readonly number: ReadNumber;
  readonly status: NumberStatus;
  /** Of an agreeing or contradicted number the figure meant; of an untraced one the figure it probably is. */
  readonly figure?: Figure;
  /** The id of the figure that stands there, of a traced number. */
  readonly traced?: string;
}

/** Small counts in Chinese characters are left out unless words name their figure. */
export function proveNumbers(text: ReadProse, figures: readonly Figure[]): readonly ProvedNumber[] {
  return text.flatMap((paragraph) =>
    paragraph.numbers.flatMap((number): ProvedNumber[] => {
      const proved = prove(number, paragraph, figures);
      if (number.loose && proved.status === "untraced") return [];
      const place = inSource(paragraph, number.offset, number.end);
      return [{ ...place, paragraph: paragraph.index, text: number.text, number, ...proved }];
    }),
  );
}

function prove(
  number: ReadNumber,
  paragraph: ReadParagraph,
  figures: readonly Figure[],
): Pick<ProvedNumber, "status" | "figure" | "traced"> {
  const { start, end } = inSource(paragraph, number.offset, number.end);
  const within = (one: Stretch): boolean => one.start <= start && end <= one.end;
  const { figures: traced = [], citations = [] } = paragraph.source;
  const own = traced.find(within);
  if (own) return { status: "traced", ...(own.figure !== undefined && { traced: own.figure }) };
  if (citations.some(within)) return { status: "cited" };

  const match = weighed(matchFigure(number, figures), number, figures);
  if (match.status === "agrees") return match;
  if (match.status === "contradicts") return { status: "contradicted", figure: match.figure };
  return figureByWords(number, paragraph, figures);
}
