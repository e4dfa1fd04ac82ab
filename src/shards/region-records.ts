// The 地区 records of all regions, and nothing else of content/: by them regions are named, and told apart.
import type { World } from "../base/world.ts";
import { findShelf } from "../reading/find-shelf.ts";
import { readContent } from "../reading/read-content.ts";
import { gatherRecords } from "../records/gather-records.ts";
import { region } from "../records/kinds/region.ts";
import type { Records } from "../records/records.ts";
import { worldWhere } from "./narrowed-world.ts";

/** As they are written. What is wrong with one is found again, and said, when its own region is read. */
export async function regionRecords(world: World, content: string): Promise<Records> {
  const isRegion = (path: string): boolean => findShelf(path)?.category === region.name;
  const { value } = await readContent(worldWhere(world, content, isRegion), content);
  return gatherRecords(value).value;
}
