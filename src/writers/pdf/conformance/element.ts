// What a piece of a page is in the logical structure of its document: heading, paragraph, cell. Screen readers and archives read this, not the page.

/** Standard structure types (ISO 32000-1, 14.8.4). */
export type ElementType =
  | "Document"
  | "P"
  | "H1"
  | "H2"
  | "H3"
  | "H4"
  | "H5"
  | "H6"
  | "L"
  | "LI"
  | "LBody"
  | "BlockQuote"
  | "TOC"
  | "TOCI"
  | "Table"
  | "Caption"
  | "TR"
  | "TH"
  | "TD"
  | "Figure"
  | "Link";

/** Lines that name the same object are one element, over pages too. Elements stand in the order in which they are drawn. */
export interface Element {
  readonly type: ElementType;
  /** What it is part of; the document itself when absent. */
  readonly within?: Element;
  /** What a picture shows, in words. */
  readonly alt?: string;
  /** Of a TH: the cells it is the head of. */
  readonly scope?: "Column" | "Row";
  /** Of a cell: how many columns it takes, when more than one. */
  readonly columns?: number;
}

/** `page`: repeated on every page, and no part of what the document says (page numbers, notices). */
export type Tag = Element | "page";

/** H1 is the title; headings below it go down one level at a time. */
export const headingElement = (level: number): Element => ({
  type: headings[Math.min(level, headings.length) - 1] ?? "P",
});

const headings = ["H1", "H2", "H3", "H4", "H5", "H6"] as const;
