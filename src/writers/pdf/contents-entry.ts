// An entry of the contents list: the heading, dots, and at the right edge the number of its page.
import type { Fonts } from "../fonts/prepare-fonts.ts";
import type { Style } from "../style.ts";
import { glyphsOf } from "./glyph.ts";
import { fillLines, type Line, type Measure } from "./lines.ts";
import { characters, pitchOf } from "./pitch.ts";
import { type Span, span } from "./span.ts";

/** The numbers printed on the pages where bookmarks lead, by bookmark id. */
export type PageNumbers = ReadonlyMap<string, number>;

/** Room for dots and a number of three digits. */
const reserved = 4;
export const leader = "…";

/** The lines of an entry; the last of them has room for the number. */
export const linesToNumber = (spans: readonly Span[], style: Style, measure: Measure, fonts: Fonts): readonly Line[] =>
  fillLines(spans, style, { ...measure, width: measure.width - characters(reserved, style.size) }, fonts);

/** The line with as many dots as fit before the number; what is left over is spread. `edge`: where the number ends. */
export function ledTo(number: number, line: Line, edge: number, { font, size }: Style, fonts: Fonts): Line {
  const width = edge - line.left;
  const end = glyphsOf([span(String(number), font)], size, fonts);
  const used = [...line.glyphs, ...end].reduce((sum, glyph) => sum + glyph.width * (glyph.full ? pitchOf(size) : 1), 0);
  const dots = Math.max(0, Math.floor((width - used) / characters(1, size)));
  const leaders = glyphsOf([span(leader.repeat(dots), font)], size, fonts);
  return { ...line, glyphs: [...line.glyphs, ...leaders, ...end], width, last: false };
}
