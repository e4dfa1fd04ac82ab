// In which regions of a portal all of a query may stand: those on whose pages each of its pairs of characters is found.
import type { IndexRoot, Load, RegionsPart } from "./index-format.ts";
import { lastUpTo, type ReadNumbers } from "./numbers.ts";

export interface RegionHit {
  readonly id: string;
  readonly name: string;
  /** How many pages it has. */
  readonly pages: number;
}

/** Whether the pairs stand together is known only to the region's own index. */
export type FindRegions = (words: readonly string[]) => Promise<readonly RegionHit[]>;

/** Undefined for an index of no portal. */
export function regionFinder(
  { regions, regionPairs: firsts = "" }: IndexRoot,
  read: ReadNumbers,
  load: Load,
): FindRegions | undefined {
  if (regions === undefined) return undefined;
  const pairAt = (pairs: string, index: number): string => pairs.slice(index * 2, index * 2 + 2);
  const partOf = (pair: string): number => lastUpTo(firsts.length / 2, (part) => pairAt(firsts, part), pair);
  const loaded = async (part: number): Promise<RegionsPart> => (await load(`regions-${part}`)) as RegionsPart;

  /** Whether each region has it. */
  async function havingPair(pair: string): Promise<readonly boolean[]> {
    const [pairs, runs] = await loaded(partOf(pair));
    const at = lastUpTo(pairs.length / 2, (index) => pairAt(pairs, index), pair);
    return spreadRuns(pairAt(pairs, at) === pair ? read(runs.split(" ")[at] ?? "") : [], regions?.length ?? 0);
  }

  async function havingCharacter(character: string): Promise<readonly boolean[]> {
    const [first, last] = [partOf(`${character}\u0000`), partOf(`${character}\uffff`)];
    const having = spreadRuns([], regions?.length ?? 0);
    for (let part = first; part <= last; part++) {
      const [pairs, runs] = await loaded(part);
      runs.split(" ").forEach((text, index) => {
        if (pairs.charAt(index * 2) !== character) return;
        spreadRuns(read(text), having.length).forEach((has, region) => {
          if (has) having[region] = true;
        });
      });
    }
    return having;
  }

  return async (words) => {
    if (firsts === "" || words.length === 0) return [];
    const asked = words.flatMap((word) => (word.length === 1 ? [word] : pairsOf(word)));
    const found = await Promise.all(asked.map((one) => (one.length === 1 ? havingCharacter(one) : havingPair(one))));
    return regions.flatMap(([id, name, pages], region) =>
      found.every((having) => having[region] === true) ? [{ id, name, pages }] : [],
    );
  };
}

const pairsOf = (word: string): readonly string[] =>
  Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2));

function spreadRuns(numbers: readonly number[], length: number): boolean[] {
  const having = Array.from({ length }, () => false);
  let region = 0;
  for (let at = 0; at < numbers.length; at += 2) {
    region += numbers[at] ?? 0;
    const end = region + (numbers[at + 1] ?? 0) + 1;
    for (; region < end && region < length; region++) having[region] = true;
  }
  return having;
}
