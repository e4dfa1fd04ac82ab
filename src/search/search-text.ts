// All that is searched as one long text: every distinct title, then every distinct passage, once each, with the pages it stands on.
import type { SearchedPage } from "./searched-page.ts";

export interface Passage {
  readonly start: number;
  readonly text: string;
  /** Numbers of pages, rising, each once. */
  readonly pages: readonly number[];
}

export interface SearchText {
  /** Passages with a line break behind each. */
  readonly text: string;
  readonly titles: readonly Passage[];
  readonly passages: readonly Passage[];
}

/** What stands on a page twice is found there once; what stands on a thousand pages is kept once. */
export function searchText(pages: readonly SearchedPage[]): SearchText {
  const titles = new Map<string, number[]>();
  const passages = new Map<string, number[]>();
  pages.forEach((page, number) => {
    if (page.title !== "") note(titles, page.title, number);
    for (const passage of page.passages) note(passages, passage, number);
  });
  const placed = inOneText([...titles, ...passages]);
  return {
    text: placed.map(({ text }) => `${text}\n`).join(""),
    titles: placed.slice(0, titles.size),
    passages: placed.slice(titles.size),
  };
}

function note(found: Map<string, number[]>, text: string, page: number): void {
  const pages = found.get(text);
  if (pages === undefined) found.set(text, [page]);
  else if (pages[pages.length - 1] !== page) pages.push(page);
}

function inOneText(found: readonly (readonly [string, readonly number[]])[]): readonly Passage[] {
  let start = 0;
  return found.map(([text, pages]) => {
    const passage = { start, text, pages };
    start += text.length + 1;
    return passage;
  });
}
