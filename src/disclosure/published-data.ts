// The open data the site offers beside its pages: which tables there are, in which files, and what their columns mean.

/** A file of data, in the words of a Download: publication.ts imports this file, so it cannot be asked. */
export interface DataFile {
  readonly label: string;
  readonly fileName: string;
  /** Below the site's root. */
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** One table as a list links to it. */
export interface PublishedDataTable {
  /** self-evaluation; self-evaluation.funds for a list of its records. */
  readonly name: string;
  readonly title: string;
  /** What one row is. */
  readonly note: string;
  readonly rows: number;
  /** CSV, the CSV for Excel, and JSON where the table has one of its own. */
  readonly files: readonly DataFile[];
}

/** What belongs to one year, or, for a region, to all its years. */
export interface PublishedDataSet {
  /** 明川市2023年度. */
  readonly title: string;
  /** Below the site's root, without the name of a page: data/mingchuan/2023. */
  readonly folder: string;
  readonly tables: readonly PublishedDataTable[];
  /** The workbook, and the description of the package. */
  readonly whole: readonly DataFile[];
  readonly terms: { readonly text: string; readonly title?: string; readonly path?: string };
  /** schema.org Dataset, safe inside a script element. */
  readonly jsonLd: string;
}

export interface PublishedDictionaryTable {
  readonly name: string;
  readonly title: string;
  readonly note: string;
  readonly columns: readonly {
    readonly title: string;
    readonly name: string;
    /** 文字、数、日期 … */
    readonly type: string;
    readonly note: string;
  }[];
}

/** Of the whole site. */
export interface PublishedData {
  /** Dictionary, catalogue and checksums. */
  readonly files: readonly DataFile[];
  readonly dictionary: readonly PublishedDictionaryTable[];
  /** How the tables are to be read: what, and how. */
  readonly notes: readonly (readonly [what: string, how: string])[];
}
