// What was asked for and is not answered yet, and what goes together in a message.
import type { Task, TaskResult } from "../executor.ts";
import type { Results } from "../results.ts";
import { type Message, together } from "./message.ts";

/**
 * A message ends where the key of a task says so, not where a count does: whoever asks for the same tasks again puts the same
 * together, even if there is one more or less before them, and finds what was made.
 */
export const endsMessage = (key: string): boolean => Number.parseInt(key.slice(0, 4), 16) % together === 0;

/** What became of a task: its result if it is whole, or why there is none. */
export type Answer = { readonly result: TaskResult | undefined } | { readonly failed: string };

export interface Asked {
  readonly task: Task;
  answer(answer: Answer): void;
  fail(cause: unknown): void;
}

/** A message that is in the queue. */
export interface Sent {
  readonly message: Message;
  readonly asked: readonly [Asked, ...Asked[]];
  /** When it was last known to be there. */
  seen: number;
}

export const inputsOf = (asked: readonly Asked[]): Uint8Array => Buffer.concat(asked.map(({ task }) => task.input));

/** Anybody may have put there what is called its result. */
export function resultIn(results: Results, { key, fits }: Task): TaskResult | undefined {
  const result = results.get(key);
  return result && (fits?.(result) ?? true) ? result : undefined;
}
