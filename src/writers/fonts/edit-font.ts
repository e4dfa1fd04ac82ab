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

/** A font with the tables of `frame`, the given outlines and a name of its own. */
export function putTogether(frame: Uint8Array, glyphs: readonly Glyph[], name: string): Uint8Array {
  const font = read(frame);
  const object = font.get();
  const named = {
    fontFamily: name,
    fontSubFamily: "Regular",
    uniqueSubFamily: name,
    fullName: name,
    postScriptName: name,
  };
  font.set({ ...object, glyf: [...glyphs], name: { ...object.name, ...named } });
  const written = font.write({ type: "ttf", toBuffer: true });
  if (!(written instanceof Uint8Array)) throw new Error("fonteditor-core wrote something other than bytes.");
  return written;
}

const read = (font: Uint8Array) =>
  createFont(Buffer.from(font.buffer, font.byteOffset, font.byteLength), { type: "ttf", compound2simple: true });
