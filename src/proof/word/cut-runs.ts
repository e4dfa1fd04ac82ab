// Cuts the runs of a Word paragraph where a comment begins or ends, so that each half keeps the looks of the whole.
import type { Piece } from "./word-source.ts";
import { childNamed, type Element, nameOf } from "./xml.ts";

type Cuttable = { -readonly [Key in keyof Piece]: Piece[Key] };

/** The paragraph's pieces after cutting at these offsets as far as it can be cut; changes the document. */
export function cutRuns(pieces: readonly Piece[], offsets: Iterable<number>): readonly Piece[] {
  const cut: Cuttable[] = pieces.map((piece) => ({ ...piece }));
  for (const offset of new Set(offsets)) {
    const inside = cut.findIndex((piece) => piece.start < offset && offset < endOf(piece));
    const piece = cut[inside];
    if (piece) {
      const rest = cutText(piece, offset - piece.start);
      if (!rest) continue;
      cut.splice(inside + 1, 0, rest);
    }
    cutRun(cut, offset);
  }
  return cut;
}

export const endOf = (piece: Piece): number => piece.start + piece.text.length;

/** Cuts the element that holds the text; undefined when it is no text. */
function cutText(piece: Cuttable, at: number): Cuttable | undefined {
  const { leaf } = piece;
  if (!leaf || nameOf(leaf) !== "w:t") return undefined;
  const text = leaf.textContent ?? "";
  // Half of a character outside the basic plane is no text.
  if (!text.slice(0, piece.skipped + at).isWellFormed() && text.isWellFormed()) return undefined;
  const rest = leaf.cloneNode(false) as Element;
  setText(leaf, text.slice(0, piece.skipped + at));
  setText(rest, text.slice(piece.skipped + at));
  leaf.parentNode?.insertBefore(rest, leaf.nextSibling);
  const cut = { ...piece, text: piece.text.slice(at), start: piece.start + at, leaf: rest, skipped: 0 };
  piece.text = piece.text.slice(0, at);
  return cut;
}

/** Word drops blanks at the ends of a text unless it is told to keep them. */
function setText(leaf: Element, text: string): void {
  leaf.textContent = text;
  if (text.trim() !== text) leaf.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
}

/** Moves what stands from this offset on into a run of its own. */
function cutRun(pieces: Cuttable[], offset: number): void {
  const at = pieces.findIndex((piece) => piece.start >= offset);
  const [before, after] = [pieces[at - 1], pieces[at]];
  if (!before?.leaf || !after?.leaf || before.anchor !== after.anchor) return;
  const run = after.anchor;
  const rest = run.cloneNode(false) as Element;
  const looks = childNamed(run, "w:rPr");
  if (looks) rest.appendChild(looks.cloneNode(true));
  for (let node: ReturnType<typeof next> = after.leaf; node; ) {
    const following = next(node);
    rest.appendChild(node);
    node = following;
  }
  run.parentNode?.insertBefore(rest, run.nextSibling);
  for (const piece of pieces.slice(at)) if (piece.anchor === run) piece.anchor = rest;
}

const next = (node: { readonly nextSibling: Element["nextSibling"] }): Element["nextSibling"] => node.nextSibling;
