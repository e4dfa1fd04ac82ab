// What stands in content/ before any region is read: the regions, and what is wrong across them.
import type { Diagnostic } from "../../base/diagnostic.ts";
import type { World } from "../../base/world.ts";
import { finishChanges } from "../../editing/finish-changes.ts";
import { outsideRegions, sharedAddresses } from "../../province/across-regions.ts";
import { findShards } from "../../shards/find-shards.ts";
import type { Shard } from "../../shards/shard.ts";

export interface Around {
  readonly shards: readonly Shard[];
  readonly found: readonly Diagnostic[];
}

/** A change that was cut off is finished first, once for all regions. Throws when content/ cannot be listed. */
export async function lookAround(world: World, content: string): Promise<Around> {
  const unfinished = await finishChanges(world, content);
  const shards = await findShards(world, content);
  const outside = await outsideRegions(world, content, shards);
  return { shards, found: [...unfinished, ...outside, ...(await sharedAddresses(world, content))] };
}
