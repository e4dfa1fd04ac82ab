// One search over all regions: the portal's own pages and the chief pages of each region word by word, and where else it is worth asking.
import type { World } from "../base/world.ts";
import type { IndexFile } from "../search/index-file.ts";
import { RegionPairs } from "../search/region-pairs.ts";
import { searchIndex } from "../search/search-index.ts";
import type { SearchedPage } from "../search/searched-page.ts";
import { ListGone } from "./list-gone.ts";
import { isUnread, readPairs, readSearched, type Unread } from "./read-list.ts";
import type { ReadShare } from "./read-shares.ts";

export async function portalSearch(
  world: World,
  own: readonly SearchedPage[],
  shares: readonly ReadShare[],
): Promise<readonly IndexFile[]> {
  const pages: SearchedPage[] = [...own];
  const regions = new RegionPairs();
  for (const share of shares) {
    const { id, name } = share.region;
    for (const page of whole(share, await readSearched(world, share))) {
      // Whatever a page calls itself, it is this region's.
      pages.push({ ...page, facets: { ...page.facets, region: [name] } });
    }
    regions.note({ id, name, pages: share.pages }, whole(share, await readPairs(world, share)));
  }
  return searchIndex(pages, regions);
}

function whole<Item>(share: ReadShare, read: readonly Item[] | Unread): readonly Item[] {
  if (isUnread(read)) throw new ListGone(share, read);
  return read;
}
