// The index a query asks: that of the site, or, on a portal where a region is chosen, the region's own, which has all its pages.
import type { IndexRoot } from "./index-format.ts";
import { partLoader } from "./load-part.ts";
import { openSearch, type Query, type Search } from "./search.ts";

export async function openAsked({ chosen }: Query): Promise<Search> {
  const load = partLoader("search/");
  const { regions = [] } = (await load("index")) as IndexRoot;
  const [own] = regions.filter(([, name]) => name === chosen.region);
  return openSearch(own === undefined ? load : partLoader(`${own[0]}/search/`));
}
