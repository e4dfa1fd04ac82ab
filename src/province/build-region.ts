// Who builds a region, and how that ended: what a province needs to know, whoever does it.
import type { Shard } from "../shards/shard.ts";

export interface BuildEnd {
  /** Undefined when it did not end by itself. */
  readonly exitCode: number | undefined;
  /** What the system ended it by: SIGKILL. */
  readonly signal?: string;
  /** The last of what it printed. */
  readonly said: string;
}

/** Builds one region into a folder of its own; asked to stop, it leaves what the next build goes on from. */
export type BuildRegion = (shard: Shard, out: string, signal: AbortSignal) => Promise<BuildEnd>;
