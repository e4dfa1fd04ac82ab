// The output folder is replaced as a whole, so it must not hold anything but a build.
import { resolve, sep } from "node:path";
import { type Diagnostic, error } from "../base/diagnostic.ts";
import type { World } from "../base/world.ts";

/** What only a build leaves behind. */
const marks = ["manifest.json", "findings.json"];

/** Why the folder must not be replaced; undefined when it may be. `sources`: what the build is made from. */
export async function refuseOutFolder(
  world: World,
  out: string,
  sources: readonly string[],
): Promise<Diagnostic | undefined> {
  const overlapping = refuseOverlap(out, sources);
  if (overlapping) return overlapping;
  if (!(await world.exists(out)) || (await isBuild(world, out))) return undefined;
  return error("outputs/unsafe-folder", `“${out}”里有别的文件，不是以前的成果，没有覆盖`, {
    place: { file: out },
    hint: "请用 --out 另选一个文件夹，或先把里面的文件移走",
  });
}

/** Why nothing must be written there: undefined when it has nothing in common with what it would be made from. */
export function refuseOverlap(out: string, sources: readonly string[]): Diagnostic | undefined {
  const overlapping = sources.find((source) => isWithin(out, source) || isWithin(source, out));
  if (overlapping === undefined) return undefined;
  const message = `成果文件夹“${out}”与“${overlapping}”重叠，写成果会毁掉原来的文件`;
  return error("outputs/unsafe-folder", message, { place: { file: out }, hint: "请用 --out 另选一个单独的文件夹" });
}

function isWithin(path: string, folder: string): boolean {
  // Windows and macOS see no difference between upper and lower case, nor macOS in how a character is composed.
  const [inner, outer] = [folded(resolve(path)), folded(resolve(folder))];
  return inner === outer || inner.startsWith(outer.endsWith(sep) ? outer : outer + sep);
}

const folded = (path: string): string => path.normalize("NFC").toLowerCase();

/** A folder with a build's own files, or an empty one. */
async function isBuild(world: World, out: string): Promise<boolean> {
  const found = await Promise.all(marks.map((name) => world.exists(`${out}/${name}`)));
  if (found.every(Boolean)) return true;
  try {
    return (await world.listFiles(out)).length === 0;
  } catch {
    return false;
  }
}
