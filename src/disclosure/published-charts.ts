// What the site shows beside single figures: their years, pictures with their data, and what kinds of records there are.
import type { Basis } from "../figures/figure.ts";
import type { PublishedTable } from "./published-table.ts";

/** One figure over the years of a region. */
export interface PublishedSeries {
  /** The code of the figure, the same in every year. */
  readonly code: string;
  /** Oldest first. */
  readonly points: readonly SeriesPoint[];
  /** A picture of the points as HTML, inert; absent when they are not all in one unit. */
  readonly chart?: string;
}

export interface SeriesPoint {
  readonly year: string;
  /** As it reads: 超160亿元. */
  readonly text: string;
  readonly basis: Basis;
}

/** A picture with the table of its data. */
export interface PublishedChart {
  readonly title: string;
  /** The picture with its title and description, inert. */
  readonly html: string;
  readonly table: PublishedTable;
  /** The code of the figure the whole table is, when it is one. */
  readonly figure?: string;
}

/** A kind of record as 名词解释 explains it. */
export interface PublishedKind {
  readonly name: string;
  readonly code: string;
  readonly note: string;
  /** What the public may see of it, in the order of the form. */
  readonly fields: readonly string[];
}
