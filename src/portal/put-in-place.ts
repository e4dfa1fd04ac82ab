// A finished portal takes the place of the last one, and with it the regions that have not changed: all or nothing, whenever it is cut off.
import type { World } from "../base/world.ts";
import { clear, publishStaging, retiredFolder, stagingFolder } from "../outputs/write-outputs.ts";
import { readPortalRecord } from "./portal-record.ts";
import { regionFolders } from "./site-folders.ts";

/** Moving a folder costs nothing, however many files are in it. `kept`: stand in the last portal and not yet in the new one. */
export async function putInPlace(world: World, out: string, kept: readonly string[]): Promise<void> {
  if (kept.length === 0) return publishStaging(world, out);
  await world.move(out, retiredFolder(out));
  try {
    for (const folder of kept.flatMap(regionFolders))
      await moveFolder(world, retiredFolder(out), stagingFolder(out), folder);
    await world.move(stagingFolder(out), out);
  } catch (cause) {
    await giveBack(world, out, kept);
    await world.move(retiredFolder(out), out);
    throw cause;
  }
  await clear(world, retiredFolder(out));
}

/** What an earlier run had taken over when it was cut off goes back to the portal it stood in, which then is whole again. */
export async function undoHalfDone(world: World, out: string): Promise<void> {
  if ((await world.exists(out)) || !(await world.exists(retiredFolder(out)))) return;
  const record = await readPortalRecord(world, stagingFolder(out));
  if (record) await giveBack(world, out, record.kept);
}

async function giveBack(world: World, out: string, kept: readonly string[]): Promise<void> {
  for (const folder of kept.flatMap(regionFolders))
    await moveFolder(world, stagingFolder(out), retiredFolder(out), folder);
}

/** Nothing happens to a folder that is there already, or nowhere: a region may have no data. */
async function moveFolder(world: World, from: string, to: string, folder: string): Promise<void> {
  const [source, target] = [`${from}/site/${folder}`, `${to}/site/${folder}`];
  if ((await world.exists(target)) || !(await world.exists(source))) return;
  await world.move(source, target);
}
