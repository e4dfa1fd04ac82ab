// Small texts as proofreading takes them: a line a paragraph, headings by their numbers.
import type { Paragraph, Prose } from "../../../src/document/proofreading/prose.ts";

const marks = [/^[一二三四五六七八九十]+、/, /^（[一二三四五六七八九十]+）/, /^\d{1,2}[.、](?!\d)/, /^（\d{1,2}）/];

export const proseOfLines = (lines: readonly string[]): Prose => lines.map(paragraphOf);

/** A numbered line without a stop is a heading. */
export function paragraphOf(text: string): Paragraph {
  const level = marks.findIndex((mark) => mark.test(text)) + 1;
  return level > 0 && text.length <= 45 && !/[。；：，！？]$/.test(text)
    ? { text, kind: "heading", level }
    : { text, kind: "paragraph" };
}
