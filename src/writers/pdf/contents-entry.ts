// An entry of the contents list: the heading, dots, and at the right edge the number of its page.
import type { ContentText } from "pdfmake/interfaces.js";
import type { Fonts } from "../fonts/prepare-fonts.ts";
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
  const number = numbers.get(target) ?? 0;
  return lines.map((line, index) =>
    index < lines.length - 1
      ? lineNode(line, style, { linkToDestination: target })
      : lineNode(ledTo(number, line, style.size), { ...style, align: "justify" }, { linkToDestination: target }),
  );

  function ledTo(page: number, line: Line, size: number): Line {
    const end = glyphsOf([span(String(page), style.font)], size, fonts);
    const fullWidth = frame.width - line.left;
    const used = [...line.glyphs, ...end].reduce(
      (sum, glyph) => sum + glyph.width * (glyph.full ? pitchOf(size) : 1),
      0,
    );
    const dots = Math.max(0, Math.floor((fullWidth - used) / characters(1, size)));
    const led = glyphsOf([span(leader.repeat(dots), style.font)], size, fonts);
    return { glyphs: [...line.glyphs, ...led, ...end], left: line.left, width: fullWidth, last: false };
  }
}
