// An entry of the contents list: the heading, dots, and at the right edge the number of its page.
import type { ContentText } from "pdfmake/interfaces.js";
import type { Fonts } from "../fonts/prepare-fonts.ts";
import type { Style } from "../style.ts";
import { frame } from "./frame.ts";
import { glyphsOf } from "./glyph.ts";
import { lineNode, type Placed } from "./line-node.ts";
import { fillLines, type Line } from "./lines.ts";
import type { TextPart } from "./part.ts";
import { characters, pitchOf } from "./pitch.ts";
import { span } from "./span.ts";

/** The numbers printed on the pages where bookmarks lead, by bookmark id. */
export type PageNumbers = ReadonlyMap<string, number>;

/** Room for dots and a number of three digits. */
const reserved = 4;
export const leader = "…";

export function contentsEntry(
  { spans, style, left }: TextPart,
  target: string,
  fonts: Fonts,
  numbers: PageNumbers,
): readonly Placed<ContentText>[] {
  const width = frame.width - characters(reserved, style.size);
  const lines = fillLines(spans, style, { width, firstLeft: left, left }, fonts);
  const link = { linkToDestination: target };
  return lines.map((line, index) =>
    index < lines.length - 1
      ? lineNode(line, style, link)
      : lineNode(ledTo(numbers.get(target) ?? 0, line, style, fonts), { ...style, align: "justify" }, link),
  );
}

/** The line with as many dots as fit before the number; what is left over is spread. */
function ledTo(number: number, { glyphs, left }: Line, { font, size }: Style, fonts: Fonts): Line {
  const width = frame.width - left;
  const end = glyphsOf([span(String(number), font)], size, fonts);
  const used = [...glyphs, ...end].reduce((sum, glyph) => sum + glyph.width * (glyph.full ? pitchOf(size) : 1), 0);
  const dots = Math.max(0, Math.floor((width - used) / characters(1, size)));
  const leaders = glyphsOf([span(leader.repeat(dots), font)], size, fonts);
  return { glyphs: [...glyphs, ...leaders, ...end], left, width, last: false };
}
