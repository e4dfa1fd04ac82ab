// The answer as a reader sees it: what is found, the ways to its other pages, and the narrower lists.
import { parametersOf } from "./address.ts";
import { element, marked } from "./elements.ts";
import { type Answer, type Found, type Query, shownAtOnce } from "./search.ts";
import { showFacets } from "./show-facets.ts";
import { showRegions } from "./show-regions.ts";

export function showAnswer(query: Query, answer: Answer): readonly HTMLElement[] {
  const { regions = [] } = answer;
  const further = regions.length === 0 ? [] : [showRegions(query, regions)];
  return answer.count === 0 ? further : [...showFound(query, answer), ...further];
}

function showFound(query: Query, answer: Answer): readonly HTMLElement[] {
  const found = element("ol", { class: "search-found" }, ...answer.shown.map(showPage));
  found.start = (answer.page - 1) * shownAtOnce + 1;
  const results = element("div", { class: "search-results" }, element("h2", { class: "unseen" }, "搜索结果"), found);
  if (answer.lastPage > 1) results.append(showPages(query, answer));
  const facets = showFacets(query, answer.facets);
  return facets === undefined ? [results] : [facets, results];
}

function showPage({ address, title, about, excerpts }: Found): HTMLElement {
  const link = element("a", { href: `./${address}` }, ...marked(title));
  return element(
    "li",
    {},
    element("h3", {}, link),
    element("p", { class: "search-about" }, about.join(" · ")),
    ...excerpts.map((pieces) => element("p", {}, ...marked(pieces))),
  );
}

function showPages(query: Query, { page, lastPage }: Answer): HTMLElement {
  const way = (to: number, text: string, rel?: string): HTMLElement =>
    element("li", {}, element("a", { href: parametersOf({ ...query, page: to }), ...(rel && { rel }) }, text));
  const ways = element("ul", {});
  if (page > 1) ways.append(way(page - 1, "上一页", "prev"));
  ways.append(element("li", {}, element("span", { "aria-current": "page" }, `第${page}页，共${lastPage}页`)));
  if (page < lastPage) ways.append(way(page + 1, "下一页", "next"));
  return element("nav", { class: "search-pages", "aria-label": "结果分页" }, ways);
}
