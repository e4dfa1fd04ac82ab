// Puts tasks into the queue, a few in a message, and hears what became of them. News may be lost and the queue may forget: so it also asks.
import { type Job, Queue, QueueEvents } from "bullmq";
import type { Redis } from "ioredis";
import { isDigest } from "../../base/digest.ts";
import type { Task, TaskResult } from "../executor.ts";
import type { StoredResults } from "../results.ts";
import { Gathering } from "./gathering.ts";
import { jobOf, type Message, prefix, queueOf } from "./message.ts";

/** So many go in one message, more or less. */
export const together = 8;
/** Milliseconds. */
const quietFor = 100;
const asksAfter = 4_000;

/**
 * A message ends where the key of a task says so, not where a count does: whoever asks for the same tasks again puts the same
 * together, even if there is one more or less before them, and finds what was made.
 */
const endsMessage = (key: string): boolean => Number.parseInt(key.slice(0, 4), 16) % together === 0;

/** What became of a task: its result if it is whole, or why there is none. */
export type Answer = { readonly result: TaskResult | undefined } | { readonly failed: string };

interface Asked {
  readonly task: Task;
  answer(answer: Answer): void;
  fail(cause: unknown): void;
}

/** A message that is in the queue. */
interface Sent {
  readonly message: Message;
  readonly asked: readonly Asked[];
  /** When it was last known to be there. */
  seen: number;
}

export interface AskingOptions {
  readonly redis: Redis;
  readonly results: StoredResults;
  readonly program: string;
  clock(): number;
}

export class Asking {
  readonly #options: AskingOptions;
  readonly #queue: Queue<Message>;
  readonly #events: QueueEvents;
  readonly #sent = new Map<string, Sent>();
  readonly #shared = new Map<string, Promise<unknown>>();
  readonly #gathering: Gathering<Asked>;

  constructor(options: AskingOptions) {
    this.#options = options;
    const { redis, program } = options;
    const at = { connection: redis, prefix, skipVersionCheck: true };
    this.#queue = new Queue<Message>(queueOf(program), at);
    this.#events = new QueueEvents(queueOf(program), at);
    // A connection that breaks comes back by itself; meanwhile the store is asked.
    this.#queue.on("error", () => undefined);
    this.#events.on("error", () => undefined);
    this.#events.on("completed", ({ jobId, returnvalue }) => void this.#collect(jobId, returnvalue));
    this.#events.on("failed", ({ jobId, failedReason }) => this.#answer(jobId, () => ({ failed: failedReason })));
    this.#gathering = new Gathering({
      most: 2 * together,
      quiet: quietFor,
      ends: ({ task }) => endsMessage(task.key),
      alike: ({ task: one }, { task: other }) => one.kind === other.kind && one.shared?.digest === other.shared?.digest,
      send: (asked) => void this.#send(asked, false),
    });
  }

  /** Whether anything is waited for. */
  get waits(): boolean {
    return this.#sent.size > 0;
  }

  /** With others, or `alone` when that did not go well. */
  ask(task: Task, alone: boolean): Promise<Answer> {
    return new Promise((answer, fail) => {
      const asked = { task, answer, fail };
      if (alone) void this.#send([asked], true);
      else this.#gathering.add(asked);
    });
  }

  /** Asks after every message of which nothing was heard for a while; without Redis, after its results alone. */
  async lookAfterAll(): Promise<void> {
    const now = this.#options.clock();
    const silent = [...this.#sent].filter(([, { seen }]) => now - seen > asksAfter);
    await Promise.all(silent.map(([job, sent]) => this.#lookAfter(job, sent)));
  }

  async close(): Promise<void> {
    this.#gathering.stop();
    // A server that is gone answers no farewell.
    const farewell = Promise.allSettled([this.#events.close(), this.#queue.close()]);
    if (this.#options.redis.status === "ready") await farewell;
    this.#options.redis.disconnect();
  }

  /** What is in the store is not made again. `anew`: they did not come back well, for whatever reason; what is shared is put into the store again too. */
  async #send(asked: readonly [Asked, ...Asked[]], anew: boolean): Promise<void> {
    try {
      const { program, results, clock } = this.#options;
      const { kind, shared } = asked[0].task;
      const tasks = asked.map(({ task }) => ({ key: task.key, bytes: task.input.length }));
      const found = await results.find(jobOf({ tasks }));
      if (found && tasks.every(({ key }) => found.results.has(key))) {
        for (const { task, answer } of asked) answer({ result: found.results.get(task.key) });
        return;
      }
      if (shared && (anew || !this.#shared.has(shared.digest)))
        this.#shared.set(shared.digest, results.blobs.put(shared.bytes));
      const inputs = Buffer.concat(asked.map(({ task }) => task.input));
      const [input] = await Promise.all([results.blobs.put(inputs), shared && this.#shared.get(shared.digest)]);
      const suspect = anew && { tries: 0 };
      const message: Message = { kind, program, input, ...(shared && { shared: shared.digest }), tasks, ...suspect };
      this.#sent.set(jobOf(message), { message, asked, seen: clock() });
      await this.#add(message);
    } catch (cause) {
      for (const one of asked) one.fail(cause);
    }
  }

  #add(message: Message): Promise<Job<Message>> {
    return this.#queue.add(message.kind, message, {
      jobId: jobOf(message),
      attempts: 3,
      backoff: { type: "exponential", delay: 500 },
      // What there is to know lies in the store; Redis keeps no more than what is under way.
      removeOnComplete: true,
      removeOnFail: true,
      stackTraceLimit: 1,
    });
  }

  /** `digest`: of the blob that holds the results, by whoever says so. */
  async #collect(job: string, digest: unknown): Promise<void> {
    const sent = this.#sent.get(job);
    if (!sent) return;
    try {
      const results = isDigest(digest) ? await this.#options.results.read(digest) : new Map<string, TaskResult>();
      this.#answer(job, ({ key }) => ({ result: results.get(key) }));
    } catch (cause) {
      for (const one of sent.asked) one.fail(cause);
    }
  }

  #answer(job: string, answerTo: (task: Task) => Answer): void {
    for (const { task, answer } of this.#sent.get(job)?.asked ?? []) answer(answerTo(task));
    this.#sent.delete(job);
  }

  async #lookAfter(job: string, sent: Sent): Promise<void> {
    const { redis, results, clock } = this.#options;
    sent.seen = clock();
    const isThere = redis.status === "ready";
    if (isThere && (await this.#queue.getJobState(job)) !== "unknown") return;
    const found = await results.find(job);
    if (found) this.#answer(job, ({ key }) => ({ result: found.results.get(key) }));
    else if (isThere && this.#sent.has(job)) await this.#add(sent.message);
  }
}
