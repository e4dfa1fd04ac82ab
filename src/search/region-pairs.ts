// In which regions of a portal each pair of characters stands on some page: so a query is told where it is worth asking further.
import { digits } from "./digits.ts";
import { partsOf } from "./parts.ts";

/** A region whose own index lies below it, at <id>/search/. */
export interface SearchedRegion {
  readonly id: string;
  readonly name: string;
  /** How many pages it has. */
  readonly pages: number;
}

export interface RegionPart {
  /** One behind another, in code unit order. */
  readonly pairs: string;
  /** For each pair the runs of regions that follow one another, with spaces between: where a run begins, and how many follow. */
  readonly runs: string;
}

export class RegionPairs {
  readonly regions: SearchedRegion[] = [];
  readonly #runs = new Map<string, number[]>();

  /** `pairs`: each once. Regions are known by their place in the order in which they are noted. */
  note(region: SearchedRegion, pairs: Iterable<string>): void {
    const place = this.regions.push(region) - 1;
    for (const pair of pairs) {
      const runs = this.#runs.get(pair);
      if (runs === undefined) this.#runs.set(pair, [place, 0]);
      else if (lastOf(runs) === place - 1) runs.push((runs.pop() ?? 0) + 1);
      else runs.push(place, 0);
    }
  }

  parts(size: number): readonly RegionPart[] {
    const written = [...this.#runs]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([pair, runs]) => ({ pair, runs: runsText(runs) }));
    return partsOf(written, size, ({ runs }) => runs.length + 3).map((part) => ({
      pairs: part.map(({ pair }) => pair).join(""),
      runs: part.map(({ runs }) => runs).join(" "),
    }));
  }
}

/** The last region of the last run. */
const lastOf = (runs: readonly number[]): number => (runs.at(-2) ?? 0) + (runs.at(-1) ?? 0);

/** Each run begins so many after the end of the one before. */
function runsText(runs: readonly number[]): string {
  let text = "";
  let end = 0;
  for (let at = 0; at < runs.length; at += 2) {
    const [from = 0, more = 0] = [runs[at], runs[at + 1]];
    text += digits(from - end) + digits(more);
    end = from + more + 1;
  }
  return text;
}
