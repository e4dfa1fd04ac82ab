// Bookmarks that lead to their heading, not only to its page.
import type { LaidLine, PdfDocument, PdfOutline } from "../engine.ts";

type Bookmark = NonNullable<LaidLine["_outline"]>;

export class Outline {
  readonly #document: PdfDocument;
  readonly #entries = new Map<string, PdfOutline>();

  constructor(document: PdfDocument) {
    this.#document = document;
  }

  /** `y`: the upper edge of the heading's line. */
  add({ id, parentId, text, expanded }: Bookmark, y: number): void {
    const parent = parentId === undefined ? undefined : this.#entries.get(parentId);
    // pdfkit counts from the right edge.
    const left = this.#document.page.width;
    const entry = (parent ?? this.#document.outline).addItem(text, { expanded, top: y, left });
    if (id !== undefined) this.#entries.set(id, entry);
  }
}
