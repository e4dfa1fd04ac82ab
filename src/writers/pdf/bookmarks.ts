// The headings of a document as PDF bookmarks, each under the nearest higher one before it.
import type { Bookmark } from "./part.ts";

type Depth = 1 | 2 | 3 | 4;

export class Bookmarks {
  readonly #entries: { readonly bookmark: Bookmark; readonly depth: Depth }[] = [];

  add(title: string, depth: Depth): Bookmark {
    const parent = this.#entries.findLast((entry) => entry.depth < depth)?.bookmark;
    const id = `heading-${this.#entries.length + 1}`;
    const level = (parent?.level ?? 0) + 1;
    const bookmark = { id, title, level, ...(parent === undefined ? {} : { parent: parent.id }) };
    this.#entries.push({ bookmark, depth });
    return bookmark;
  }

  get entries(): readonly { readonly bookmark: Bookmark; readonly depth: Depth }[] {
    return this.#entries;
  }
}
