// What the pages of the whole site tell of its documents, gathered in one walk.
import type { Publication } from "../src/disclosure/publication.ts";
import { documentEntries, type FeedEntry, newestEntries } from "./feed-entries.ts";
import { latestOf, type News, newestOf, type YearPlace } from "./latest.ts";
import { publication } from "./site-data.ts";

const mostNews = 8;
export const mostEntries = 50;

export interface ToldOfDocuments {
  /** Every 文种, in the order met. */
  readonly types: readonly string[];
  /** A 索引号 the site made itself; undefined when there is none. */
  readonly ownIndex: string | undefined;
  readonly news: readonly News[];
  /** Of documents alone. */
  readonly entries: readonly FeedEntry[];
}

export const allDocuments: ToldOfDocuments = walk(publication);

function walk({ regions }: Publication): ToldOfDocuments {
  let ownIndex: string | undefined;
  let news: readonly News[] = [];
  let entries: readonly FeedEntry[] = [];
  const types = new Set<string>();
  for (const region of regions) {
    for (const year of region.years) {
      const place: YearPlace = {
        region,
        year,
        folder: `${region.id}/${year.year}`,
        name: `${region.name}${year.year}年度`,
      };
      for (const { type } of year.documents) types.add(type);
      ownIndex ??= year.documents.find(({ catalogue }) => catalogue?.index.own === true)?.catalogue?.index.text;
      news = newestOf([...news, ...latestOf([place], mostNews)], mostNews);
      entries = newestEntries([...entries, ...documentEntries(place)], mostEntries);
    }
  }
  return { types: [...types], ownIndex, news, entries };
}
