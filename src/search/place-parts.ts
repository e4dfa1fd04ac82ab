// On which pages each passage stands, as short text: its length, then runs of pages that follow one another.
import { digits } from "./digits.ts";
import { partsOf } from "./parts.ts";
import type { Passage } from "./search-text.ts";

export interface PlacePart {
  readonly start: number;
  readonly text: string;
}

interface Run {
  readonly first: number;
  readonly length: number;
}

interface Place {
  readonly passage: Passage;
  readonly runs: readonly Run[];
}

/** `passages`: in the order of their first pages, as they are met page by page. */
export function placeParts(passages: readonly Passage[], size: number): readonly PlacePart[] {
  const places = passages.map((passage) => ({ passage, runs: runsOfPages(passage.pages) }));
  return partsOf(places, size, ({ runs }) => 3 + 2 * runs.length).map((part) => ({
    start: part[0]?.passage.start ?? 0,
    text: part.map((place, index) => written(place, part[index - 1])).join(""),
  }));
}

/** The first page counts from that of the passage before, every other from the end of the run before. */
function written({ passage, runs }: Place, before: Place | undefined): string {
  let page = before?.passage.pages[0] ?? 0;
  let text = digits(passage.text.length) + digits(runs.length);
  for (const { first, length } of runs) {
    // Most runs are a single page: one digit less.
    text += length === 1 ? digits((first - page) * 2) : digits((first - page) * 2 + 1) + digits(length - 2);
    page = first + length;
  }
  return text;
}

function runsOfPages(pages: readonly number[]): readonly Run[] {
  const runs: { first: number; length: number }[] = [];
  for (const page of pages) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last.first + last.length === page) last.length++;
    else runs.push({ first: page, length: 1 });
  }
  return runs;
}
