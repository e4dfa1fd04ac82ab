// The files of regions under the portal's roof: second names of the files of their builds, so that they take no room.
import type { World } from "../base/world.ts";
import type { Staging } from "../outputs/write-outputs.ts";
import { ListGone } from "./list-gone.ts";
import { isUnread, readFileList } from "./read-list.ts";
import type { ReadShare } from "./read-shares.ts";
import { onPortal } from "./site-folders.ts";
import { listingOf } from "./standing-portal.ts";

/** What stands there then, by region. */
export async function linkRegions(
  world: World,
  { folder }: Staging,
  shares: readonly ReadShare[],
): Promise<ReadonlyMap<string, string>> {
  const listings = new Map<string, string>();
  for (const share of shares) {
    const { id } = share.region;
    const files = await readFileList(world, share);
    if (isUnread(files)) throw new ListGone(share, files);
    for (const { path } of files) {
      await world.link(`${share.build}/site/${path}`, `${folder}/site/${onPortal(path, id)}`);
    }
    listings.set(id, await listingOf(world, folder, id));
  }
  return listings;
}
