// The narrower lists as links, each with how much it would leave; what is chosen can be taken back.
import { narrowedBy, parametersOf } from "./address.ts";
import { element } from "./elements.ts";
import { type Facet, type FacetCount, said } from "./facets.ts";
import type { FacetName } from "./index-format.ts";
import type { Query } from "./search.ts";

const titles: Readonly<Record<FacetName, string>> = { kind: "类型", region: "地区", year: "年度", department: "部门" };
const shownOpenly = 8;

/** Undefined when there is nothing to choose from. */
export function showFacets(query: Query, facets: readonly Facet[]): HTMLElement | undefined {
  const useful = facets.filter(({ name, counts }) => counts.length > 1 || query.chosen[name] !== undefined);
  if (useful.length === 0) return undefined;
  const all = element("details", {}, element("summary", {}, "缩小范围"), ...useful.map((one) => showFacet(query, one)));
  // On a phone what is found comes first; what narrows it can be opened.
  all.open = matchMedia("(min-width: 48rem)").matches;
  return element("nav", { class: "search-facets", "aria-label": "缩小范围" }, all);
}

function showFacet(query: Query, { name, counts }: Facet): HTMLElement {
  const chosen = query.chosen[name];
  const title = element("p", { class: "search-facet", id: `facet-${name}` }, titles[name]);
  const listOf = (some: readonly FacetCount[]): HTMLElement =>
    element("ul", { "aria-labelledby": title.id }, ...some.map((one) => showCount(query, name, one)));
  const group = element("div", {}, title);
  if (chosen !== undefined) {
    const current = element("span", { "aria-current": "true" }, said(name, chosen));
    const back = element("a", { href: parametersOf(narrowedBy(query, name)) }, `不限${titles[name]}`);
    group.append(element("ul", { "aria-labelledby": title.id }, element("li", {}, current), element("li", {}, back)));
    return group;
  }
  group.append(listOf(counts.slice(0, shownOpenly)));
  const more = counts.slice(shownOpenly);
  if (more.length > 0) {
    group.append(element("details", {}, element("summary", {}, `其余${more.length}个${titles[name]}`), listOf(more)));
  }
  return group;
}

function showCount(query: Query, name: FacetName, { value, count }: FacetCount): HTMLElement {
  const link = element("a", { href: parametersOf(narrowedBy(query, name, value)) }, said(name, value));
  return element("li", {}, link, element("span", {}, `${count}个`));
}
