// On which pages a word stands: from places in the long text to its passages, and from those to pages.
import type { Load, PlacesPart } from "./index-format.ts";
import { lastUpTo, type ReadNumbers, summed } from "./numbers.ts";

export interface PassageHit {
  /** In the long text. */
  readonly start: number;
  readonly length: number;
  /** Where the word stands, in the long text. */
  readonly positions: readonly number[];
  /** Rising. */
  readonly pages: readonly number[];
}

export type FindPassages = (positions: readonly number[]) => Promise<readonly PassageHit[]>;

/** `starts`: where each part begins, each from the one before. */
export function passageFinder(starts: string, read: ReadNumbers, load: Load): FindPassages {
  const partStarts = summed(read(starts));
  return async (positions) => {
    const ofParts = new Map<number, number[]>();
    for (const position of positions) {
      const part = lastUpTo(partStarts.length, (index) => partStarts[index] ?? 0, position);
      const some = ofParts.get(part);
      if (some) some.push(position);
      else ofParts.set(part, [position]);
    }
    const found = Array.from(ofParts, async ([part, some]) => {
      const places = (await load(`places-${part}`)) as PlacesPart;
      return passagesAt(some, read(places), partStarts[part] ?? 0);
    });
    return ([] as PassageHit[]).concat(...(await Promise.all(found)));
  };
}

/** `numbers`: those of a part; `partStart`: where its first passage begins. */
function passagesAt(positions: readonly number[], numbers: readonly number[], partStart: number): PassageHit[] {
  const found: PassageHit[] = [];
  let next = 0;
  const read = (): number => numbers[next++] ?? 0;
  let before = 0;
  let from = 0;
  for (let start = partStart; next < numbers.length && from < positions.length; ) {
    const length = read();
    const pages = pagesFrom(before, read);
    before = pages[0] ?? 0;
    let to = from;
    while (to < positions.length && (positions[to] ?? 0) < start + length) to++;
    if (to > from) found.push({ start, length, positions: positions.slice(from, to), pages });
    from = to;
    start += length + 1;
  }
  return found;
}

/** The first page counts from that of the passage before, every other run from the end of the one before it. */
function pagesFrom(before: number, read: () => number): readonly number[] {
  const pages: number[] = [];
  let page = before;
  for (let runs = read(); runs > 0; runs--) {
    const written = read();
    page += written >> 1;
    const end = page + (written % 2 === 0 ? 1 : read() + 2);
    for (; page < end; page++) pages.push(page);
  }
  return pages;
}
