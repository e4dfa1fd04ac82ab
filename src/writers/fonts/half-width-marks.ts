// Full-width marks on half their square, for lines that squeeze them (标点挤压): readers that copy text trust the widths a font states.
import { emptyHalf } from "../marks.ts";
import { type Glyph, putTogether, takeApart } from "./edit-font.ts";
import type { Face } from "./face.ts";
import { steadyFont } from "./steady-font.ts";

export const mayBeHalved = (codePoint: number): boolean => emptyHalf(String.fromCodePoint(codePoint)) !== undefined;

/** How far an outline may reach over the middle of the square, in ems. */
const beyond = 0.04;
const nearlyOneEm = 0.97;

/** Marks whose outline does not fit half a square stay as they are. */
export function halfWidthMarks(base: Face): Face {
  const id = `${base.id}-half`;
  return {
    id,
    name: base.name,
    covers: (codePoint) => mayBeHalved(codePoint) && base.covers(codePoint),
    cut: async (codePoints) => {
      const frame = await base.cut(codePoints);
      const { glyphs, unitsPerEm } = takeApart(frame);
      return steadyFont(
        putTogether(
          frame,
          glyphs.map((glyph) => halved(glyph, unitsPerEm)),
        ),
        id,
      );
    },
  };
}

function halved(glyph: Glyph, unitsPerEm: number): Glyph {
  const { unicode = [], advanceWidth, xMin, xMax } = glyph;
  const empty = emptyHalf(String.fromCodePoint(...unicode.filter(mayBeHalved).slice(0, 1)));
  if (empty === undefined || advanceWidth < unitsPerEm * nearlyOneEm) return glyph;
  const half = Math.round(unitsPerEm / 2);
  const slack = unitsPerEm * beyond;
  if (empty === "before") return xMin < half - slack ? glyph : movedLeft(glyph, half);
  return xMax > half + slack ? glyph : { ...glyph, advanceWidth: half };
}

const movedLeft = (glyph: Glyph, by: number): Glyph => ({
  ...glyph,
  contours: glyph.contours.map((contour) => contour.map((point) => ({ ...point, x: point.x - by }))),
  xMin: glyph.xMin - by,
  xMax: glyph.xMax - by,
  leftSideBearing: glyph.leftSideBearing - by,
  advanceWidth: by,
});
