// One Word paragraph as one or more paragraphs of prose: at a line end typed within it the text goes on, or begins anew.
import { numberedDepth } from "../../document/gongwen-numbering.ts";
import { joint } from "../joint.ts";
import type { RawPiece } from "./read-runs.ts";
import type { Piece } from "./word-source.ts";

export interface PiecedParagraph {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** Blank ones left out, blanks at the ends too. */
export function paragraphsOfPieces(raw: readonly RawPiece[]): readonly PiecedParagraph[] {
  const lines: RawPiece[][] = [[]];
  for (const piece of raw) {
    if (piece.text === "\n") lines.push([]);
    else lines.at(-1)?.push(piece);
  }
  const paragraphs: (PiecedParagraph & { readonly pieces: Piece[] })[] = [];
  for (const line of lines) {
    const next = placed(line);
    const last = paragraphs.at(-1);
    if (next.text === "") continue;
    if (!last || /[。；：！？]["”’）)》]?$/.test(last.text) || numberedDepth(next.text) !== undefined) {
      paragraphs.push(next);
      continue;
    }
    const joined = last.text + joint(last.text, next.text);
    const moved = next.pieces.map((piece) => ({ ...piece, start: piece.start + joined.length }));
    paragraphs[paragraphs.length - 1] = { text: joined + next.text, pieces: [...last.pieces, ...moved] };
  }
  return paragraphs;
}

/** A line without the blanks at its ends. */
function placed(line: readonly RawPiece[]): { text: string; pieces: Piece[] } {
  const whole = line.map((piece) => piece.text).join("");
  const from = whole.length - whole.trimStart().length;
  const text = whole.trim();
  const pieces: Piece[] = [];
  let at = -from;
  for (const piece of line) {
    const start = Math.max(0, at);
    const end = Math.min(text.length, at + piece.text.length);
    if (start < end) pieces.push({ ...piece, text: text.slice(start, end), start, skipped: start - at });
    at += piece.text.length;
  }
  return { text, pieces };
}
