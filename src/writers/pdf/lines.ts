// Fills lines with characters, as many as fit, ending only where a line may end.
import type { Fonts } from "../fonts/prepare-fonts.ts";
import type { Style } from "../style.ts";
import { breakOpportunities } from "./break-opportunities.ts";
import { type Glyph, glyphsOf, wholeStretches } from "./glyph.ts";
import { pitchOf } from "./pitch.ts";
import { lineEnd, type Span } from "./span.ts";

export interface Line {
  readonly glyphs: readonly Glyph[];
  /** From the left edge of the text. */
  readonly left: number;
  /** The width it was to fill. */
  readonly width: number;
  /** The last of its paragraph, or ended by its author. */
  readonly last: boolean;
}

/** In points. */
export interface Measure {
  readonly width: number;
  readonly firstLeft: number;
  readonly left: number;
}

/** Rounding in sums of widths. */
const tolerance = 0.01;

/** What stands together beyond this many characters, an address mostly, is split rather than leave half a line empty. */
const longestWord = 24;

export function fillLines(spans: readonly Span[], style: Style, measure: Measure, fonts: Fonts): readonly Line[] {
  const text = spans.map((span) => span.text).join("");
  const glyphs = glyphsOf(spans, style.size, fonts);
  const places = breakOpportunities(text, wholeStretches(spans, measure.width / style.size / 2));
  const pitch = pitchOf(style.size);
  const lines: Line[] = [];
  let start = 0;
  while (start < glyphs.length || lines.length === 0) {
    const left = lines.length === 0 ? measure.firstLeft : measure.left;
    const width = measure.width - left;
    const end = endOfLine(glyphs, start, width, pitch, places);
    const forced = glyphs[end - 1]?.text === lineEnd;
    lines.push({ glyphs: trimmed(glyphs.slice(start, end)), left, width, last: forced || end >= glyphs.length });
    start = end;
    while (!forced && glyphs[start]?.text === " ") start++;
  }
  return lines;
}

/** The index after the last character of the line that begins at `start`. */
function endOfLine(
  glyphs: readonly Glyph[],
  start: number,
  width: number,
  pitch: number,
  places: ReadonlySet<number>,
): number {
  let used = 0;
  let lastPlace = start;
  for (let index = start; index < glyphs.length; index++) {
    const glyph = glyphs[index];
    if (glyph === undefined) break;
    if (places.has(glyph.at)) lastPlace = Math.max(index, start);
    if (glyph.text === lineEnd) return index + 1;
    used += glyph.full ? glyph.width * pitch : glyph.width;
    if (used <= width + tolerance || glyph.text === " ") continue;
    const splits = lastPlace === start || lengthOf(glyphs, lastPlace, places) > longestWord;
    return splits ? Math.max(index, start + 1) : lastPlace;
  }
  return glyphs.length;
}

/** How many characters stand together from `start` on. */
function lengthOf(glyphs: readonly Glyph[], start: number, places: ReadonlySet<number>): number {
  let end = start + 1;
  while (end < glyphs.length && !places.has(glyphs[end]?.at ?? 0)) end++;
  return end - start;
}

/** Without the line end and the spaces before it. */
function trimmed(glyphs: readonly Glyph[]): readonly Glyph[] {
  let end = glyphs.length;
  while (end > 0 && [" ", lineEnd].includes(glyphs[end - 1]?.text ?? "")) end--;
  return glyphs.slice(0, end);
}
