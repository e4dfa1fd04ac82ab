// Cuts a long list into pages that load on an old phone, in the order published or laid out by a choice.
import type { RowsPerPage } from "../../src/disclosure/publication.ts";
import type { Facet } from "./facet.ts";
import type { Layout, ListPage, ListRow } from "./list.ts";

/** The publication counts on it too: it says on which page a record is shown. */
export const rowsPerPage: RowsPerPage = 300;

/** An empty list has a page too. */
export const pageAddresses = (rows: number, addressOf: (number: number) => string): readonly string[] =>
  Array.from({ length: Math.max(1, Math.ceil(rows / rowsPerPage)) }, (_, index) => addressOf(index + 1));

export function cutIntoPages(rows: readonly ListRow[], addressOf: (number: number) => string): readonly ListPage[] {
  return pageAddresses(rows.length, addressOf).map((address, index) => ({
    address,
    name: index === 0 ? "" : `第${index + 1}页`,
    rows: rows.slice(index * rowsPerPage, (index + 1) * rowsPerPage),
  }));
}

/** Rows of one choice stand together; those without one are left out, for the list itself has them. */
export function layOut(
  facet: Facet,
  place: number,
  rows: readonly ListRow[],
  addressOf: (number: number) => string,
): Layout {
  const byChoice = Map.groupBy(rows, ({ choices }) => choices[place]);
  const groups = facet.choices.map((_, choice) => byChoice.get(choice) ?? []);
  const pages = cutIntoPages(groups.flat(), addressOf);
  let before = 0;
  const starts = groups.flatMap((group, choice) => {
    const page = pages[Math.floor(before / rowsPerPage)];
    before += group.length;
    return group.length === 0 || page === undefined ? [] : [{ choice, address: page.address }];
  });
  return { facet, pages, starts };
}
