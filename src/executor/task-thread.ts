// What runs in a thread of the local pool: a task of any kind, by the module of that kind.
import type { TaskResult } from "./executor.ts";
import type { Do, Work } from "./task-kinds.ts";

export interface ThreadWork extends Work {
  /** The address of the module. */
  readonly module: string;
}

export default async ({ module, ...work }: ThreadWork): Promise<TaskResult> => {
  const { default: act }: { readonly default: Do } = await import(module);
  return act(work);
};
