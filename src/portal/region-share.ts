// What a region hands to a portal: a copy of what it has published, without what only its own pages show, under the digests of its files.
import type {
  PublishedDocument,
  PublishedFigure,
  PublishedRecord,
  PublishedRegion,
  PublishedYear,
} from "../disclosure/publication.ts";

export const shareVersion = 1;

/** Below the output folder of a build: <shareFolder>/<region>/ holds `shareFile` and the lists it names. */
export const shareFolder = "publication";
export const shareFile = "region.json";

/** The lists beside it. */
export const shareLists = {
  files: "files.jsonl",
  searched: "pages.jsonl",
  pairs: "pairs.json",
} as const;
export type ShareList = keyof typeof shareLists;

/** A whole region as the portal needs it: its overview, documents, figures of the year, graded records, corrections, open data. */
export interface RegionShare {
  readonly version: typeof shareVersion;
  /** The digest of the styles and scripts its pages load: a portal never mixes pages of two looks. */
  readonly program: string;
  readonly region: SharedRegion;
  /** How many documents it has published, those included that only its own pages tell of. */
  readonly documents: number;
  /** How many pages it has. */
  readonly pages: number;
  /**
   * `files`: a SharedFile a line, in the order of their paths. `searched`: a SearchedPage a line, of the pages that a portal searches itself. `pairs`: every pair of neighbouring
   * characters on any of its pages, once each, in order, as one JSON text.
   */
  readonly lists: Readonly<Record<ShareList, SharedList>>;
}

/** A file beside region.json. */
export interface SharedList {
  readonly sha256: string;
  readonly bytes: number;
  /** Lines; of pairs, pairs. */
  readonly count: number;
}

/** A file of the region's site: its pages, downloads and data, and the search index and checksums of the site it was built in. */
export interface SharedFile {
  /** Below the root of that site. */
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
}

/** As published, but documents without their text, figures of the year alone and without what they were made from, records without tables; nothing that is HTML. */
export interface SharedRegion extends Omit<PublishedRegion, "years" | "records" | "series"> {
  readonly years: readonly SharedYear[];
}

export interface SharedYear extends Omit<PublishedYear, "documents" | "records" | "figures" | "charts"> {
  /** Of the whole year, and those about 绩效评价; the others stand on the region's own pages. */
  readonly documents: readonly SharedDocument[];
  readonly figures: readonly SharedFigure[];
  /** The 绩效评价 of the year. */
  readonly evaluations: readonly SharedRecord[];
  /** Of every kind of public record of the year: how many, and how many of each 等次. */
  readonly kinds: readonly SharedKind[];
}

export type SharedDocument = Omit<PublishedDocument, "html" | "outline">;
export type SharedFigure = Omit<PublishedFigure, "inputs" | "table">;
export type SharedRecord = Omit<PublishedRecord, "tables">;

export interface SharedKind {
  readonly code: string;
  readonly name: string;
  readonly count: number;
  /** By 等次 (优, 良, 中, 差, whatever word was printed); absent for kinds that have none. */
  readonly grades?: Readonly<Record<string, number>>;
  /** The page of its list, below the site's root. */
  readonly address?: string;
}
