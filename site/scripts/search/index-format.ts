// The index of the site as its files describe it; the first file says how the others are to be read.

export const facetNames = ["kind", "region", "year", "department"] as const;
export type FacetName = (typeof facetNames)[number];

export interface FacetColumn {
  readonly name: FacetName;
  readonly values: readonly string[];
  /** Each combination of values that pages have, as their numbers. */
  readonly sets: readonly (readonly number[])[];
  /** For each run of pages alike: the number of their set, and how many follow the first. */
  readonly runs: string;
}

export interface IndexRoot {
  /** The characters numbers are written with: the lower half ends a number, the upper half goes on. */
  readonly digits: string;
  /** A character of the first text is searched as the one at its place in the second. */
  readonly folding: readonly [string, string];
  /** How many pages are searched; they are known by their numbers, from 0, in the order in which they are shown. */
  readonly pages: number;
  readonly pagesOfPart: number;
  /** For each run of pages alike: their rank, and how many follow the first. */
  readonly ranks: string;
  readonly facets: readonly FacetColumn[];
  /** The long text begins with all titles; this is where they end. */
  readonly titles: number;
  /** The first pair of characters of each part of pairs. */
  readonly pairs: string;
  /** Where each part of places, and each part of texts, begins in the long text; each from the one before. */
  readonly places: string;
  readonly texts: string;
  /** Of a portal: the regions with an index of their own at <id>/search/, and how many pages each has. */
  readonly regions?: readonly (readonly [id: string, name: string, pages: number])[];
  /** The first pair of characters of each part of regions. */
  readonly regionPairs?: string;
}

/** The pairs of one part, one behind another, and where each stands, with spaces between. */
export type PairsPart = readonly [pairs: string, positions: string];
/** For each passage: its length, the number of runs of pages, and the runs. */
export type PlacesPart = string;
/** Passages with line breaks between. */
export type TextsPart = string;
/** The pairs of one part, and for each the runs of regions on whose pages it stands: where a run begins after the one before, and how many follow. */
export type RegionsPart = readonly [pairs: string, runs: string];
/** Address and title. */
export type PagesPart = readonly (readonly [address: string, title: string])[];

/** A file of the index by its name: index, pairs-3 … */
export type Load = (name: string) => Promise<unknown>;
