// What goes through the queue: a few tasks by digests alone; what they are made from lies in the store.
import { isDigest, sha256 } from "../../base/digest.ts";

export interface Message {
  readonly kind: string;
  readonly program: string;
  /** The name of the connection of the build that asks; one that has ended waits no longer. */
  readonly from: string;
  /** The blob in which the inputs of the tasks stand one after the other. */
  readonly input: string;
  readonly shared?: string;
  /** `bytes`: how long its input is. */
  readonly tasks: readonly { readonly key: string; readonly bytes: number }[];
  /** Of a suspect: how often a worker that did nothing else at the time has ended over it. */
  readonly tries?: number;
}

/** The same tasks are queued once. */
export const jobOf = ({ tasks }: Pick<Message, "tasks">): string =>
  tasks.length === 1 && tasks[0] ? tasks[0].key : sha256(tasks.map(({ key }) => key).join());

/** So many tasks go in one message, more or less; and so many at most. */
export const together = 8;
export const mostTogether = 2 * together;

/** Before every key in Redis. */
export const prefix = "liangji";

/** Each version of the program has a queue of its own, so that no other ever gets its tasks. */
export const queueOf = (program: string): string => program.slice(0, 16);

/** How a version is named to people. */
export const versionText = (program: string): string => program.slice(0, 8);

/** Why a worker could not even begin; the task's owner puts it there again. */
export const inputMissing = "input missing";
/** Something was wrong with one task of several: each is asked for again by itself. */
export const eachAlone = "each alone";

/** Anything may have been put into the queue. */
export function isMessage(value: unknown): value is Message {
  const { kind, program, from, input, shared, tasks, tries } = (value ?? {}) as Partial<Message>;
  return (
    typeof kind === "string" &&
    typeof program === "string" &&
    typeof from === "string" &&
    isDigest(input) &&
    (shared === undefined || isDigest(shared)) &&
    Array.isArray(tasks) &&
    tasks.length > 0 &&
    tasks.length <= mostTogether &&
    tasks.every((one) => isDigest(one?.key) && Number.isInteger(one.bytes) && one.bytes >= 0) &&
    (tries === undefined || (Number.isInteger(tries) && tries >= 0))
  );
}
