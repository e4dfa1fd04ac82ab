// How much room marks give up: always, where two of them meet and at the ends of a line; and more where the line needs it.

import { yieldingOrder, yieldingRank } from "../marks.ts";
import type { Glyph } from "./glyph.ts";

/** Half of a full-width mark. */
const half = (glyph: Glyph): number => glyph.width / 2;

/** How much closer than usual the second of two neighbours stands: two marks take the room of one and a half. */
export function closer(first: Glyph, second: Glyph): number {
  if (first.empty === "after" && second.empty !== undefined) return half(first);
  return first.empty === "before" && second.empty === "before" ? half(second) : 0;
}

/** An opening mark at the beginning of a turned-over line stands at its edge. */
export const givenAtStart = (glyph: Glyph | undefined): number => (glyph?.empty === "before" ? half(glyph) : 0);

/** A mark at the end of a line takes half a character (GB/T 15834-2011, 5.1.10). */
export const givenAtEnd = (glyph: Glyph | undefined): number => (glyph?.empty === "after" ? half(glyph) : 0);

/** What the marks at the gap between two neighbours can still give up, and in which turn. */
function yielding(first: Glyph, second: Glyph): { readonly room: number; readonly rank: number } | undefined {
  if (closer(first, second) > 0) return undefined;
  if (first.empty === "after") return { room: half(first), rank: yieldingRank(first.text) };
  return second.empty === "before" ? { room: half(second), rank: yieldingRank(second.text) } : undefined;
}

/** What the marks inside a line can give up altogether. */
export function yieldingRoom(glyphs: readonly Glyph[], start: number, end: number): number {
  let room = 0;
  for (let at = start + 1; at < end; at++) {
    const [first, second] = [glyphs[at - 1], glyphs[at]];
    if (first !== undefined && second !== undefined) room += yielding(first, second)?.room ?? 0;
  }
  return room;
}

/**
 * How much each gap of a line gives up when `needed` is missing: all marks of one rank, before those of the next. What
 * they cannot give is left missing; what they give too much, below zero, goes to all gaps alike, where nobody sees it.
 */
export function squeezed(glyphs: readonly Glyph[], needed: number): { given: readonly number[]; missing: number } {
  const gaps = glyphs.slice(1).map((second, at) => {
    const first = glyphs[at];
    return first === undefined ? undefined : yielding(first, second);
  });
  let missing = needed;
  let rank = 0;
  for (; rank < yieldingOrder.length && missing > 0; rank++) {
    missing -= gaps.reduce((sum, gap) => sum + (gap?.rank === rank ? gap.room : 0), 0);
  }
  return { given: gaps.map((gap) => (gap !== undefined && gap.rank < rank ? gap.room : 0)), missing };
}
