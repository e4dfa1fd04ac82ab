// Where a word stands in the long text: where all its pairs of characters stand side by side.
import type { Load, PairsPart } from "./index-format.ts";
import { lastUpTo, type ReadNumbers, summed } from "./numbers.ts";

export type FindPositions = (word: string) => Promise<readonly number[]>;

/** `firsts`: the first pair of each part. */
export function positionFinder(firsts: string, read: ReadNumbers, load: Load): FindPositions {
  const partOf = (pair: string): number => lastUpTo(firsts.length / 2, (part) => pairAt(firsts, part), pair);
  const loaded = async (part: number): Promise<PairsPart> => (await load(`pairs-${part}`)) as PairsPart;

  async function ofPair(pair: string): Promise<number[]> {
    const [pairs, lists] = await loaded(partOf(pair));
    const at = lastUpTo(pairs.length / 2, (index) => pairAt(pairs, index), pair);
    return pairAt(pairs, at) === pair ? summed(read(lists.split(" ")[at] ?? "")) : [];
  }

  /** Every pair that begins with the character: even at the end of a passage it has one, with white space. */
  async function ofCharacter(character: string): Promise<readonly number[]> {
    const [first, last] = [partOf(`${character}\u0000`), partOf(`${character}\uffff`)];
    const parts = await Promise.all(Array.from({ length: last - first + 1 }, (_, index) => loaded(first + index)));
    const found = parts.map(([pairs, lists]) =>
      lists.split(" ").map((list, index) => (pairs.charAt(index * 2) === character ? summed(read(list)) : [])),
    );
    const all = ([] as number[][]).concat(...found);
    return ([] as number[]).concat(...all).sort((a, b) => a - b);
  }

  return async (word) => {
    if (firsts === "") return [];
    if (word.length === 1) return ofCharacter(word);
    const offsets = offsetsOf(word.length);
    let found: readonly number[] | undefined;
    // A few parts at a time: a word that is nowhere is known to be so after the first.
    for (let from = 0; from < offsets.length && found?.length !== 0; from += pairsAtOnce) {
      const some = offsets.slice(from, from + pairsAtOnce);
      const lists = await Promise.all(some.map((offset) => ofPair(word.slice(offset, offset + 2))));
      lists.forEach((list, index) => {
        const starts = list.map((position) => position - (some[index] ?? 0));
        found = found === undefined ? starts : inBoth(found, starts);
      });
    }
    return found ?? [];
  };
}

const pairsAtOnce = 4;

const pairAt = (pairs: string, index: number): string => pairs.slice(index * 2, index * 2 + 2);

/** Enough pairs to cover a word; the last two overlap when its length is odd. */
const offsetsOf = (length: number): readonly number[] =>
  Array.from({ length: Math.ceil(length / 2) }, (_, index) => Math.min(index * 2, length - 2));

/** Both rising. */
function inBoth(some: readonly number[], others: readonly number[]): readonly number[] {
  const found: number[] = [];
  let index = 0;
  for (const one of some) {
    while (index < others.length && (others[index] ?? 0) < one) index++;
    if (others[index] === one) found.push(one);
  }
  return found;
}
