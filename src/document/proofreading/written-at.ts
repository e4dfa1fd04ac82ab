// Where the words of a rendered paragraph were written: the nearest of them that stand in a template or in someone's prose.
import type { Place } from "../../base/place.ts";
import type { TemplateText } from "../../narrative/template.ts";
import type { Paragraph, Stretch } from "./prose.ts";

/** Words fewer than these stand in many places: they are looked for last. */
const enough = 4;

/** Undefined when none of the paragraph's own words stand in the texts. */
export function writtenAt(paragraph: Paragraph, remark: Stretch, texts: readonly TemplateText[]): Place | undefined {
  const pieces = ownWords(paragraph)
    .filter((one) => one.end - one.start >= 2)
    .sort((a, b) => rank(a) - rank(b) || distance(a, remark.start) - distance(b, remark.start));
  const around = pieces.find((one) => one.start <= remark.start && remark.end <= one.end);
  // Bold type may stand between the words of a clause, so the words remarked on are looked for by themselves too.
  const inOrder = around ? [around, remark, ...pieces] : pieces;
  for (const piece of inOrder) {
    const words = paragraph.text.slice(piece.start, piece.end);
    for (const text of texts) {
      const at = text.text.indexOf(words);
      if (at < 0) continue;
      // Inside the piece the very place is known; beside it, the piece's nearer end.
      return placeIn(text, at + Math.min(Math.max(remark.start - piece.start, 0), words.length));
    }
  }
  return undefined;
}

const rank = ({ start, end }: Stretch): number => (end - start >= enough ? 0 : 1);

export function placeIn({ file, line, text }: TemplateText, offset: number): Place {
  const before = text.slice(0, offset);
  const start = before.lastIndexOf("\n") + 1;
  return { file, line: line + before.split("\n").length - 1, column: offset - start + 1 };
}

/** Between figures and quotations, clause by clause. */
function ownWords({ text, figures = [], citations = [] }: Paragraph): readonly Stretch[] {
  const filled = [...figures, ...citations];
  const pieces: Stretch[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    const within = filled.find((one) => one.start <= at && at < one.end);
    const stops = within !== undefined || at === text.length || /[，。；：、]/.test(text.charAt(at));
    if (!stops) continue;
    if (at > start) pieces.push({ start, end: at });
    if (within) at = within.end - 1;
    start = at + 1;
  }
  return pieces;
}

const distance = ({ start, end }: Stretch, at: number): number => (at < start ? start - at : at > end ? at - end : 0);
