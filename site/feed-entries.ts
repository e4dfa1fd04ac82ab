// What may stand in the feed: documents of a year that bear a day, and corrections, newest first.
import { documentAddress } from "./address.ts";
import { publishedOn } from "./articles.ts";
import { allCorrections, correctionPlace } from "./corrections.ts";
import type { YearPlace } from "./latest.ts";

export interface FeedEntry {
  /** Below the site's root. */
  readonly address: string;
  readonly title: string;
  readonly summary: string;
  /** 2024-09-05. */
  readonly day: string;
}

export const newestEntries = (entries: readonly FeedEntry[], most: number): readonly FeedEntry[] =>
  entries.toSorted(newestFirst).slice(0, most);

export const documentEntries = ({ region, year, folder }: YearPlace): readonly FeedEntry[] =>
  year.documents.flatMap((document) => {
    const { page, title, type, catalogue } = document;
    const day = publishedOn(document);
    // Without a day nobody can say whether it is new.
    if (day === undefined) return [];
    const summary = catalogue?.summary ?? `${region.name}，${year.year}年度，${type}`;
    return [{ address: documentAddress(folder, page), title, summary: noted(summary, region.notice), day }];
  });

export const correctionEntries = (): readonly FeedEntry[] =>
  allCorrections.map((one) => {
    const { type, kind, title, effect, date } = one.said;
    return {
      address: correctionPlace(one),
      title: `${type}：${title === undefined ? kind : `${kind}“${title}”`}`,
      summary: noted(effect, one.region.notice),
      day: date,
    };
  });

/** A feed is read apart from the pages, which all carry the notice of their region. */
const noted = (summary: string, notice: string): string => (notice === "" ? summary : `${summary}（${notice}）`);

const newestFirst = (one: FeedEntry, other: FeedEntry): number =>
  one.day === other.day ? (one.address < other.address ? -1 : 1) : one.day < other.day ? 1 : -1;
