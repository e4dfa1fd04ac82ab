// An index as the search page would load it: its files by name, each a call that hands over plain data.
import type { Load } from "../../site/scripts/search/index-format.ts";
import { openSearch, type Search } from "../../site/scripts/search/search.ts";
import type { IndexFile } from "../../src/search/index-file.ts";
import { searchIndex } from "../../src/search/search-index.ts";
import type { SearchedPage } from "../../src/search/searched-page.ts";

export interface OpenedIndex {
  readonly search: Search;
  /** The names of the files loaded so far, each once. */
  readonly loaded: ReadonlySet<string>;
}

export async function opened(files: readonly IndexFile[]): Promise<OpenedIndex> {
  const byPath = new Map(files.map(({ path, text }) => [path, text]));
  const loaded = new Set<string>();
  const load: Load = async (name) => {
    loaded.add(name);
    const text = byPath.get(`search/${name}.js`);
    if (text === undefined) throw new Error(`no file for ${name}`);
    return handedOver(text, name);
  };
  return { search: await openSearch(load), loaded };
}

/** What the call in a file of the index hands over under the name asked for. */
export function handedOver(text: string, name: string): unknown {
  const given = new Map<string, unknown>();
  new Function("liangjiSearch", text)((called: string, _: string, data: unknown) => given.set(called, data));
  return given.get(name);
}

/** A page that is about nothing in particular. */
export const plainPage = (address: string, title: string, ...passages: readonly string[]): SearchedPage => ({
  address,
  title,
  passages,
  rank: 1,
  facets: { kind: ["网页"], region: [], year: [], department: [] },
});

export const openedPages = (pages: readonly SearchedPage[]): Promise<OpenedIndex> => opened(searchIndex(pages));

/** The addresses of all pages found, on however many pages of the answer. */
export async function allFound(search: Search, text: string): Promise<readonly string[]> {
  const addresses: string[] = [];
  for (let page = 1; ; page++) {
    const answer = await search({ text, chosen: {}, page });
    addresses.push(...answer.shown.map(({ address }) => address));
    if (page >= answer.lastPage) return addresses;
  }
}
