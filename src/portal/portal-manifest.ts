// manifest.json of a portal, line by line: its own files and those of its regions, in the order of their paths, as of any other build.
import { byText } from "../base/order.ts";
import type { World } from "../base/world.ts";
import { manifestVersion } from "../outputs/manifest.ts";
import type { WrittenOutput } from "../outputs/output.ts";
import { ListGone } from "./list-gone.ts";
import { isUnread, readFileList } from "./read-list.ts";
import type { ReadShare } from "./read-shares.ts";
import { onPortal, regionFolders } from "./site-folders.ts";

/** A file of the portal's own, or the folder of a region, which stands between them as a whole. */
type Block = { readonly key: string } & ({ readonly file: WrittenOutput } | { readonly share: ReadShare });

export async function* manifestLines(
  world: World,
  own: readonly WrittenOutput[],
  shares: readonly ReadShare[],
): AsyncGenerator<string> {
  const blocks: Block[] = [
    ...own.map((file) => ({ key: file.path, file })),
    ...shares.flatMap((share) => regionFolders(share.region.id).map((folder) => ({ key: `site/${folder}/`, share }))),
  ];
  let between = "";
  yield `{\n "version": ${manifestVersion},\n "documents": [],\n "outputs": [`;
  for (const block of blocks.sort(byText(({ key }) => key))) {
    const files = "file" in block ? [block.file] : await filesBelow(world, block.share, block.key);
    for (const { path, sha256, bytes } of files) {
      yield `${between}\n  ${JSON.stringify({ path, sha256, bytes })}`;
      between = ",";
    }
  }
  yield "\n ]\n}\n";
}

async function filesBelow(world: World, share: ReadShare, folder: string): Promise<readonly WrittenOutput[]> {
  const files = await readFileList(world, share);
  if (isUnread(files)) throw new ListGone(share, files);
  return files
    .map((file): WrittenOutput => ({ ...file, path: `site/${onPortal(file.path, share.region.id)}` }))
    .filter(({ path }) => path.startsWith(folder))
    .sort(byText(({ path }) => path));
}
