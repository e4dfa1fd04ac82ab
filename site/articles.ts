// The pages that are articles in the sense of the 网页标签: documents, records with pages of their own, figures.
import type { PublishedDocument, PublishedRegion } from "../src/disclosure/publication.ts";
import { documentAddress } from "./address.ts";
import { isoDay } from "./dates.ts";
import { figurePages, figuresTitle } from "./figure-pages.ts";
import { regions } from "./site-data.ts";

export interface Article {
  readonly title: string;
  /**
   * 发布时间, as 2024-09-05: 公开日期, else the date on the document; of a record or a figure, that of the newest document
   * that shows it. No record says at what hour something was published, so none is written.
   */
  readonly published?: string;
  /** 来源. */
  readonly source: string;
  readonly keywords: readonly string[];
}

/** By address. */
export const articles: ReadonlyMap<string, Article> = new Map(regions.flatMap((region) => [...of(region)]));

function* of(region: PublishedRegion): Iterable<[string, Article]> {
  for (const { year, documents, records, figures } of region.years) {
    const folder = `${region.id}/${year}`;
    const days = new Map(documents.map((document) => [document.page, publishedOn(document)]));
    const about = (title: string, pages: readonly string[], more: readonly string[], source?: string): Article => ({
      title,
      ...newest(pages.flatMap((page) => days.get(page) ?? [])),
      source: sourceOf(region, source),
      keywords: ["预算绩效", ...more],
    });
    for (const { title, page, type, issuer, catalogue } of documents) {
      yield [documentAddress(folder, page), about(title, [page], [type], catalogue?.source ?? issuer)];
    }
    for (const { address, title, documents: pages, kind, source } of records) {
      if (!address.includes("#")) yield [address, about(title, pages, [kind], source)];
    }
    for (const [address, ofPage] of figurePages(figures, folder)) {
      const [first] = ofPage;
      const title = first === undefined ? "" : figuresTitle(first);
      const pages = ofPage.flatMap(({ usedIn }) => usedIn.map(({ page }) => page));
      yield [address, about(title, pages, [title, "怎么算的"])];
    }
  }
}

export function publishedOn({ catalogue, date }: PublishedDocument): string | undefined {
  return catalogue?.published ?? (date === undefined ? undefined : isoDay(date));
}

function newest(days: readonly string[]): Pick<Article, "published"> {
  const last = [...days].sort().at(-1);
  return last === undefined ? {} : { published: last };
}

/** A demonstration must not name an office as its source. */
function sourceOf({ nature, notice, bureau }: PublishedRegion, said?: string): string {
  return nature === "正式" ? (said ?? bureau) : notice;
}
