// What the search knows of one page of the site: where it is, what it is about, and what a reader sees on it.

/** The narrower lists a reader may choose from, as main elements carry them: data-kind, data-region … */
export const facetNames = ["kind", "region", "year", "department"] as const;
export type FacetName = (typeof facetNames)[number];

export interface SearchedPage {
  /** Below the site's root. */
  readonly address: string;
  /** Its h1. */
  readonly title: string;
  /** Pages of a lower rank stand before those of a higher one. */
  readonly rank: number;
  readonly facets: Readonly<Record<FacetName, readonly string[]>>;
  /** What is read in one go: a paragraph, a row, an item; no white space at either end, never two spaces together. */
  readonly passages: readonly string[];
}
