// Whether a province may be built into a folder: not into what it is made from, nor into a build that would be replaced as a whole.
import { type Diagnostic, error } from "../../base/diagnostic.ts";
import type { World } from "../../base/world.ts";
import { refuseOverlap } from "../../outputs/out-folder.ts";
import type { Folders } from "../../pipeline.ts";

/** Undefined when it may. */
export async function whyNotThere(world: World, folders: Folders): Promise<Diagnostic | undefined> {
  const { content, templates, out } = folders;
  const overlapping = refuseOverlap(out, [content, templates]);
  if (overlapping || !(await world.exists(`${out}/manifest.json`))) return overlapping;
  return error("province/in-a-build", `“${out}”是 build 的成果文件夹，下一次 build 会把它整个换掉`, {
    place: { file: out },
    hint: "请用 --out 另选一个文件夹放全省的成果",
  });
}
