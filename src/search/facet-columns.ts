// What each page is about, as columns: few different values, and neighbours mostly have the same.
import { digits } from "./digits.ts";
import { type FacetName, facetNames, type SearchedPage } from "./searched-page.ts";

export interface FacetColumn {
  readonly name: FacetName;
  readonly values: readonly string[];
  /** Each combination of values that pages have, as their numbers. */
  readonly sets: readonly (readonly number[])[];
  /** For each run of pages alike: the number of their set, and how many follow the first. */
  readonly runs: string;
}

/** Values in the order in which pages bring them. */
export const facetColumns = (pages: readonly SearchedPage[]): readonly FacetColumn[] =>
  facetNames.map((name) => facetColumn(name, pages));

function facetColumn(name: FacetName, pages: readonly SearchedPage[]): FacetColumn {
  const values = new Map<string, number>();
  const sets = new Map<string, { readonly number: number; readonly values: readonly number[] }>();
  const column = pages.map(({ facets }) => {
    const numbers = facets[name].map((value) => numberOf(values, value)).sort((a, b) => a - b);
    const key = numbers.join();
    const set = sets.get(key) ?? { number: sets.size, values: numbers };
    sets.set(key, set);
    return set.number;
  });
  return {
    name,
    values: [...values.keys()],
    sets: [...sets.values()].map((set) => set.values),
    runs: runsOf(column),
  };
}

function numberOf(values: Map<string, number>, value: string): number {
  const number = values.get(value) ?? values.size;
  values.set(value, number);
  return number;
}

/** A value and how many more of it follow, again and again. */
export function runsOf(values: readonly number[]): string {
  let text = "";
  for (let from = 0, to = 0; from < values.length; from = to) {
    const value = values[from] ?? 0;
    while (to < values.length && values[to] === value) to++;
    text += digits(value) + digits(to - from - 1);
  }
  return text;
}
