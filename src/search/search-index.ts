// The index as files: one that describes the rest, and parts of about one size that the search page loads when it needs them.
import { sha256 } from "../base/digest.ts";
import { byText } from "../base/order.ts";
import { alphabet, risingDigits } from "./digits.ts";
import { facetColumns, runsOf } from "./facet-columns.ts";
import { fold, folding } from "./folding.ts";
import { type IndexFile, indexFile } from "./index-file.ts";
import { letterPairs } from "./letter-pairs.ts";
import { partsOf } from "./parts.ts";
import { placeParts } from "./place-parts.ts";
import type { RegionPairs } from "./region-pairs.ts";
import { searchText } from "./search-text.ts";
import type { SearchedPage } from "./searched-page.ts";

interface Sizes {
  /** Digits of positions, digits of places, characters, pages. */
  readonly pairs: number;
  readonly places: number;
  readonly texts: number;
  readonly pages: number;
}

// A query needs few parts, so each should be little on the wire; yet a site should not have thousands of them. On a
// site of six thousand pages these twice as large parts are half as many files, and a query reads a tenth more of them.
const small: Sizes = { pairs: 8192, places: 16_384, texts: 4096, pages: 64 };
const large: Sizes = { pairs: 16_384, places: 32_768, texts: 8192, pages: 128 };
const manyPages = 2000;
const regionPart = 32_768;

/** The same for the same pages, whatever their order. `regions`: of a portal, those that have an index of their own. */
export function searchIndex(unordered: readonly SearchedPage[], regions?: RegionPairs): readonly IndexFile[] {
  const size = unordered.length < manyPages ? small : large;
  const pages = unordered.toSorted(byText(({ address }) => address)).sort(beforeOthers);
  const { text, titles, passages } = searchText(pages);
  const written = letterPairs(fold(text)).map(({ pair, positions }) => ({ pair, places: risingDigits(positions) }));
  const pairs = partsOf(written, size.pairs, ({ places }) => places.length + 3);
  // No part holds both titles and passages: the pages they begin on rise in each, but not from the one to the other.
  const places = [...placeParts(titles, size.places), ...placeParts(passages, size.places)];
  const texts = partsOf([...titles, ...passages], size.texts, (passage) => passage.text.length);
  const addresses = partsOf(pages, size.pages, () => 1);
  const regionParts = regions?.parts(regionPart) ?? [];
  const index = {
    digits: alphabet,
    folding,
    pages: pages.length,
    pagesOfPart: size.pages,
    ranks: runsOf(pages.map(({ rank }) => rank)),
    facets: facetColumns(pages),
    titles: passages[0]?.start ?? text.length,
    pairs: pairs.map(([first]) => first?.pair).join(""),
    places: risingDigits(places.map(({ start }) => start)),
    texts: risingDigits(texts.map(([first]) => first?.start ?? 0)),
    ...(regions && {
      regions: regions.regions.map(({ id, name, pages: count }) => [id, name, count]),
      regionPairs: regionParts.map((part) => part.pairs.slice(0, 2)).join(""),
    }),
  };
  return stamped([
    ["index", index],
    ...pairs.map((part, number): Part => [`pairs-${number}`, [joined(part, "pair", ""), joined(part, "places", " ")]]),
    ...places.map((part, number): Part => [`places-${number}`, part.text]),
    ...texts.map((part, number): Part => [`texts-${number}`, joined(part, "text", "\n")]),
    ...regionParts.map((part, number): Part => [`regions-${number}`, [part.pairs, part.runs]]),
    ...addresses.map((part, number): Part => [`pages-${number}`, part.map(({ address, title }) => [address, title])]),
  ]);
}

type Part = readonly [name: string, data: unknown];

function stamped(parts: readonly Part[]): readonly IndexFile[] {
  const written = parts.map(([name, data]) => [name, JSON.stringify(data)] as const);
  const stamp = sha256(written.map(([, data]) => data).join("\n")).slice(0, 12);
  return written.map(([name, data]) => indexFile(name, stamp, data));
}

function joined<Key extends string>(
  items: readonly Readonly<Record<Key, string>>[],
  key: Key,
  between: string,
): string {
  return items.map((item) => item[key]).join(between);
}

/** Pages that say something themselves before lists and figures, newer years before older ones. */
const beforeOthers = (a: SearchedPage, b: SearchedPage): number => a.rank - b.rank || yearOf(b) - yearOf(a);

const yearOf = ({ facets: { year } }: SearchedPage): number => Number(year[0] ?? 0);
