// What every output format promises: one document in, bytes out, the same bytes each time.
import type { Outcome } from "../base/outcome.ts";
import type { World } from "../base/world.ts";
import type { DocumentTree } from "../document/document-tree.ts";

export interface Writing {
  /** Undefined when errors stopped this document; they are in the outcome. */
  readonly bytes: Uint8Array | undefined;
}

/** Renders one document. Never throws for what a document contains. */
export type Write = (document: DocumentTree) => Promise<Outcome<Writing>>;

export interface Writer {
  /** docx, pdf, html, md. */
  readonly format: string;
  readonly extension: `.${string}`;
  /**
   * Done once a build, with all its documents in sight, so that costly things (fonts) are prepared once; `templates` is
   * the folder in which a bureau keeps what is its own.
   */
  prepare(documents: readonly DocumentTree[], world: World, templates: string): Promise<Outcome<Write>>;
}
