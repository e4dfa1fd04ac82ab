// The regions of a portal whose own pages may hold the words: each a way to look through all its pages.
import { narrowedBy, parametersOf } from "./address.ts";
import { element } from "./elements.ts";
import type { RegionHit } from "./regions.ts";
import type { Query } from "./search.ts";

const shownOpenly = 20;

export function showRegions(query: Query, regions: readonly RegionHit[]): HTMLElement {
  const listOf = (some: readonly RegionHit[]): HTMLElement =>
    element("ul", { class: "search-regions-list" }, ...some.map((region) => showRegion(query, region)));
  const said = `下面${regions.length}个地区的网页里有这些字；是不是连在一起，选定地区后查。`;
  const section = element(
    "section",
    { class: "search-regions", "aria-labelledby": "search-regions" },
    element("h2", { id: "search-regions" }, "在一个地区的全部网页里查找"),
    element("p", { class: "search-about" }, said),
    listOf(regions.slice(0, shownOpenly)),
  );
  const more = regions.slice(shownOpenly);
  if (more.length > 0) {
    section.append(element("details", {}, element("summary", {}, `其余${more.length}个地区`), listOf(more)));
  }
  return section;
}

function showRegion(query: Query, { name, pages }: RegionHit): HTMLElement {
  const link = element("a", { href: parametersOf(narrowedBy(query, "region", name)) }, name);
  return element("li", {}, link, element("span", {}, `${pages}个网页`));
}
