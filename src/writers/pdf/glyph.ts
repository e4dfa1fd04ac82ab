// The characters of a text with their faces and widths: what lines are filled with.
import { describeCharacter } from "../fonts/describe-character.ts";
import type { Fonts } from "../fonts/prepare-fonts.ts";
import { type EmptyHalf, emptyHalf } from "../marks.ts";
import type { FontRole } from "../style.ts";
import { lineEnd, type Span } from "./span.ts";

export interface Glyph {
  readonly text: string;
  readonly face: string;
  /** In points. */
  readonly width: number;
  /** As wide as a Chinese character, so that space may be added or taken away beside it. */
  readonly full: boolean;
  /** Of a full-width mark that can give up half of its square: which half, and the face that has it so. */
  readonly empty: EmptyHalf | undefined;
  readonly half: string | undefined;
  readonly link: string | undefined;
  /** Where it starts in the text of all spans, in UTF-16 units. */
  readonly at: number;
}

const nearlyOneEm = 0.97;
/** Letters that happen to be as wide are letters all the same. */
const ascii = /[\0-\x7F]/;

/** Throws for a character that was not asked for when the fonts were prepared: `characters.ts` names all that is drawn. */
export function glyphsOf(spans: readonly Span[], size: number, fonts: Fonts): readonly Glyph[] {
  const glyphs: Glyph[] = [];
  let at = 0;
  for (const { text, role, link } of spans) {
    for (const character of text) {
      glyphs.push(character === lineEnd ? endAt(at) : drawn(character, role, size, fonts, link, at));
      at += character.length;
    }
  }
  return glyphs;
}

const endAt = (at: number): Glyph => ({
  text: lineEnd,
  face: "",
  width: 0,
  full: false,
  empty: undefined,
  half: undefined,
  link: undefined,
  at,
});

function drawn(text: string, role: FontRole, size: number, fonts: Fonts, link: string | undefined, at: number): Glyph {
  const found = fonts.character(role, text.codePointAt(0) ?? 0);
  if (found === undefined) throw new Error(`No font was prepared for ${describeCharacter(text.codePointAt(0) ?? 0)}.`);
  const { face, half } = found;
  const full = found.width >= nearlyOneEm && !ascii.test(text);
  const empty = full && half !== undefined ? emptyHalf(text) : undefined;
  return { text, face, width: found.width * size, full, empty, half, link, at };
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
