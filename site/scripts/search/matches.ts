// Which pages hold every word, in the order in which they are shown.
import type { PassageHit } from "./places.ts";

/** What is known of the pages of the index, by their numbers. */
export interface Pages {
  readonly count: number;
  readonly ranks: Uint16Array;
  /** Where titles end in the long text. */
  readonly titles: number;
}

interface Match {
  readonly page: number;
  readonly order: readonly number[];
}

// Figures are many and much alike.
const figureRank = 4;

/**
 * `found`: for each word its passages. A page named exactly as the query comes first, figures come last; then pages
 * with all words in their title, then by rank, then the one that holds the words more often; then as they are numbered.
 */
export function matchesOf(words: readonly string[], found: readonly (readonly PassageHit[])[], pages: Pages): number[] {
  const tallies = found.map((hits, index) => tally(words[index] ?? "", hits, pages));
  const matches: Match[] = [];
  for (let page = 0; page < pages.count; page++) {
    if (!tallies.every(({ hits }) => (hits[page] ?? 0) > 0)) continue;
    const rank = pages.ranks[page] ?? 0;
    const isNamed = tallies.length === 1 && tallies[0]?.named.has(page) === true;
    const inTitle = tallies.every(({ titled }) => titled.has(page));
    const often = tallies.reduce((sum, { hits }) => sum + (hits[page] ?? 0), 0);
    matches.push({ page, order: [isNamed ? 0 : 1, rank < figureRank ? 0 : 1, inTitle ? 0 : 1, rank, -often] });
  }
  return matches.sort(byOrder).map(({ page }) => page);
}

interface Tally {
  /** How often the word stands on each page. */
  readonly hits: Uint32Array;
  /** The pages with the word in their title, and those of which it is the title. */
  readonly titled: ReadonlySet<number>;
  readonly named: ReadonlySet<number>;
}

function tally(word: string, found: readonly PassageHit[], { count, titles }: Pages): Tally {
  const hits = new Uint32Array(count);
  const titled = new Set<number>();
  const named = new Set<number>();
  for (const { start, length, positions, pages } of found) {
    for (const page of pages) {
      hits[page] = (hits[page] ?? 0) + positions.length;
      if (start >= titles) continue;
      titled.add(page);
      if (length === word.length) named.add(page);
    }
  }
  return { hits, titled, named };
}

function byOrder(a: Match, b: Match): number {
  for (let index = 0; index < a.order.length; index++) {
    const difference = (a.order[index] ?? 0) - (b.order[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.page - b.page;
}
