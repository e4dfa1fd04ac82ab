// The pages of lists that stand in one folder, by the name each has there.
import type { Layout, List, ListPage } from "./list.ts";

export interface ShownPage {
  /** self-evaluation-by-grade-2: the page's name in the folder. */
  readonly kind: string;
  readonly list: List;
  readonly page: ListPage;
  readonly layout?: Layout;
}

/** `pattern`: the address of a page without a name, `<folder>/records/.html`; first pages in other folders are left out. */
export function pagesBelow(pattern: string, lists: readonly List[]): readonly ShownPage[] {
  const [before = "", after = ""] = pattern.split(/(?=\.html$)/);
  const shown = lists.flatMap((list) => [
    ...list.pages.map((page) => ({ list, page })),
    ...list.layouts.flatMap((layout) => layout.pages.map((page) => ({ list, page, layout }))),
  ]);
  return shown
    .filter(({ page }) => page.address.startsWith(before))
    .map((one) => ({ kind: one.page.address.slice(before.length, -after.length), ...one }));
}
