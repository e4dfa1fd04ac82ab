// What the address of the search page says: the query, what is chosen to narrow it, and which page of the answer.
import { type FacetName, facetNames } from "./index-format.ts";
import type { Query } from "./search.ts";

/** `parameters`: what stands behind the address, with its question mark. */
export function queryIn(parameters: string): Query {
  const said = new URLSearchParams(parameters);
  const chosen: Partial<Record<FacetName, string>> = {};
  for (const name of facetNames) {
    const value = said.get(name);
    if (value !== null && value !== "") chosen[name] = value;
  }
  const page = Math.floor(Number(said.get("page"))) || 1;
  return { text: (said.get("q") ?? "").trim(), chosen, page: Math.max(page, 1) };
}

/** The same query always has the same address. */
export function parametersOf({ text, chosen, page }: Query): string {
  const said = new URLSearchParams({ q: text });
  for (const name of facetNames) {
    const value = chosen[name];
    if (value !== undefined) said.set(name, value);
  }
  if (page > 1) said.set("page", String(page));
  return `?${said.toString()}`;
}

/** From the first page again; without a value, of all values. */
export function narrowedBy(query: Query, name: FacetName, value?: string): Query {
  const { [name]: _, ...others } = query.chosen;
  return { text: query.text, chosen: value === undefined ? others : { ...others, [name]: value }, page: 1 };
}
