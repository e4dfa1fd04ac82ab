// A document on its way to the site: its tree, the record it is about, its body as HTML and its files.
import type { DocumentTree } from "../document/document-tree.ts";
import type { LiangjiRecord } from "../records/record.ts";
import type { Download, OutlineEntry } from "./publication.ts";

/** A document that may be shown, with its body as HTML and its files. */
export interface PublicDocument {
  readonly document: DocumentTree;
  readonly subject: LiangjiRecord;
  /** Its numbers have pages that say how they are made; those of a form that only repeats one record have none. */
  readonly explains: boolean;
  /** Below region and year. */
  readonly page: string;
  /** To be asked for once: thousands of them may wait in little room. */
  readonly html: string;
  readonly outline: readonly OutlineEntry[];
  readonly downloads: readonly Download[];
}
