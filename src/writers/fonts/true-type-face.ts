// A face whose characters are all in one TrueType file.

import { cutFont } from "./cut-font.ts";
import type { Face } from "./face.ts";
import { openFont } from "./open-font.ts";
import { steadyFont } from "./steady-font.ts";

/** Throws when the bytes are not a TrueType font. */
export function trueTypeFace(id: string, name: string, bytes: Uint8Array): Face {
  const font = openFont(bytes);
  return {
    id,
    name,
    covers: (codePoint) => font.hasGlyphForCodePoint(codePoint),
    cut: async (codePoints) => steadyFont(await cutFont(bytes, codePoints), id),
  };
}
