// data/checksums.txt of a portal: every file that is there to be downloaded, as sha256sum writes it and checks it in the folder of the home page.
import type { World } from "../base/world.ts";
import { ListGone } from "./list-gone.ts";
import { isUnread, readFileList } from "./read-list.ts";
import type { ReadShare } from "./read-shares.ts";

/** Region by region, each in the order of its paths. */
export async function* checksumLines(world: World, shares: readonly ReadShare[]): AsyncGenerator<string> {
  for (const share of shares) {
    const files = await readFileList(world, share);
    if (isUnread(files)) throw new ListGone(share, files);
    for (const { path, sha256 } of files) if (!/\.(?:html|js)$/.test(path)) yield `${sha256}  ${path}\n`;
  }
}
