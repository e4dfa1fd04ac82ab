// The digest of everything a region's build is made from, for all regions: what they share is reckoned once.
import { answering } from "../base/answering.ts";
import type { World } from "../base/world.ts";
import { sourceDigests } from "../batch/source-digests.ts";
import { shardWorld } from "../shards/narrowed-world.ts";
import type { Shard } from "../shards/shard.ts";

export interface InputsOfRegions {
  /** Of the program that builds them. */
  readonly program: string;
  readonly of: ReadonlyMap<string, string>;
}

/** As each region's own build will reckon it, unless something changes in between. */
export async function inputsOfRegions(
  world: World,
  folders: { readonly content: string; readonly templates: string },
  shards: readonly Shard[],
  parts: ReadonlySet<string>,
): Promise<InputsOfRegions> {
  const { content } = folders;
  const once = digestingOnce(world);
  await once.digests(...shards.flatMap((shard) => shard.folders.map((folder) => `${content}/${folder}`)));
  const found = new Map<string, string>();
  let program = "";
  for (const shard of shards) {
    const digests = await sourceDigests(shardWorld(once, content, shard), folders, parts);
    found.set(shard.region, digests.inputs);
    program = digests.program;
  }
  return { program, of: found };
}

/** The same world, which is asked for the digests of a folder only once. */
function digestingOnce(world: World): World {
  const known = new Map<string, Promise<ReadonlyMap<string, string>>>();
  const digests: World["digests"] = (...folders) => {
    const asked = folders.filter((folder) => !known.has(folder));
    const answer = asked.length === 0 ? Promise.resolve([]) : world.digests(...asked);
    for (const [index, folder] of asked.entries()) {
      known.set(
        folder,
        answer.then((found) => found[index] ?? new Map()),
      );
    }
    return Promise.all(folders.map((folder) => known.get(folder) ?? new Map()));
  };
  return answering(world, { digests });
}
