// The region a person named on the command line, by its folder or its name.
import type { World } from "../base/world.ts";
import { region } from "../records/kinds/region.ts";
import { unknownRegion } from "../records/unknown-region.ts";
import { findShard, findShards } from "./find-shards.ts";
import { regionRecords } from "./region-records.ts";
import type { Shard } from "./shard.ts";

/** A sentence that says what to write instead, when there is no such region. Throws when content/ cannot be listed. */
export async function shardNamed(
  world: World,
  content: string,
  typed: string,
): Promise<Shard | { readonly refusal: string }> {
  const wanted = typed.normalize("NFC");
  const byFolder = await findShard(world, content, wanted);
  if (byFolder) return byFolder;
  const shards = await findShards(world, content);
  const records = await regionRecords(world, content);
  const nameOf = (shard: Shard): string => records.of(region, { region: shard.region })[0]?.data.name ?? shard.region;
  const byName = shards.find((shard) => nameOf(shard) === wanted);
  return byName ?? { refusal: unknownRegion(typed, shards.map(nameOf)) };
}
