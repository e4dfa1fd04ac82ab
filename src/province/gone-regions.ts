// Builds of regions that content/ no longer has: moved out of the way, so that nobody publishes them, and none is lost.
import { sideBySide } from "../base/side-by-side.ts";
import type { World } from "../base/world.ts";
import { journalFolder } from "../outputs/write-outputs.ts";
import type { Shard } from "../shards/shard.ts";

/** Below the output folder of a province. */
export const regionsFolder = "regions";
const goneFolder = "gone";

export interface GoneRegion {
  readonly region: string;
  /** Where its build is now. */
  readonly movedTo: string;
}

/**
 * What stands beside them and is no build stays where it is; a build of such a region that was cut off is thrown away.
 * Throws what the disk throws.
 */
export async function withdrawGone(
  world: World,
  out: string,
  shards: readonly Shard[],
): Promise<readonly GoneRegion[]> {
  const there = new Set(shards.map(({ region }) => region));
  const folder = `${out}/${regionsFolder}`;
  const gone = (await world.foldersIn(folder)).filter((name) => {
    // A disk may compose a name in another way than records do.
    const region = name.normalize("NFC");
    return !there.has(region) && !there.has(unfinished(region));
  });
  for (const name of gone.filter((one) => one.endsWith(".building"))) {
    if (await world.exists(`${folder}/${name}/${journalFolder}`)) await world.remove(`${folder}/${name}`);
  }
  const builds = await sideBySide(gone, lookedAtOnce, (name) => world.exists(`${folder}/${name}/manifest.json`));
  const moved: GoneRegion[] = [];
  for (const region of gone.filter((_, index) => builds[index] === true)) {
    const movedTo = await freeName(world, `${out}/${goneFolder}/${region}`);
    // Makes the folder, too.
    await world.writeBytes(`${out}/${goneFolder}/README.md`, explanation);
    await world.move(`${folder}/${region}`, movedTo);
    moved.push({ region, movedTo });
  }
  return moved;
}

/** The builds that stand in the folder of the regions, by name, without what a build that was cut off keeps beside its own. */
export async function standingBuilds(world: World, out: string): Promise<readonly string[]> {
  const folder = `${out}/${regionsFolder}`;
  const names = await world.foldersIn(folder);
  const finished = names.filter((name) => unfinished(name) === name || !names.includes(unfinished(name)));
  const builds = await sideBySide(finished, lookedAtOnce, (name) => world.exists(`${folder}/${name}/manifest.json`));
  return finished.filter((_, index) => builds[index] === true).map((name) => `${folder}/${name}`);
}

/** What a build keeps beside its folder on the way is its own. */
const unfinished = (name: string): string => name.replace(/\.(?:building|previous)$/, "");
const lookedAtOnce = 8;

async function freeName(world: World, path: string): Promise<string> {
  let free = path;
  for (let number = 2; await world.exists(free); number += 1) free = `${path}.${number}`;
  return free;
}

const explanation = new TextEncoder().encode(
  "这里是台账里已经没有的地区以前的成果，不再发布。确实不要了的，可以删去；移错了的，把地区的文件夹放回 content，再生成一次。\n",
);
