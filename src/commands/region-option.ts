// --region: one region alone, as if content/ held no other.
import { diskReason } from "../base/disk-reason.ts";
import type { World } from "../base/world.ts";
import { shardWorld } from "../shards/narrowed-world.ts";
import { shardNamed } from "../shards/shard-named.ts";
import type { OptionHelp, OptionValues, Surroundings } from "./command.ts";
import { foldersFrom } from "./folders.ts";
import { typedText } from "./typed-text.ts";

export const regionOption = {
  region: {
    type: "string",
    value: "地区",
    help: "只看这一个地区（content/ 里的文件夹名，或地区名称），别的地区当作没有",
  },
} satisfies Readonly<Record<string, OptionHelp>>;

/** The disk as the command is to see it; a sentence when there is no such region. */
export async function worldAsked(options: OptionValues, { world }: Surroundings): Promise<World | string> {
  const typed = typedText(options.region);
  if (typed === undefined) return world;
  const { content } = foldersFrom(options);
  try {
    const shard = await shardNamed(world, content, typed);
    return "refusal" in shard ? shard.refusal : shardWorld(world, content, shard);
  } catch (cause) {
    const reason = diskReason(cause);
    if (reason === undefined) throw cause;
    return `${content} 打不开：${reason}`;
  }
}
