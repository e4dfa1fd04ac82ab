// A picture as SVG whose labels are drawn, not typed: outlines need no font where they are shown, and are no text to be read twice.
import type { Outlines } from "../fonts/glyph-outlines.ts";
import { type Label, labelRole, type Picture, type Shape } from "./picture.ts";

/** Without styles, opacity and addresses. */
export function pictureSvg({ width, height, marks }: Picture, outlines: Outlines): string {
  const glyphs = new Map<string, string>();
  const drawn = marks.map((mark) => (mark.type === "shape" ? shapeTag(mark) : outlined(mark, outlines, glyphs)));
  const size = `width="${rounded(width)}" height="${rounded(height)}" viewBox="0 0 ${rounded(width)} ${rounded(height)}"`;
  const defined = [...glyphs].map(([d, id]) => `<path id="${id}" d="${d}"/>`);
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}><defs>${defined.join("")}</defs>${drawn.join("")}</svg>`;
}

export const rounded = (length: number): string => String(Math.round(length * 100) / 100);

const shapeTag = (shape: Shape): string =>
  `<path ${shapeAttributes(shape)
    .map(([name, value]) => `${name}="${value}"`)
    .join(" ")}/>`;

/** Presentation attributes: nothing that a strict content security policy would refuse. */
export const shapeAttributes = ({ d, fill, stroke, strokeWidth, dash, transform }: Shape) =>
  [
    ["d", d],
    ["fill", fill ?? "none"],
    ["stroke", stroke],
    ["stroke-width", stroke === undefined || strokeWidth === undefined ? undefined : String(strokeWidth)],
    ["stroke-dasharray", dash],
    ["transform", transform],
  ].filter((pair): pair is [string, string] => pair[1] !== undefined);

/** Where a label of this width begins. */
export const startOf = ({ x, anchor }: Label, width: number): number =>
  anchor === "start" ? x : anchor === "middle" ? x - width / 2 : x - width;

/** `glyphs`: each outline once, by its path. */
function outlined(label: Label, outlines: Outlines, glyphs: Map<string, string>): string {
  const outline = outlines(label.text, labelRole, label.size);
  const start = startOf(label, outline.width);
  const uses = outline.glyphs.map(({ d, x }) => {
    const id = glyphs.get(d) ?? `g${glyphs.size}`;
    glyphs.set(d, id);
    return `<use href="#${id}" x="${rounded(start + x)}" y="${rounded(label.baseline)}"/>`;
  });
  return `<g fill="${label.fill}">${uses.join("")}</g>`;
}
