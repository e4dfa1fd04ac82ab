// A list of records as its pages show it: columns, rows, choices, and the pages it is cut into.
import type {
  Download,
  PublishedField,
  PublishedList,
  PublishedRecord,
  PublishedYear,
} from "../../src/disclosure/publication.ts";
import type { Facet } from "./facet.ts";

export interface ListColumn {
  readonly key: string;
  readonly title: string;
  readonly align: "left" | "right" | "center";
  readonly look?: "grade" | "short";
}

export interface ListCell {
  readonly text: string;
  /** Below the site's root. */
  readonly address?: string | undefined;
  /** What to sort by when it is not the text: a plain decimal. */
  readonly amount?: string | undefined;
}

/** What a record says beyond the columns; only of records that are shown on the list itself. */
export interface Rest {
  readonly fields: readonly PublishedField[];
  readonly tables: readonly PublishedList[];
  readonly documents: readonly ListDocument[];
}

export interface ListDocument {
  readonly type: string;
  readonly title: string;
  /** Its page, below the site's root. */
  readonly address: string;
  readonly downloads: readonly Download[];
}

export interface ListRow {
  /** Absent in a list of what is no record. */
  readonly record?: PublishedRecord;
  readonly cells: readonly ListCell[];
  /** For each of the list's facets the place of its choice. */
  readonly choices: readonly (number | undefined)[];
  /** The fragment of a record that is shown here; undefined when it has a page elsewhere. */
  readonly id: string | undefined;
  readonly rest: Rest;
}

export interface ListPage {
  readonly address: string;
  /** 第2页; empty for the first. */
  readonly name: string;
  readonly rows: readonly ListRow[];
}

/** The whole list once more, laid out by one choice. */
export interface Layout {
  readonly facet: Facet;
  readonly pages: readonly ListPage[];
  /** For each choice that has rows the page its rows begin on. */
  readonly starts: readonly { readonly choice: number; readonly address: string }[];
}

export interface List {
  readonly code: string;
  /** 整改公开. */
  readonly title: string;
  /** 明川市2023年度整改公开. */
  readonly name: string;
  readonly note: string | undefined;
  /** The folder its addresses begin with: a region's or a year's. */
  readonly folder: string;
  readonly columns: readonly ListColumn[];
  readonly facets: readonly Facet[];
  /** `cards` when some record says more than fits below a row of a table. */
  readonly shape: "table" | "cards";
  readonly rows: readonly ListRow[];
  readonly pages: readonly ListPage[];
  readonly layouts: readonly Layout[];
  readonly incomplete: PublishedYear["incomplete"];
  /** The same list elsewhere: of other years, of all years. */
  readonly siblings: readonly Sibling[];
}

export interface Sibling {
  /** 2023年度. */
  readonly text: string;
  readonly address: string;
}
