// A picture drawn on a page of a PDF: lines and outlines in plain operators, no text, no pixels, nothing that shines through.
import { type Label, labelRole, type Picture, type Shape } from "../charts/picture.ts";
import { rounded, startOf } from "../charts/picture-svg.ts";
import type { Outlines } from "../fonts/glyph-outlines.ts";
import type { Element } from "./conformance/element.ts";
import type { PdfDocument } from "./engine.ts";

export interface PictureInk {
  readonly type: "picture";
  readonly picture: Picture;
  readonly outlines: Outlines;
  /** What it is in the document. */
  readonly element: Element;
  /** Its upper left corner, in points from that of the page. */
  readonly x: number;
  readonly y: number;
}

/** `x`, `y`: the upper left corner of the picture, in points from that of the page. */
export function drawPicture(picture: Picture, outlines: Outlines, document: PdfDocument, x: number, y: number): void {
  document.save();
  document.addContent(`1 0 0 1 ${rounded(x)} ${rounded(y)} cm`);
  for (const mark of picture.marks) {
    if (mark.type === "shape") drawShape(mark, document);
    else drawLabel(mark, outlines, document);
  }
  document.restore();
}

function drawShape({ d, fill, stroke, strokeWidth = 1, dash, transform }: Shape, document: PdfDocument): void {
  document.save();
  if (transform !== undefined) document.addContent(`${matrixOf(transform)} cm`);
  if (stroke !== undefined) {
    document.strokeColor(stroke);
    document.addContent(`${strokeWidth} w`);
    if (dash !== undefined) document.addContent(`[${dash.replaceAll(",", " ")}] 0 d`);
  }
  if (fill !== undefined) document.fillColor(fill);
  document.path(d);
  document.addContent(stroke === undefined ? "f" : fill === undefined ? "S" : "B");
  document.restore();
}

/** Throws for what ECharts does not write. */
function matrixOf(transform: string): string {
  const [, name, given = ""] = /^(\w+)\(([^)]*)\)$/.exec(transform) ?? [];
  const numbers = given.split(/[\s,]+/).map(Number);
  if (name === "matrix" && numbers.length === 6) return numbers.join(" ");
  if (name === "translate" && numbers.length === 2) return `1 0 0 1 ${numbers.join(" ")}`;
  throw new Error(`pictures use no ${transform}`);
}

function drawLabel(label: Label, outlines: Outlines, document: PdfDocument): void {
  const { width, glyphs } = outlines(label.text, labelRole, label.size);
  const start = startOf(label, width);
  document.fillColor(label.fill);
  const drawn = glyphs.map(
    ({ d, x }) => `q 1 0 0 1 ${rounded(start + x)} ${rounded(label.baseline)} cm ${operatorsOf(d)} f Q`,
  );
  document.addContent(drawn.join("\n"));
}

const known = new Map<string, string>();

/** Path data of a glyph, which knows only M, L, Q, C and Z, as operators of PDF (ISO 32000-1, 8.5.2). */
function operatorsOf(d: string): string {
  const earlier = known.get(d);
  if (earlier !== undefined) return earlier;
  const operators: string[] = [];
  let at: Point = [0, 0];
  for (const [, command = "", given = ""] of d.matchAll(/([MLQCZ])([^MLQCZ]*)/g)) {
    const numbers = (given.match(/-?\d*\.?\d+(?:e-?\d+)?/g) ?? []).map(Number);
    const points = numbers.flatMap((x, index): readonly Point[] =>
      index % 2 === 0 ? [[x, numbers[index + 1] ?? 0]] : [],
    );
    if (command === "Z") operators.push("h");
    else {
      const bent = command === "Q" ? cubic(at, points) : points;
      operators.push(`${bent.flat().map(rounded).join(" ")} ${command === "M" ? "m" : command === "L" ? "l" : "c"}`);
    }
    at = points.at(-1) ?? at;
  }
  const text = operators.join(" ");
  known.set(d, text);
  return text;
}

type Point = readonly [x: number, y: number];

/** The cubic curve that is the same as a quadratic one. */
function cubic(from: Point, [control = from, to = from]: readonly Point[]): readonly Point[] {
  const near = ([x, y]: Point): Point => [x + (2 * (control[0] - x)) / 3, y + (2 * (control[1] - y)) / 3];
  return [near(from), near(to), to];
}
