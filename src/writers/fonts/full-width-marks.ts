// Dashes and middle dots one character wide, drawn from a face that has them at Latin width only.
import { type Glyph, putTogether, takeApart } from "./edit-font.ts";
import type { Face } from "./face.ts";
import { steadyFont } from "./steady-font.ts";

const emDash = 0x2014;
const horizontalBar = 0x2015;
const middleDot = 0xb7;
const katakanaMiddleDot = 0x30fb;

/** Each mark with the character whose outline, at the right height and width, becomes its own. */
const sources: ReadonlyMap<number, number> = new Map([
  [emDash, horizontalBar],
  [middleDot, katakanaMiddleDot],
]);

/**
 * A face of “—” and “·” for Chinese text, where both take the place of one character (GB/T 15834-2011, 5.1) and the two
 * halves of “——” touch.
 */
export function fullWidthMarks(base: Face): Face {
  const id = `${base.id}-marks`;
  return {
    id,
    name: base.name,
    covers: (codePoint) => {
      const source = sources.get(codePoint);
      return source !== undefined && base.covers(source);
    },
    cut: async (codePoints) => {
      const frame = await base.cut(codePoints.map((codePoint) => sources.get(codePoint) ?? codePoint));
      const { glyphs, unitsPerEm } = takeApart(frame);
      const marks = glyphs.map((glyph) => asMark(glyph, unitsPerEm));
      return steadyFont(putTogether(frame, marks), id);
    },
  };
}

function asMark(glyph: Glyph, unitsPerEm: number): Glyph {
  for (const [mark, source] of sources) {
    if (!glyph.unicode?.includes(source)) continue;
    const marked = { ...glyph, unicode: [mark], advanceWidth: unitsPerEm };
    return mark === emDash ? acrossTheCell(marked, unitsPerEm) : marked;
  }
  return glyph;
}

/** Stretches the outline sideways from edge to edge of its cell. */
function acrossTheCell(glyph: Glyph, unitsPerEm: number): Glyph {
  const scale = unitsPerEm / (glyph.xMax - glyph.xMin);
  const contours = glyph.contours.map((contour) =>
    contour.map((point) => ({ ...point, x: Math.round((point.x - glyph.xMin) * scale) })),
  );
  return { ...glyph, contours, xMin: 0, xMax: unitsPerEm, leftSideBearing: 0 };
}
