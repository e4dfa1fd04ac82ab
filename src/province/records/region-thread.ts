// What runs in a thread of the pool: region after region is read and computed; what it made of the templates it keeps.
import { workerData } from "node:worker_threads";
import { nodeWorld } from "../../base/node-world.ts";
import type { Shard } from "../../shards/shard.ts";
import { keptTemplates } from "./kept-templates.ts";
import { type PackedFindings, packFindings } from "./packed-findings.ts";
import { type RegionCounts, readRegion, type Sources } from "./region-read.ts";

export interface RegionResult extends RegionCounts {
  readonly packed: PackedFindings;
}

const memory = keptTemplates();

export default async (shard: Shard): Promise<RegionResult> => {
  const { findings, ...counts } = await readRegion(nodeWorld, workerData as Sources, shard, memory);
  return { ...counts, packed: packFindings(findings) };
};
