// Which pages of a region a portal searches in full, word by word: its overviews, what speaks of a whole year, and 绩效评价.
import type { PublishedRegion } from "../disclosure/publication.ts";
import type { SearchedPage } from "../search/searched-page.ts";

export function searchedByPortal({ id, years }: PublishedRegion): (page: SearchedPage) => boolean {
  const addresses = new Set([`${id}/index.html`]);
  for (const { year, documents, records } of years) {
    const folder = `${id}/${year}`;
    const page = (name: string): void => void addresses.add(`${folder}/${name}.html`);
    page("index");
    for (const document of documents) if (document.ofYear) page(document.page);
    for (const record of records) {
      if (record.code !== "evaluation") continue;
      addresses.add(record.address.split("#", 1)[0] ?? "");
      record.documents.forEach(page);
    }
  }
  return ({ address }) => addresses.has(address);
}
