// What a region hands to a portal: a copy of what it has published, without what only its own pages show, under the digests of its files.
import type {
  PublishedDocument,
  PublishedFigure,
  PublishedRecord,
  PublishedRegion,
} from "../disclosure/publication.ts";

export const shareVersion = 1;

/** Below the output folder of a build: <shareFolder>/<region>/region.json and pages.jsonl. */
export const shareFolder = "publication";

/** A whole region as the portal needs it: its overview, documents, figures of the year, graded records, corrections, open data. */
export interface RegionShare {
  readonly version: typeof shareVersion;
  /** The digest of the program that made the pages: a portal never mixes pages of two looks. */
  readonly program: string;
  readonly region: SharedRegion;
  /** Every file of the region below the site's root, its pages among them, in the order of their paths. */
  readonly files: readonly SharedFile[];
  /** Of pages.jsonl beside it: what the search knows of each page, one a line. */
  readonly searched: { readonly sha256: string; readonly bytes: number; readonly pages: number };
}

export interface SharedFile {
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
}

/** As published, but documents without their text, figures of the year alone and without what they were made from, records without tables. */
export interface SharedRegion extends Omit<PublishedRegion, "years" | "records"> {
  /** 级别 and 上级, as its record says. */
  readonly level?: string;
  readonly parent?: string;
  readonly years: readonly SharedYear[];
}

export interface SharedYear extends Omit<PublishedRegion["years"][number], "documents" | "records" | "figures"> {
  readonly documents: readonly Omit<PublishedDocument, "html" | "outline">[];
  readonly figures: readonly Omit<PublishedFigure, "inputs" | "table">[];
  /** The 绩效评价 of the year. */
  readonly evaluations: readonly Omit<PublishedRecord, "tables">[];
  /** Of every kind of public record of the year: how many, and how many of each 等次. */
  readonly kinds: readonly SharedKind[];
}

export interface SharedKind {
  readonly code: string;
  readonly name: string;
  readonly count: number;
  /** By 等次; absent for kinds that have none. */
  readonly grades?: Readonly<Record<string, number>>;
  /** The page of its list, below the site's root. */
  readonly address?: string;
}
