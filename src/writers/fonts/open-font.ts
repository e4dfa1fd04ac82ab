// Opens TrueType fonts to ask them about characters and widths: the only file that knows fontkit.
import { create, type Font } from "fontkit";

export type OpenedFont = Font;

/** Collections (.ttc) and PostScript outlines (.otf) are refused: PDF viewers in use lose characters of such subsets. */
const trueTypeSignatures = new Set([0x00010000, 0x74727565]);

/** Throws when the bytes are not a TrueType font. */
export function openFont(bytes: Uint8Array): Font {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.length < 12 || !trueTypeSignatures.has(buffer.readUInt32BE(0))) throw new Error("Not a TrueType font.");
  const font = create(buffer);
  if (!("hasGlyphForCodePoint" in font)) throw new Error("Not a single font.");
  return font;
}

/** The widths in ems of those characters that the font has, by code point. */
export function widthsOf(bytes: Uint8Array, codePoints: readonly number[]): ReadonlyMap<number, number> {
  const font = openFont(bytes);
  const widths = new Map<number, number>();
  for (const codePoint of codePoints) {
    if (!font.hasGlyphForCodePoint(codePoint)) continue;
    widths.set(codePoint, font.glyphForCodePoint(codePoint).advanceWidth / font.unitsPerEm);
  }
  return widths;
}
