// All the site will ever see: a copy of what is public, as plain data.

export interface Publication {
  readonly regions: readonly PublishedRegion[];
}

export interface PublishedRegion {
  /** 网址名: the region's folder in every address. */
  readonly id: string;
  readonly name: string;
  /** The finance bureau that runs the site. */
  readonly bureau: string;
  /** Shown on every page of the region: 据公开资料整理的演示，非官方发布; 示例数据. Empty for a bureau's own site. */
  readonly notice: string;
  readonly years: readonly PublishedYear[];
}

export interface PublishedYear {
  readonly year: string;
  readonly documents: readonly PublishedDocument[];
  readonly evaluations: readonly PublishedEvaluation[];
  readonly figures: readonly PublishedFigure[];
  /** Codes of the figures shown large on the overview, in order. */
  readonly highlights: readonly string[];
  /** Why the lists are not whole: a record has errors, or the year holds only some records. Absent when they are. */
  readonly incomplete?: "broken" | "partly-recorded";
}

export interface OutlineEntry {
  /** The fragment of the heading. */
  readonly id: string;
  readonly text: string;
  readonly depth: number;
}

export interface PublishedDocument {
  /** The page's name below region and year: summary, or evaluations/mk-2023-01. */
  readonly page: string;
  readonly type: string;
  readonly title: string;
  /** It speaks of the whole year, not of one record or one department. */
  readonly ofYear: boolean;
  readonly issuer?: string;
  readonly date?: string;
  /** The body, from the HTML writer: inert, headings from h2 down, figures linked to their pages relative to this page. */
  readonly html: string;
  readonly outline: readonly OutlineEntry[];
  readonly downloads: readonly Download[];
}

export interface Download {
  /** DOCX, PDF. */
  readonly label: string;
  /** The name a reader's computer saves it under. */
  readonly fileName: string;
  /** ASCII path below the site's root: huzhou/2023/files/summary.pdf. */
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

export interface PublishedField {
  readonly label: string;
  readonly value: string;
}

export interface PublishedEvaluation {
  /** ASCII, unique in its year: the page is evaluations/<id>.html. */
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly subject: string;
  /** Empty when nobody answers for it alone: a lower government, several regions together. */
  readonly department: string;
  readonly grade?: string;
  readonly score?: string;
  readonly amount?: string;
  /** The public fields that have a value, in the order of the form. */
  readonly fields: readonly PublishedField[];
  /** Its lists as tables: score sheet, results by region, log of the process. */
  readonly tables: readonly PublishedList[];
  readonly source?: string;
  /** The report, when there is one: the `page` of a document of the same year. */
  readonly report?: string;
}

export interface PublishedList {
  /** The fragment of its heading. */
  readonly id: string;
  readonly heading: string;
  readonly table: PublishedTable;
}

export interface PublishedTable {
  readonly columns: readonly { readonly title: string; readonly align: "left" | "center" | "right" }[];
  readonly rows: readonly (readonly PublishedCell[])[];
}

export interface PublishedCell {
  readonly text: string;
  /** An evaluation's id, when the cell names one that has a page. */
  readonly evaluation?: string;
}

export interface PublishedInput {
  readonly kind: string;
  readonly title: string;
  /** 涉及资金：3.03亿元. */
  readonly detail?: string;
  readonly source?: string;
  readonly evaluation?: string;
}

export interface PublishedFigure {
  /** ASCII: the page is figures/<code>.html. */
  readonly code: string;
  readonly name: string;
  /** The evaluation whose report it belongs to; absent for a figure of the whole year. */
  readonly about?: string;
  /** As it reads: 200个. Empty for a table. */
  readonly text: string;
  /** 口径, one sentence. */
  readonly statement: string;
  readonly basis: "台账" | "汇总" | "计算";
  /** The formula as a person writes it. */
  readonly method: string;
  readonly rounding?: string;
  readonly crossCheck?: string;
  readonly inputs: readonly PublishedInput[];
  /** The figures it was computed from. */
  readonly operands: readonly { readonly code: string; readonly name: string; readonly text: string }[];
  readonly table?: PublishedTable;
  /** Where it is used: page and title of documents of the same year. */
  readonly usedIn: readonly { readonly page: string; readonly title: string }[];
}
