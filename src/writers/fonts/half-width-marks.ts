// Full-width marks on half their square, for lines that squeeze them (标点挤压): readers that copy text trust the widths a font states.
import { type Glyph, putTogether, takeApart } from "./edit-font.ts";
import type { Face } from "./face.ts";
import { steadyFont } from "./steady-font.ts";

/** Their outlines stand in the right half of the square. */
const opening = codesOf("“‘（〔【《〈「『［");
/** Theirs stand in the left half. */
const others = codesOf("”’）〕】》〉」』］，、；：。？！");

export const mayBeHalved = (codePoint: number): boolean => opening.has(codePoint) || others.has(codePoint);

/** How far an outline may reach over the middle of the square, in ems. */
const beyond = 0.04;

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
  if (advanceWidth < unitsPerEm * 0.97 || !unicode.some(mayBeHalved)) return glyph;
  const half = Math.round(unitsPerEm / 2);
  const slack = unitsPerEm * beyond;
  if (unicode.some((code) => opening.has(code))) return xMin < half - slack ? glyph : movedLeft(glyph, half);
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

function codesOf(marks: string): ReadonlySet<number> {
  return new Set([...marks].map((mark) => mark.codePointAt(0) ?? 0));
}
