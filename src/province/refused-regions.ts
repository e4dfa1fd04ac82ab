// Regions that must not be built as they are: their pages or their folders would be in another region's way.
import { type Diagnostic, isError } from "../base/diagnostic.ts";
import type { Shard } from "../shards/shard.ts";
import type { Failure } from "./why-failed.ts";

/** `found`: what is wrong across regions. */
export function refusedRegions(
  content: string,
  shards: readonly Shard[],
  found: readonly Diagnostic[],
): ReadonlyMap<string, Failure> {
  const refused = new Map<string, Failure>();
  const names = new Set(shards.map(({ region }) => region));
  for (const { region, folders } of shards) {
    const besides = region.replace(/\.(?:building|previous)$/, "");
    if (besides !== region && names.has(besides)) {
      const why = `文件夹名与生成“${besides}”时临时用的文件夹相同`;
      refused.set(region, { why, hint: "请换一个地区文件夹名" });
    }
    const own = folders.map((folder) => `${content}/${folder}/`);
    const wrong = found.find((one) => isError(one) && own.some((folder) => one.place.file.startsWith(folder)));
    if (wrong) refused.set(region, { why: wrong.message, hint: wrong.hint ?? "" });
  }
  return refused;
}
