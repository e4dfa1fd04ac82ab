// All or nothing: a build is put together beside the output folder and takes its place only when it is whole.
import type { World } from "../base/world.ts";
import type { Output } from "./output.ts";

/** Where a build is put together; the same disk as `out`, so that taking its place is one move. */
export const stagingFolder = (out: string): string => `${out}.building`;
const retiredFolder = (out: string): string => `${out}.previous`;

/** An empty staging folder, and the last good build put back if an earlier run was cut off between its two moves. */
export async function openStaging(world: World, out: string): Promise<string> {
  if (!(await world.exists(out)) && (await world.exists(retiredFolder(out)))) await world.move(retiredFolder(out), out);
  await world.remove(retiredFolder(out));
  await world.remove(stagingFolder(out));
  return stagingFolder(out);
}

export async function stage(world: World, staging: string, outputs: readonly Output[]): Promise<void> {
  for (const { path, bytes } of outputs) await world.writeBytes(`${staging}/${path}`, bytes);
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
