// A file of a build, believed only when it is still what the build's manifest says.
import { type Diagnostic, error } from "../base/diagnostic.ts";
import { sha256 } from "../base/digest.ts";
import { readOrReason } from "../base/read-or-reason.ts";
import type { World } from "../base/world.ts";
import type { IssuedFile } from "../outputs/verify-manifest.ts";
import type { FinishedBuild } from "./finished-build.ts";

const hint = "请重新生成（npm run build），或取回没有改动过的成果，再做移交包";

/** Its bytes, or how it differs. */
export async function readFromBuild(
  world: World,
  { folder }: FinishedBuild,
  file: Pick<IssuedFile, "path" | "sha256" | "bytes">,
): Promise<Uint8Array | Diagnostic> {
  const path = `${folder}/${file.path}`;
  const refused = (message: string): Diagnostic =>
    error("handover/build-changed", message, { place: { file: path }, hint });
  const bytes = await readOrReason(world, path);
  if (typeof bytes === "string") return refused(`成果里的 ${file.path} 读不出来：${bytes}`);
  if (sha256(bytes) === file.sha256) return bytes;
  const sizes = bytes.length === file.bytes ? "大小没变" : `生成时${file.bytes}字节，现在${bytes.length}字节`;
  return refused(`成果里的 ${file.path} 与生成时不同（${sizes}），没有打包`);
}
