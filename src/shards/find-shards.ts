// The regions content/ holds: every top-level folder in which a file stands where a record belongs.
import { sideBySide } from "../base/side-by-side.ts";
import type { World } from "../base/world.ts";
import { findShelf, isBeside } from "../reading/find-shelf.ts";
import type { Shard } from "./shard.ts";

const listedAtOnce = 8;

/** In the order of their names. Throws when content/ cannot be listed. */
export async function findShards(world: World, content: string): Promise<readonly Shard[]> {
  const folders = await shelvesIn(world, content);
  const shards = await sideBySide([...folders.keys()].sort(), listedAtOnce, (region) =>
    shardOf(world, content, region, folders.get(region) ?? []),
  );
  return shards.filter((shard) => shard !== undefined);
}

/** By the name of its folder; undefined when there is no such region. The other regions are not looked at. */
export async function findShard(world: World, content: string, region: string): Promise<Shard | undefined> {
  const folders = (await shelvesIn(world, content)).get(region);
  return folders && shardOf(world, content, region, folders);
}

/** Top-level folders by the region they are: systems compose one name in several ways. */
async function shelvesIn(world: World, content: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const folders = (await world.foldersIn(content)).filter((folder) => !isBeside(folder));
  return Map.groupBy(folders, (folder) => folder.normalize("NFC"));
}

async function shardOf(
  world: World,
  content: string,
  region: string,
  folders: readonly string[],
): Promise<Shard | undefined> {
  // A folder that cannot be listed is a region all the same: reading it says so, and stops no other.
  const listed = folders.map((folder) => world.listFiles(`${content}/${folder}`).catch(() => undefined));
  const found = (await Promise.all(listed)).map((files, index) =>
    files?.filter(({ path }) => isRecord(`${folders[index]}/${path}`)),
  );
  const bytes = found.flat().reduce((sum, file) => sum + (file?.size ?? 0), 0);
  // A folder without records stays with what belongs to no region, so that what lies in it is named.
  const own = folders.filter((_, index) => found[index]?.length !== 0);
  return own.length === 0 ? undefined : { region, folders: own, bytes };
}

const isRecord = (path: string): boolean => !isBeside(path) && findShelf(path) !== undefined;
