// A text made ready for filling lines: its characters, where a line may end, and how wide any stretch of it is.
import type { Fonts } from "../fonts/prepare-fonts.ts";
import { breakOpportunities } from "./break-opportunities.ts";
import { type Glyph, glyphsOf, wholeStretches } from "./glyph.ts";
import { pitchOf } from "./pitch.ts";
import type { Span } from "./span.ts";
import { closer, givenAtEnd, givenAtStart, yieldingRoom } from "./squeeze.ts";

/** The characters of a line, from `start` up to `end`, and what it may take up. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly width: number;
}

export class Paragraph {
  readonly glyphs: readonly Glyph[];
  /** In points. */
  readonly size: number;
  /** Where each character begins, were they all on one line; the last entry is where they end. */
  readonly #starts: readonly number[];
  readonly #places: ReadonlySet<number>;

  /** `width`: of its lines. What shall stay on one line may, up to half of that. */
  constructor(spans: readonly Span[], size: number, width: number, fonts: Fonts) {
    const text = spans.map((span) => span.text).join("");
    this.size = size;
    this.glyphs = glyphsOf(spans, size, fonts);
    this.#places = breakOpportunities(text, wholeStretches(spans, width / size / 2));
    this.#starts = startsOf(this.glyphs, pitchOf(size));
  }

  /** Whether a line may begin with this character; past the last one it always may. */
  mayBegin(index: number): boolean {
    const glyph = this.glyphs[index];
    return glyph === undefined || this.#places.has(glyph.at);
  }

  /** What the characters from `start` up to `end` take up as a line of their own, before any squeezing. */
  widthOf(start: number, end: number): number {
    const last = this.glyphs[end - 1];
    const next = this.glyphs[end];
    const together = last !== undefined && next !== undefined ? closer(last, next) : 0;
    const width = (this.#starts[end] ?? 0) - (this.#starts[start] ?? 0) + together;
    return width - (start === 0 ? 0 : givenAtStart(this.glyphs[start])) - givenAtEnd(last);
  }

  /** What its marks could give up beyond that. */
  yieldingRoom(start: number, end: number): number {
    return yieldingRoom(this.glyphs, start, end);
  }
}

function startsOf(glyphs: readonly Glyph[], pitch: number): readonly number[] {
  const starts = [0];
  let at = 0;
  glyphs.forEach((glyph, index) => {
    const next = glyphs[index + 1];
    at += glyph.full ? glyph.width * pitch : glyph.width;
    if (next !== undefined) at -= closer(glyph, next);
    starts.push(at);
  });
  return starts;
}
