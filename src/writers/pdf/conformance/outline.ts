// Bookmarks that lead to their heading, not only to its page.
import type { PdfDocument, PdfOutline } from "../engine.ts";
import type { Bookmark } from "../part.ts";

export class Outline {
  readonly #document: PdfDocument;
  readonly #entries = new Map<string, PdfOutline>();

  constructor(document: PdfDocument) {
    this.#document = document;
  }

  /** `y`: the upper edge of the heading's line. */
  add({ id, title, parent }: Bookmark, y: number): void {
    const above = parent === undefined ? undefined : this.#entries.get(parent);
    // pdfkit counts from the right edge.
    const left = this.#document.page.width;
    const entry = (above ?? this.#document.outline).addItem(title, { expanded: parent === undefined, top: y, left });
    this.#entries.set(id, entry);
  }
}
