// What each region of a finished site hands to a portal, written beside the site: of what the site shows already, and of nothing else.
import { sha256 } from "../base/digest.ts";
import { byText } from "../base/order.ts";
import type { World } from "../base/world.ts";
import type { Publication, PublishedRegion } from "../disclosure/publication.ts";
import { textOutput, type WrittenOutput } from "../outputs/output.ts";
import { type Staging, stage } from "../outputs/write-outputs.ts";
import { pairsIn } from "../search/pairs-in.ts";
import type { SearchedPage } from "../search/searched-page.ts";
import { looksDigest } from "./looks-digest.ts";
import {
  type RegionShare,
  type SharedFile,
  type SharedList,
  type ShareList,
  shareFile,
  shareFolder,
  shareLists,
  shareVersion,
} from "./region-share.ts";
import { searchedByPortal } from "./searched-by-portal.ts";
import { sharedRegion } from "./shared-region.ts";
import { ofRegion, ofWholeSite } from "./site-folders.ts";

export interface FinishedSite {
  /** All its files, their paths below the output folder. */
  readonly files: readonly WrittenOutput[];
  readonly pages: readonly SearchedPage[];
}

const root = "site/";

/** The files written, for each region: its lists, and what describes them. */
export async function writeShares(
  world: World,
  staging: Staging,
  { regions }: Publication,
  site: FinishedSite,
): Promise<readonly WrittenOutput[]> {
  const all = site.files
    .map(({ path, sha256: digest, bytes }): SharedFile => ({ path: path.slice(root.length), sha256: digest, bytes }))
    .sort(byText(({ path }) => path));
  const program = looksDigest(all);
  const written: WrittenOutput[] = [];
  for (const region of regions) {
    const { files, lists } = listsOf(region, all, site.pages);
    const addresses = new Set(files.map(({ path }) => path));
    const share: RegionShare = {
      version: shareVersion,
      program,
      region: sharedRegion(region, (address) => addresses.has(address)),
      documents: region.years.reduce((sum, { documents }) => sum + documents.length, 0),
      pages: files.filter(({ path }) => path.endsWith(".html")).length,
      lists: {
        files: describe(lists.files),
        searched: describe(lists.searched),
        pairs: describe(lists.pairs),
      },
    };
    const write = async (name: string, text: string): Promise<void> =>
      void written.push(await stage(world, staging, textOutput(`${shareFolder}/${region.id}/${name}`, text)));
    for (const name of Object.keys(shareLists) as ShareList[]) await write(shareLists[name], lists[name].text);
    await write(shareFile, `${JSON.stringify(share, null, 1)}\n`);
  }
  return written;
}

interface WrittenList {
  readonly text: string;
  readonly count: number;
}

function listsOf(region: PublishedRegion, site: readonly SharedFile[], pages: readonly SearchedPage[]) {
  const { id } = region;
  const files = site.filter(({ path }) => ofRegion(path, id) || ofWholeSite(path));
  const own = pages.filter(({ address }) => ofRegion(address, id)).sort(byText(({ address }) => address));
  const pairs = pairsIn(own);
  const lists: Readonly<Record<ShareList, WrittenList>> = {
    files: linesOf(files),
    searched: linesOf(own.filter(searchedByPortal(region))),
    pairs: { text: `${JSON.stringify(pairs.join(""))}\n`, count: pairs.length },
  };
  return { files, lists };
}

const linesOf = (items: readonly object[]): WrittenList => ({
  text: items.map((one) => `${JSON.stringify(one)}\n`).join(""),
  count: items.length,
});

const describe = ({ text, count }: WrittenList): SharedList => ({
  sha256: sha256(text),
  bytes: Buffer.byteLength(text),
  count,
});
