// What every output format promises: one document in, bytes out, the same bytes each time.
import type { Outcome } from "../base/outcome.ts";
import type { World } from "../base/world.ts";
import type { DocumentTree } from "../document/document-tree.ts";

export interface Writing {
  /** Undefined when errors stopped this document; they are in the outcome. */
  readonly bytes: Uint8Array | undefined;
}

/** Renders one document. Never throws for what a document contains, and asks of its figures only what `printable` leaves. */
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

/** What a document asks of the fonts, as plain data: the characters it sets, by role, in the order of their codes. */
export type Needs = Readonly<Record<string, string>>;

/** A writer whose preparation can be sent to other threads: it is plain data, made for what documents need. */
export interface ThreadedWriter<Ready = unknown> extends Writer {
  needsOf(document: DocumentTree): Needs;
  /** What is said of the fonts is said of exactly these needs; the bytes of a document do not depend on the others'. */
  gather(needs: readonly Needs[], world: World, templates: string): Promise<Outcome<Ready>>;
  open(ready: Ready): Write;
}
