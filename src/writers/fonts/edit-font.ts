// Takes TrueType fonts apart into outlines and puts them together again: the only file that knows fonteditor-core.
import { createFont, type TTF } from "fonteditor-core";

export type Glyph = TTF.Glyph;

export interface FontParts {
  /** In the order of the glyph numbers; the first is the mark for a missing character. */
  readonly glyphs: readonly Glyph[];
  readonly unitsPerEm: number;
}

export function takeApart(font: Uint8Array): FontParts {
  const { glyf, head } = read(font).get();
  // The package types the field by a name its tables do not use.
  return { glyphs: glyf, unitsPerEm: (head as unknown as { unitsPerEm: number }).unitsPerEm };
}

/** A font with the tables of `frame` and the given outlines. */
export function putTogether(frame: Uint8Array, glyphs: readonly Glyph[]): Uint8Array {
  const font = read(frame);
  font.set({ ...font.get(), glyf: [...glyphs] });
  const written = font.write({ type: "ttf", toBuffer: true });
  if (!(written instanceof Uint8Array)) throw new Error("fonteditor-core wrote something other than bytes.");
  return written;
}

const read = (font: Uint8Array) =>
  createFont(Buffer.from(font.buffer, font.byteOffset, font.byteLength), { type: "ttf", compound2simple: true });
