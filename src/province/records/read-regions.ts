// Every region read, checked and computed, several at once in threads that last; nothing is written.
import { type Diagnostic, error } from "../../base/diagnostic.ts";
import { sideBySide } from "../../base/side-by-side.ts";
import { openThreadPool, type ThreadPoolOptions } from "../../base/thread-pool.ts";
import type { Shard } from "../../shards/shard.ts";
import { unpackFindings } from "./packed-findings.ts";
import type { RegionCounts, RegionRead, Sources } from "./region-read.ts";
import type { RegionResult } from "./region-thread.ts";

export interface ReadingOptions {
  readonly threads: number;
  /** Megabytes for one thread, and for one that works alone on a region too large for the others. */
  readonly memory: { readonly each: number; readonly alone: number };
  readonly signal: AbortSignal;
  /** Called whenever one more is done. */
  readonly onEnd?: (region: string, isRead: boolean) => void;
  /** What the threads run. */
  readonly file?: URL;
}

/** In the order of `shards`, without those that were not begun when it was stopped. A region that could not be read counts for nothing and says why. */
export async function readRegions(
  sources: Sources,
  shards: readonly Shard[],
  options: ReadingOptions,
): Promise<readonly RegionOf[]> {
  const { threads, memory } = options;
  // The largest first, so that no thread is left alone with one at the end.
  const order = shards.toSorted((a, b) => b.bytes - a.bytes);
  const done = new Map<string, RegionOf | "too large">();
  await readWith(sources, order, options, { threads, limits: limitsOf(memory.each) }, done);
  const large = order.filter(({ region }) => done.get(region) === "too large");
  await readWith(sources, large, options, { threads: 1, limits: limitsOf(memory.alone) }, done);
  return shards.flatMap((shard) => {
    const one = done.get(shard.region);
    if (one === "too large") return { ...nothing, region: shard.region, findings: [tooLarge(sources, shard)] };
    return one ?? [];
  });
}

export interface RegionOf extends RegionRead {
  readonly region: string;
}

const nothing: RegionCounts = { records: 0, evaluations: 0, figures: 0 };

/** With a small young generation a thread holds half of what it would take by itself. */
const limitsOf = (megabytes: number) => ({ maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: 32 });

async function readWith(
  sources: Sources,
  shards: readonly Shard[],
  { signal, onEnd, file = ownThread }: ReadingOptions,
  { threads, limits }: Pick<ThreadPoolOptions, "threads" | "limits">,
  done: Map<string, RegionOf | "too large">,
): Promise<void> {
  if (shards.length === 0 || signal.aborted) return;
  const atOnce = Math.min(threads, shards.length);
  const pool = openThreadPool<Shard, RegionResult>({ file, threads: atOnce, data: sources, ...(limits && { limits }) });
  try {
    await sideBySide(shards, atOnce, async (shard) => {
      if (signal.aborted) return;
      const { region } = shard;
      const wasTried = done.has(region);
      const read = await pool.run(shard).then(
        ({ packed, ...counts }): RegionOf => ({ region, ...counts, findings: unpackFindings(packed) }),
        (cause: unknown) => (isOutOfMemory(cause) ? "too large" : brokenDown(sources, shard, cause)),
      );
      done.set(region, read);
      if (read !== "too large" || wasTried) onEnd?.(region, read !== "too large");
    });
  } finally {
    await pool.close();
  }
}

const ownThread = new URL("./region-thread.ts", import.meta.url);

const isOutOfMemory = (cause: unknown): boolean =>
  cause instanceof Error && "code" in cause && cause.code === "ERR_WORKER_OUT_OF_MEMORY";

const at = ({ content }: Sources, { folders, region }: Shard): Pick<Diagnostic, "place"> => ({
  place: { file: `${content}/${folders[0] ?? region}` },
});

const tooLarge = (sources: Sources, shard: Shard): Diagnostic =>
  error("province/too-large", `${shard.region}的台账太大，内存不够，没有读完`, {
    ...at(sources, shard),
    hint: "请在内存更大的电脑上运行，或把不再用的年度移到别处；别的地区照常检查",
  });

/** A mistake of the program, found in one region: the others are read all the same. */
function brokenDown(sources: Sources, shard: Shard, cause: unknown): RegionOf {
  const { region } = shard;
  const why = cause instanceof Error ? cause.message : String(cause);
  const finding = error("province/not-read", `${region}没有读完，程序出了问题：${why}`, {
    ...at(sources, shard),
    hint: `请单独运行 npm run liangji -- check --region ${region}，把它说的内容发给维护者`,
  });
  return { region, ...nothing, findings: [finding] };
}
