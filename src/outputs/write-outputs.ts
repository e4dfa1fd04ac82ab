// All or nothing: a build is put together beside the output folder and takes its place only when it is whole.
import { type Diagnostic, error } from "../base/diagnostic.ts";
import type { World } from "../base/world.ts";
import type { Output } from "./output.ts";

/** Where a build is put together; the same disk as `out`, so that taking its place is one move. */
export const stagingFolder = (out: string): string => `${out}.new`;
const retiredFolder = (out: string): string => `${out}.old`;

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

/** The staged build takes the place of the last one. */
export async function publishStaging(world: World, out: string): Promise<void> {
  if (await world.exists(out)) await world.move(out, retiredFolder(out));
  await world.move(stagingFolder(out), out);
  await world.remove(retiredFolder(out));
}

/** Two outputs on one path would silently lose one: both sources are named. */
export function sharedPaths(claims: readonly { readonly path: string; readonly by: string }[]): readonly Diagnostic[] {
  const taken = new Map<string, string>();
  const found: Diagnostic[] = [];
  for (const { path, by } of claims) {
    // Windows and macOS see no difference between upper and lower case.
    const key = path.toLowerCase();
    const earlier = taken.get(key);
    if (earlier === undefined) taken.set(key, by);
    else {
      const message = `两份文件要写到同一个位置“${path}”`;
      found.push(
        error("outputs/same-path", message, {
          place: { file: by },
          hint: "请让两条记录的名称或编号不同，或改模板里的文件名",
          related: [{ place: { file: earlier }, message: "另一份来自这里" }],
        }),
      );
    }
  }
  return found;
}
