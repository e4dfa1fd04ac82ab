// What comments are written into: the opened file, its main part, and for each paragraph of prose the elements its text came from.
import type { WordPackage } from "./open-package.ts";
import type { Document, Element } from "./xml.ts";

export interface WordSource {
  readonly package: WordPackage;
  /** word/document.xml, as the package calls it. */
  readonly mainPart: string;
  readonly document: Document;
  /** One for each paragraph of the prose. */
  readonly paragraphs: readonly WordParagraph[];
}

export interface WordParagraph {
  readonly pieces: readonly Piece[];
  /** Where a comment goes that is about no text of its own. */
  readonly element: Element;
}

/** A stretch of a paragraph's text that comes from one element. */
export interface Piece {
  readonly text: string;
  /** Its offset in the paragraph. */
  readonly start: number;
  /** What a comment may begin before and end after: a run, or what stands in place of one. */
  readonly anchor: Element;
  /** The child of the run that holds the text; absent when the anchor cannot be cut in two. */
  readonly leaf?: Element;
  /** How much of the leaf's text stands before the piece. */
  readonly skipped: number;
  readonly page?: number;
}
