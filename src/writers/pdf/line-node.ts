// A filled line as a node of pdfmake, at its exact place. Nothing is left to break, align or stretch.
import type { ContentText } from "pdfmake/interfaces.js";
import type { Style } from "../style.ts";
import type { Glyph } from "./glyph.ts";
import type { Line } from "./lines.ts";
import { pitchOf } from "./pitch.ts";

/** What a line may carry besides its text. */
export interface LineExtras {
  /** What a link can lead to. */
  readonly id?: string;
  readonly outline?: true;
  readonly outlineText?: string;
  readonly outlineParentId?: string;
  readonly outlineExpanded?: boolean;
  readonly linkToDestination?: string;
}

/** Left, top, right, bottom. */
export type Margins = readonly [number, number, number, number];
export type Placed<Node> = Node & { readonly margin: Margins };

interface Piece {
  text: string;
  readonly font: string;
  readonly full: boolean;
  readonly link: string | undefined;
  count: number;
  width: number;
}

/** The most that is added between two characters, in ems: a line that would need more stays short. */
const widestGap = 0.35;

/** Room beyond the right edge: the line is known to fit, and pdfmake shall not break it over the last digit of a sum. */
const slack = 40;

export function lineNode(line: Line, style: Style, extras: LineExtras = {}): Placed<ContentText> {
  const pieces = piecesOf(line.glyphs);
  const { spacing, width } = spread(pieces, line, style);
  const left = line.left + leftOver(line.width - width, style.align);
  return {
    text:
      pieces.length === 0 ? [{ text: "" }] : pieces.map((piece) => textOf(piece, spacing, extras.linkToDestination)),
    fontSize: style.size,
    lineHeight: style.line / style.size,
    noWrap: true,
    preserveLeadingSpaces: true,
    preserveTrailingSpaces: true,
    margin: [left, 0, -slack, 0],
    ...extras,
  };
}

const textOf = ({ text, font, full, link }: Piece, spacing: number, destination: string | undefined): ContentText => ({
  text,
  font,
  ...(full && text.length > 1 ? { characterSpacing: spacing } : {}),
  ...(link === undefined ? {} : { link }),
  ...(destination === undefined ? {} : { linkToDestination: destination }),
});

/** Neighbours in one face, of one kind and with one address; pdfmake draws each at once. */
function piecesOf(glyphs: readonly Glyph[]): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const { text, face, full, link, width } of glyphs) {
    const open = pieces.at(-1);
    if (open !== undefined && open.font === face && open.full === full && open.link === link) {
      open.text += text;
      open.count++;
      open.width += width;
    } else pieces.push({ text, font: face, full, link, count: 1, width });
  }
  return pieces;
}

/** The space between full-width characters, and the width of the line with it. Words and numbers are never spread. */
function spread(
  pieces: readonly Piece[],
  line: Line,
  style: Style,
): { readonly spacing: number; readonly width: number } {
  const natural = pieces.reduce((sum, piece) => sum + piece.width, 0);
  const gaps = pieces.reduce((sum, piece) => sum + (piece.full ? piece.count - 1 : 0), 0);
  const usual = (pitchOf(style.size) - 1) * style.size;
  const filling = gaps === 0 ? usual : (line.width - natural) / gaps;
  const fills = style.align === "justify" && !line.last && filling <= widestGap * style.size;
  // A line that is not to be filled keeps the usual pitch, or a closer one where it would end beyond its edge.
  const spacing = fills ? filling : Math.min(usual, filling);
  return { spacing, width: natural + spacing * gaps };
}

const leftOver = (room: number, align: Style["align"]): number =>
  align === "center" ? room / 2 : align === "right" ? room : 0;

/** Where the text of a line ends. */
export function textEnd(line: Line, style: Style): number {
  return line.left + spread(piecesOf(line.glyphs), line, style).width;
}

/** The same node further down. */
export const lowered = <Node extends { readonly margin: Margins }>(node: Node, by: number): Node => {
  const [left, top, right, bottom] = node.margin;
  return by === 0 ? node : { ...node, margin: [left, top + by, right, bottom] };
};

/** The same node with more space below it. */
export const spacedBelow = <Node extends { readonly margin: Margins }>(node: Node, by: number): Node => {
  const [left, top, right, bottom] = node.margin;
  return by === 0 ? node : { ...node, margin: [left, top, right, bottom + by] };
};
