// The narrower lists: how many of the pages found are of each kind, region, year and department.
import type { FacetColumn, FacetName } from "./index-format.ts";
import { type ReadNumbers, spread } from "./numbers.ts";

/** The value chosen of each facet; none is in no way special. */
export type Chosen = Readonly<Partial<Record<FacetName, string>>>;

/** As a reader says it: 2023年度. */
export const said = (name: FacetName, value: string): string => (name === "year" ? `${value}年度` : value);

export interface FacetCount {
  readonly value: string;
  readonly count: number;
}

export interface Facet {
  readonly name: FacetName;
  /** The most frequent first, years from the newest; only those that would find something. */
  readonly counts: readonly FacetCount[];
}

export interface Facets {
  /** The pages of which everything chosen holds, in their order. */
  narrowed(pages: readonly number[], chosen: Chosen): readonly number[];
  /** Each facet counts what the others leave. */
  counted(pages: readonly number[], chosen: Chosen): readonly Facet[];
  /** 2023年度; 市教育局、市民政局; empty when the page has none. */
  valuesOf(name: FacetName, page: number): string;
}

export function makeFacets(columns: readonly FacetColumn[], pageCount: number, read: ReadNumbers): Facets {
  const ofPages = columns.map(({ name, values, sets, runs }) => {
    const setOf = spread(read(runs), pageCount);
    return { name, values, valuesOf: (page: number): readonly number[] => sets[setOf[page] ?? 0] ?? [] };
  });
  const narrowed = (pages: readonly number[], chosen: Chosen, except?: FacetName): readonly number[] =>
    ofPages.reduce((left: readonly number[], { name, values, valuesOf }) => {
      const wanted = name === except ? undefined : chosen[name];
      if (wanted === undefined) return left;
      const number = values.indexOf(wanted);
      return left.filter((page) => valuesOf(page).indexOf(number) >= 0);
    }, pages);
  return {
    narrowed: (pages, chosen) => narrowed(pages, chosen),
    valuesOf: (name, page) => {
      const column = ofPages.find((one) => one.name === name);
      return (column?.valuesOf(page) ?? []).map((value) => said(name, column?.values[value] ?? "")).join("、");
    },
    counted: (pages, chosen) =>
      ofPages.map(({ name, values, valuesOf }) => {
        const counts = values.map(() => 0);
        for (const page of narrowed(pages, chosen, name)) {
          for (const value of valuesOf(page)) counts[value] = (counts[value] ?? 0) + 1;
        }
        const found = values.map((value, index) => ({ value, count: counts[index] ?? 0 }));
        return { name, counts: found.filter(({ count }) => count > 0).sort(name === "year" ? byYear : byCount) };
      }),
  };
}

const byYear = (a: FacetCount, b: FacetCount): number => Number(b.value) - Number(a.value);
const byCount = (a: FacetCount, b: FacetCount): number => b.count - a.count;
