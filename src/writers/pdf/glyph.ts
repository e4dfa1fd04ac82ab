// The characters of a text with their faces and widths: what lines are filled with.
import type { Fonts } from "../fonts/prepare-fonts.ts";
import { lineEnd, type Span } from "./span.ts";

export interface Glyph {
  readonly text: string;
  readonly face: string;
  /** In points. */
  readonly width: number;
  /** As wide as a Chinese character, so that space may be added or taken away beside it. */
  readonly full: boolean;
  readonly link: string | undefined;
  /** Where it starts in the text of all spans, in UTF-16 units. */
  readonly at: number;
}

const nearlyOneEm = 0.97;

/** Characters no face has are left out; the document that holds them is not written. */
export function glyphsOf(spans: readonly Span[], size: number, fonts: Fonts): readonly Glyph[] {
  const glyphs: Glyph[] = [];
  let at = 0;
  for (const { text, role, link } of spans) {
    for (const character of text) {
      const found = fonts.character(role, character.codePointAt(0) ?? 0);
      if (character === lineEnd) glyphs.push({ text: character, face: "", width: 0, full: false, link: undefined, at });
      else if (found !== undefined) {
        const { face, width } = found;
        glyphs.push({ text: character, face, width: width * size, full: width >= nearlyOneEm, link, at });
      }
      at += character.length;
    }
  }
  return glyphs;
}

/** First and last units of the spans that stay on one line, unless they are too long for that. */
export function wholeStretches(spans: readonly Span[], longest: number): readonly (readonly [number, number])[] {
  const stretches: (readonly [number, number])[] = [];
  let at = 0;
  for (const { text, whole } of spans) {
    if (whole === true && text.length <= longest) stretches.push([at, at + text.length]);
    at += text.length;
  }
  return stretches;
}
