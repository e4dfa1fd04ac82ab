// The passages of a page that are shown of it: as few as hold all words, at most three.
import type { PassageHit } from "./places.ts";

const most = 3;

/** Shorter ones are headings and cells, which say little by themselves. */
const telling = 20;

interface Candidate {
  readonly start: number;
  readonly length: number;
  readonly words: Set<number>;
}

interface Helpful extends Candidate {
  /** How many of its words are not shown yet. */
  readonly added: number;
}

/** Where they start in the long text, in its order. `found`: for each word its passages; `titles`: where titles end. */
export function bestPassages(
  page: number,
  found: readonly (readonly PassageHit[])[],
  titles: number,
): readonly number[] {
  const candidates = new Map<number, Candidate>();
  found.forEach((hits, word) => {
    for (const { start, length, pages } of hits) {
      if (start < titles || !holds(pages, page)) continue;
      const known = candidates.get(start);
      if (known) known.words.add(word);
      else candidates.set(start, { start, length, words: new Set([word]) });
    }
  });
  const left = new Set(found.keys());
  const chosen: number[] = [];
  while (left.size > 0 && chosen.length < most) {
    const helpful = Array.from(candidates.values(), (candidate): Helpful => {
      const added = Array.from(candidate.words).filter((word) => left.has(word)).length;
      return { ...candidate, added };
    }).filter(({ added }) => added > 0);
    const best = helpful.sort(byUse)[0];
    if (best === undefined) break;
    chosen.push(best.start);
    for (const word of best.words) left.delete(word);
  }
  return chosen.sort((a, b) => a - b);
}

/** Most words first, then what tells something, then the order of the text. */
const byUse = (a: Helpful, b: Helpful): number =>
  b.added - a.added || Number(b.length >= telling) - Number(a.length >= telling) || a.start - b.start;

/** `pages`: rising. */
function holds(pages: readonly number[], page: number): boolean {
  let low = 0;
  let high = pages.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pages[middle] ?? 0) < page) low = middle + 1;
    else high = middle;
  }
  return pages[low] === page;
}
