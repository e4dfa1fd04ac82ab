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
import { searchText } from "./search-text.ts";
import type { SearchedPage } from "./searched-page.ts";

// A query needs few parts, so each should be little on the wire; yet a site should not have thousands of them.
const size = { pairs: 8192, places: 16_384, texts: 4096, pages: 64 } as const;

/** The same for the same pages, whatever their order. */
export function searchIndex(unordered: readonly SearchedPage[]): readonly IndexFile[] {
  const pages = unordered.toSorted(byText(({ address }) => address)).sort(beforeOthers);
  const { text, titles, passages } = searchText(pages);
  const written = letterPairs(fold(text)).map(({ pair, positions }) => ({ pair, places: risingDigits(positions) }));
  const pairs = partsOf(written, size.pairs, ({ places }) => places.length + 3);
  // No part holds both titles and passages: the pages they begin on rise in each, but not from the one to the other.
  const places = [...placeParts(titles, size.places), ...placeParts(passages, size.places)];
  const texts = partsOf([...titles, ...passages], size.texts, (passage) => passage.text.length);
  const addresses = partsOf(pages, size.pages, () => 1);
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
  };
  return stamped([
    ["index", index],
    ...pairs.map((part, number): Part => [`pairs-${number}`, [joined(part, "pair", ""), joined(part, "places", " ")]]),
    ...places.map((part, number): Part => [`places-${number}`, part.text]),
    ...texts.map((part, number): Part => [`texts-${number}`, joined(part, "text", "\n")]),
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
