// Fills lines with characters, as many as fit, ending only where a line may end: first squeeze in, then push out (先挤进，后推出).
import type { Fonts } from "../fonts/prepare-fonts.ts";
import type { Style } from "../style.ts";
import type { Glyph } from "./glyph.ts";
import { withoutLoneCharacter } from "./lone-character.ts";
import { Paragraph, type Stretch } from "./paragraph.ts";
import { lineEnd, type Span } from "./span.ts";

export interface Line {
  readonly glyphs: readonly Glyph[];
  /** From the left edge of the text. */
  readonly left: number;
  /** The width it was to fill. */
  readonly width: number;
  /** The first of its paragraph. */
  readonly first: boolean;
  /** The last of its paragraph, or ended by its author. */
  readonly last: boolean;
}

/** In points. */
export interface Measure {
  readonly width: number;
  readonly firstLeft: number;
  readonly left: number;
  /** Its lines need not reach the right edge. */
  readonly ragged?: boolean;
}

/** Rounding in sums of widths. */
const tolerance = 0.01;

/** What stands together beyond this many characters, an address mostly, is split rather than leave half a line empty. */
const longestWord = 24;

export function fillLines(spans: readonly Span[], style: Style, measure: Measure, fonts: Fonts): readonly Line[] {
  return linesOf(new Paragraph(spans, style.size, measure.width, fonts), measure);
}

export function linesOf(paragraph: Paragraph, measure: Measure): readonly Line[] {
  const { glyphs } = paragraph;
  const stretches: Stretch[] = [];
  let start = 0;
  while (start < glyphs.length || stretches.length === 0) {
    const width = measure.width - (stretches.length === 0 ? measure.firstLeft : measure.left);
    const end = endOfLine(paragraph, start, width);
    stretches.push({ start, end, width });
    start = end;
    while (!endsHere(glyphs, end) && glyphs[start]?.text === " ") start++;
  }
  return withoutLoneCharacter(paragraph, stretches, measure.ragged).map(({ start, end, width }, index) => ({
    glyphs: trimmed(glyphs.slice(start, end)),
    left: index === 0 ? measure.firstLeft : measure.left,
    width,
    first: index === 0,
    last: endsHere(glyphs, end) || end >= glyphs.length,
  }));
}

/** The author asked for it. */
const endsHere = (glyphs: readonly Glyph[], end: number): boolean => glyphs[end - 1]?.text === lineEnd;

/** The index after the last character of the line that begins at `start`. */
function endOfLine(paragraph: Paragraph, start: number, width: number): number {
  const { glyphs } = paragraph;
  let lastPlace = start;
  for (let index = start; index < glyphs.length; index++) {
    const { text } = glyphs[index] ?? {};
    if (index > start && paragraph.mayBegin(index)) lastPlace = index;
    if (text === lineEnd) return index + 1;
    if (text === " " || paragraph.widthOf(start, index + 1) <= width + tolerance) continue;
    if (index > start && lastPlace === index) return index;
    const next = placeAfter(paragraph, index);
    const missing = paragraph.widthOf(start, next) - width;
    if (missing <= paragraph.yieldingRoom(start, next) + tolerance) return next;
    const splits = lastPlace === start || placeAfter(paragraph, lastPlace) - lastPlace > longestWord;
    return splits ? Math.max(index, start + 1) : lastPlace;
  }
  return glyphs.length;
}

/** The next character a line may begin with, or the one the author ends the line before. */
function placeAfter(paragraph: Paragraph, index: number): number {
  let next = index + 1;
  while (!paragraph.mayBegin(next) && paragraph.glyphs[next]?.text !== lineEnd) next++;
  return next;
}

/** Without the line end and the spaces before it. */
function trimmed(glyphs: readonly Glyph[]): readonly Glyph[] {
  let end = glyphs.length;
  while (end > 0 && [" ", lineEnd].includes(glyphs[end - 1]?.text ?? "")) end--;
  return glyphs.slice(0, end);
}
