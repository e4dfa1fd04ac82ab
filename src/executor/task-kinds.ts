// The kinds of task a program knows, by name: each is a module whose default export does one.
import { LastFew } from "../base/last-few.ts";
import type { Shared, Task, TaskResult } from "./executor.ts";

/** Where the module stands; it is loaded in the threads that work. */
export type TaskKinds = Readonly<Record<string, URL>>;

/** A task as it reaches the thread that does it. */
export type Work = Pick<Task, "input" | "shared">;

/** Throws for what breaks down on it; then the task is tried again elsewhere. */
export type Do = (work: Work) => Promise<TaskResult>;

/** Keeps what the last few different `shared` were opened to: regions that are built side by side have fonts of their own. */
export function opening<Opened>(open: (bytes: Uint8Array) => Opened, most = 3): (shared: Shared) => Opened {
  const kept = new LastFew<string, Opened>(most);
  return ({ digest, bytes }) => kept.of(digest, () => open(bytes));
}
