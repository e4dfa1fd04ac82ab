// All or nothing: a build is put together beside the output folder and takes its place only when it is whole.
import type { World } from "../base/world.ts";
import { type Output, type WrittenOutput, written } from "./output.ts";
import { openDataFolder, publicAnnexFolder } from "./site-files.ts";

/** Where a build is put together; the same disk as `out`, so that taking its place is one move. */
export const stagingFolder = (out: string): string => `${out}.building`;
/** Where the last build stands while the new one takes its place. */
export const retiredFolder = (out: string): string => `${out}.previous`;

/** What a build that was cut off leaves in its staging folder, so that the next one goes on from there. */
export const journalFolder = "journal";

export interface Staging {
  readonly folder: string;
  /** An earlier run was cut off here: what it made may be used again. */
  readonly resumed: boolean;
  /** The paths of what stands in the folder because of this run. */
  readonly staged: Set<string>;
}

/** The last good build is put back if an earlier run was cut off between its two moves. */
export async function openStaging(world: World, out: string): Promise<Staging> {
  if (!(await world.exists(out)) && (await world.exists(retiredFolder(out)))) await world.move(retiredFolder(out), out);
  await world.remove(retiredFolder(out));
  const folder = stagingFolder(out);
  const resumed = await world.exists(`${folder}/${journalFolder}`);
  if (!resumed) await world.remove(folder);
  return { folder, resumed, staged: new Set() };
}

export async function stage(
  world: World,
  { folder, resumed, staged }: Staging,
  output: Output,
): Promise<WrittenOutput> {
  const path = `${folder}/${output.path}`;
  staged.add(output.path);
  // What an earlier run left may be a second name of a file of the last build, which must stay what it is.
  if (resumed) await world.remove(path);
  await world.writeBytes(path, output.bytes);
  return written(output);
}

/** Removes what is no output: what this run needed on its way, and what an earlier one `left`. */
export async function removeStrays(
  world: World,
  { folder, staged }: Staging,
  left: Iterable<string>,
  outputs: ReadonlySet<string>,
): Promise<void> {
  const strays = [...staged, ...left].filter((path) => !outputs.has(path));
  for (const path of new Set(strays)) await world.remove(`${folder}/${path}`);
  for (const aside of [journalFolder, publicAnnexFolder, openDataFolder]) await world.remove(`${folder}/${aside}`);
}

/** The staged build takes the place of the last one, which stays where it was when that fails. */
export async function publishStaging(world: World, out: string): Promise<void> {
  const replaces = await world.exists(out);
  if (replaces) await world.move(out, retiredFolder(out));
  try {
    await world.move(stagingFolder(out), out);
  } catch (cause) {
    if (replaces) await world.move(retiredFolder(out), out);
    throw cause;
  }
  await clear(world, retiredFolder(out));
}

/** Removes what is no longer needed; what cannot be removed now is removed before the next build. */
export async function clear(world: World, folder: string): Promise<void> {
  try {
    await world.remove(folder);
  } catch {
    // The build itself is whole.
  }
}
