// A query to its answer: what is found, in which order, and what is shown of it.
import { bestPassages } from "./best-passages.ts";
import { excerptOf, markedText, type Piece } from "./excerpt.ts";
import { type Chosen, type Facet, makeFacets } from "./facets.ts";
import type { FacetName, IndexRoot, Load, PagesPart, TextsPart } from "./index-format.ts";
import { matchesOf } from "./matches.ts";
import { lastUpTo, numberReader, spread, summed } from "./numbers.ts";
import { passageFinder } from "./places.ts";
import { positionFinder } from "./positions.ts";
import { type RegionHit, regionFinder } from "./regions.ts";
import { folder, wordsOf } from "./words.ts";

export interface Query {
  readonly text: string;
  readonly chosen: Chosen;
  /** From 1. */
  readonly page: number;
}

export interface Found {
  readonly address: string;
  readonly title: readonly Piece[];
  /** Region, year, kind, department: what the page is about. */
  readonly about: readonly string[];
  readonly excerpts: readonly (readonly Piece[])[];
}

export interface Answer {
  readonly words: readonly string[];
  /** How many pages are found. */
  readonly count: number;
  readonly facets: readonly Facet[];
  /** Those of this page of the answer, which is the last when fewer are asked for. */
  readonly shown: readonly Found[];
  readonly page: number;
  readonly lastPage: number;
  /** Of a portal: the regions on whose own pages the words may stand. */
  readonly regions?: readonly RegionHit[];
}

export type Search = (query: Query) => Promise<Answer>;

export const shownAtOnce = 10;

const aboutOrder: readonly FacetName[] = ["region", "year", "kind", "department"];

export async function openSearch(load: Load): Promise<Search> {
  const root = (await load("index")) as IndexRoot;
  const read = numberReader(root.digits);
  const fold = folder(root.folding);
  const positionsOf = positionFinder(root.pairs, read, load);
  const passagesOf = passageFinder(root.places, read, load);
  const regionsOf = regionFinder(root, read, load);
  const facets = makeFacets(root.facets, root.pages, read);
  const pages = { count: root.pages, titles: root.titles, ranks: spread(read(root.ranks), root.pages) };
  const textStarts = summed(read(root.texts));

  async function passageAt(start: number): Promise<string> {
    const part = lastUpTo(textStarts.length, (index) => textStarts[index] ?? 0, start);
    const text = (await load(`texts-${part}`)) as TextsPart;
    const from = start - (textStarts[part] ?? 0);
    const end = text.indexOf("\n", from);
    return text.slice(from, end < 0 ? text.length : end);
  }

  return async ({ text, chosen, page }) => {
    const words = wordsOf(text, fold);
    const passages = await Promise.all(words.map(async (word) => passagesOf(await positionsOf(word))));
    const all = words.length === 0 ? [] : matchesOf(words, passages, pages);
    const left = facets.narrowed(all, chosen);
    const lastPage = Math.max(1, Math.ceil(left.length / shownAtOnce));
    const here = Math.min(page, lastPage);

    async function show(number: number): Promise<Found> {
      const part = (await load(`pages-${Math.floor(number / root.pagesOfPart)}`)) as PagesPart;
      const [address, title] = part[number % root.pagesOfPart] ?? ["", ""];
      const starts = bestPassages(number, passages, root.titles);
      const texts = await Promise.all(starts.map(passageAt));
      return {
        address,
        title: markedText(title, words, fold),
        about: aboutOrder.map((name) => facets.valuesOf(name, number)).filter((value) => value !== ""),
        excerpts: texts.map((passage) => excerptOf(passage, words, fold)),
      };
    }

    const shown = await Promise.all(left.slice((here - 1) * shownAtOnce, here * shownAtOnce).map(show));
    const counted = facets.counted(all, chosen);
    const regions = await regionsOf?.(words);
    return { words, count: left.length, facets: counted, shown, page: here, lastPage, ...(regions && { regions }) };
  };
}
