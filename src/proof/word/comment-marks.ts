// Marks in a Word document where each comment begins and ends, around the very words it is about.
import { cutRuns, endOf } from "./cut-runs.ts";
import type { Piece, WordParagraph } from "./word-source.ts";
import { type Element, sibling } from "./xml.ts";

/** A comment by its number, and the stretch of the paragraph it is about. */
export interface Marked {
  readonly id: number;
  readonly start: number;
  readonly end: number;
}

/** Changes the document. `marked` in the order of their starts. */
export function markComments({ pieces, element }: WordParagraph, marked: readonly Marked[]): void {
  const stretches = marked.map((one) => ({ id: one.id, ...within(pieces, one) }));
  const cut = cutRuns(
    pieces,
    stretches.flatMap(({ start, end }) => [start, end]),
  );
  const ends = new Map<Element, Element>();
  for (const { id, start, end } of stretches) {
    const first = cut.find((piece) => endOf(piece) > start)?.anchor;
    const last = cut.findLast((piece) => piece.start < end)?.anchor;
    mark(element, String(id), first, last, ends);
  }
}

/** Around whole runs; without any, at the end of the paragraph. Comments that end together stand in their order. */
function mark(
  paragraph: Element,
  id: string,
  first: Element | undefined,
  last: Element | undefined,
  ends: Map<Element, Element>,
): void {
  const start = sibling(paragraph, "commentRangeStart", { id });
  const end = sibling(paragraph, "commentRangeEnd", { id });
  const reference = sibling(paragraph, "r");
  reference.appendChild(sibling(paragraph, "commentReference", { id }));
  if (!first || !last) {
    for (const node of [start, end, reference]) paragraph.appendChild(node);
    return;
  }
  first.parentNode?.insertBefore(start, first);
  const after = ends.get(last) ?? last;
  for (const node of [reference, end]) after.parentNode?.insertBefore(node, after.nextSibling);
  ends.set(last, reference);
}

/** As much of a stretch as comes from elements: a number the program counts comes from none. */
function within(pieces: readonly Piece[], { start, end }: Marked): { start: number; end: number } {
  const first = pieces[0]?.start ?? 0;
  const last = pieces.at(-1);
  const from = Math.min(Math.max(start, first), last ? endOf(last) - 1 : first);
  return { start: from, end: Math.max(end, from + 1) };
}
