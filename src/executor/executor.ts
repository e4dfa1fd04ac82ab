// Who does the work of a build: threads of this machine, or workers on as many machines as there are.
import type { Diagnostic } from "../base/diagnostic.ts";

/** What many tasks need alike, and is too large to go along with each: it goes once, and whoever works keeps it open. */
export interface Shared {
  /** SHA-256 of its bytes, in hexadecimal. */
  readonly digest: string;
  /** In shared memory no thread gets a copy. */
  readonly bytes: Uint8Array;
}

/** Work whose result depends on its input and on the program alone, so that whoever does it, and however often, gives the same bytes. */
export interface Task {
  /** What is to be done: the name of one of the tasks a worker knows. */
  readonly kind: string;
  /** SHA-256, in hexadecimal, of all the result depends on: kind, program, fonts, input. */
  readonly key: string;
  /** Plain data as the task's kind wants it; no more of the records than the result needs. */
  readonly input: Uint8Array;
  readonly shared?: Shared;
  /** Whether a result can be its own: what comes from a store anybody may have put there. One that cannot is made anew. */
  fits?(result: TaskResult): boolean;
}

/** What a task made: files, and what is to be said of them as plain data. */
export interface TaskResult {
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  /** As it comes out of JSON. */
  readonly said: unknown;
}

/** Thrown by `run` for a task that breaks down whoever tries it; other tasks are not touched. */
export class TaskSetAside extends Error {}

export interface Executor {
  /** How many tasks it is to be given at a time; whoever has more waits, so that nothing piles up. */
  readonly atOnce: number;
  /** Aborted when it cannot go on at all (the queue or the store is gone for good); why is in `findings`, and tasks are refused. */
  readonly lost: AbortSignal;
  /** What was met on the way, and mended or not: about the machines, never about what was made. */
  readonly findings: readonly Diagnostic[];
  run(task: Task): Promise<TaskResult>;
  /** Ends what it can; what was made stays made. */
  close(): Promise<void>;
}
