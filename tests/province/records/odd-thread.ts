// A thread of the pool that fares with a region as its name says.
import read, { type RegionResult } from "../../../src/province/records/region-thread.ts";
import type { Shard } from "../../../src/shards/shard.ts";

export default async (shard: Shard): Promise<RegionResult> => {
  if (shard.region.includes("出错")) throw new TypeError("读到一半出错");
  if (shard.region.includes("退出")) process.exit(3);
  if (shard.region.includes("太大")) {
    const held: number[][] = [];
    for (;;) held.push(Array.from({ length: 100_000 }, (_, index) => index + held.length));
  }
  return read(shard);
};
