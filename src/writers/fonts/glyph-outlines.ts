// The outlines of a text's characters: for pictures, whose labels are drawn and not typed.
import type { Font } from "fontkit";
import type { FontRole } from "../style.ts";
import { openFont } from "./open-font.ts";
import type { Fonts } from "./prepare-fonts.ts";

export interface DrawnGlyph {
  /** Path data of SVG, standing on the origin; one string for each character and size. */
  readonly d: string;
  /** Where it stands, from the left end of the text. */
  readonly x: number;
}

export interface Outline {
  /** In points. */
  readonly width: number;
  readonly glyphs: readonly DrawnGlyph[];
}

/** A character the fonts were not prepared for is an empty box. */
export type Outlines = (text: string, role: FontRole, size: number) => Outline;

interface Glyph {
  readonly width: number;
  readonly d: string;
}

const known = new WeakMap<Fonts, Outlines>();

/** One for each set of fonts, which are opened when first asked for. */
export function outlinesOf(fonts: Fonts): Outlines {
  const earlier = known.get(fonts);
  if (earlier) return earlier;
  const outlines = make(fonts);
  known.set(fonts, outlines);
  return outlines;
}

function make(fonts: Fonts): Outlines {
  const opened = new Map<string, Font>();
  const open = (face: string): Font => {
    const font = opened.get(face) ?? openFont(fonts.files.get(face) ?? new Uint8Array());
    opened.set(face, font);
    return font;
  };
  const drawn = new Map<string, Glyph>();
  const glyph = (codePoint: number, role: FontRole, size: number): Glyph => {
    const key = `${role} ${size} ${codePoint}`;
    const earlier = drawn.get(key);
    if (earlier) return earlier;
    const found = fonts.character(role, codePoint);
    const made = found ? outline(open(found.face), codePoint, found.width, size) : box(size);
    drawn.set(key, made);
    return made;
  };
  return (text, role, size) => {
    let x = 0;
    const glyphs = [...text].map((character) => {
      const { d, width } = glyph(character.codePointAt(0) ?? 0, role, size);
      const placed = { d, x };
      x += width;
      return placed;
    });
    return { width: x, glyphs: glyphs.filter(({ d }) => d !== "") };
  };
}

/** `ems`: its width. */
function outline(font: Font, codePoint: number, ems: number, size: number): Glyph {
  const scale = size / font.unitsPerEm;
  return { width: ems * size, d: font.glyphForCodePoint(codePoint).path.scale(scale, -scale).toSVG() };
}

/** A frame nearly as wide as a character, one edge drawn inside the other. */
function box(size: number): Glyph {
  const frame = (inset: number, turned: boolean): string => {
    const [left, right] = [size * (0.1 + inset), size * (0.9 - inset)];
    const [foot, top] = [-size * inset, -size * (0.8 - inset)];
    const corners = [`${left} ${foot}`, `${right} ${foot}`, `${right} ${top}`, `${left} ${top}`];
    return `M${(turned ? corners.reverse() : corners).join("L")}Z`;
  };
  return { width: size, d: frame(0, false) + frame(0.06, true) };
}
