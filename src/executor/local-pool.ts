// Tasks done by threads of this machine.
import { openThreadPool } from "../base/thread-pool.ts";
import type { Executor, TaskResult } from "./executor.ts";
import type { TaskKinds } from "./task-kinds.ts";
import type { ThreadWork } from "./task-thread.ts";

/** Of each thread. With a small young generation it holds half of what it would take by itself, and is as fast. */
export const threadMemory = { maxOldGenerationSizeMb: 1024, maxYoungGenerationSizeMb: 32 };
/** One that is worked at and one that waits, so that no thread does. */
export const perThread = 2;

const thread = new URL("./task-thread.ts", import.meta.url);

/** A task on which a thread breaks down is refused with what it broke down on; whoever gave it tries again. */
export function openLocalPool(kinds: TaskKinds, threads: number): Executor {
  const pool = openThreadPool<ThreadWork, TaskResult>({ file: thread, threads, limits: threadMemory });
  return {
    atOnce: threads * perThread,
    lost: new AbortController().signal,
    findings: [],
    async run({ kind, input, shared }) {
      const module = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
      if (!module) throw new Error(`没有“${kind}”这种任务`);
      return pool.run({ module: module.href, input, ...(shared && { shared }) });
    },
    close: () => pool.close(),
  };
}
