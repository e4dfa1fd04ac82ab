// What no region can see by itself: two of them under one address, and files that belong to none.
import type { Diagnostic } from "../base/diagnostic.ts";
import type { World } from "../base/world.ts";
import { addressNamesAreUnique } from "../checks/rules/address-names-are-unique.ts";
import { runChecks } from "../checks/run-checks.ts";
import { isBeside } from "../reading/find-shelf.ts";
import { readContent } from "../reading/read-content.ts";
import { worldWhere } from "../shards/narrowed-world.ts";
import { regionRecords } from "../shards/region-records.ts";
import type { Shard } from "../shards/shard.ts";
import { Rulebook } from "../standards/rulebook.ts";
import { WorkCalendar } from "../standards/work-calendar.ts";

/** As checking all regions together would find it: the rule knows of no standards. */
export async function sharedAddresses(world: World, content: string): Promise<readonly Diagnostic[]> {
  const nothing = new Rulebook(undefined, new WorkCalendar([]));
  return runChecks(await regionRecords(world, content), nothing, [addressNamesAreUnique]).diagnostics;
}

/** As reading content/ as a whole would find it; without any region, that there is nothing to read. */
export async function outsideRegions(
  world: World,
  content: string,
  shards: readonly Shard[],
): Promise<readonly Diagnostic[]> {
  const taken = new Set(shards.flatMap(({ folders }) => folders));
  const outside = worldWhere(world, content, (path) => !taken.has(path.split("/", 1)[0] ?? ""));
  const files = await outside.listFiles(content);
  if (shards.length > 0 && files.every(({ path }) => isBeside(path))) return [];
  return (await readContent(outside, content)).diagnostics;
}
