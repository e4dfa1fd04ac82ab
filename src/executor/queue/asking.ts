// Puts tasks into the queue, a few in a message, and hears what became of them. News may be lost and the queue may forget: so it also asks.
import { type Job, Queue, QueueEvents } from "bullmq";
import type { Redis } from "ioredis";
import { isDigest } from "../../base/digest.ts";
import type { Task } from "../executor.ts";
import type { Results, StoredResults } from "../results.ts";
import { type Answer, type Asked, endsMessage, inputsOf, resultIn, type Sent } from "./asked.ts";
import { Gathering } from "./gathering.ts";
import { jobOf, type Message, mostTogether, prefix, queueOf } from "./message.ts";

/** Milliseconds. */
const quietFor = 150;
const asksAfter = 4_000;

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
  #unanswered = 0;
  #refusal: unknown;

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
      most: mostTogether,
      quiet: quietFor,
      // Whoever gets an answer asks for the next.
      more: (waiting) => this.#unanswered > waiting,
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
    this.#unanswered += 1;
    const { promise, resolve: answer, reject: fail } = Promise.withResolvers<Answer>();
    const asked = { task, answer, fail };
    if (alone) void this.#send([asked], true);
    else this.#gathering.add(asked);
    return promise.finally(() => {
      this.#unanswered -= 1;
    });
  }

  /** Asks after every message of which nothing was heard for a while; without Redis, after its results alone. */
  async lookAfterAll(): Promise<void> {
    const now = this.#options.clock();
    const silent = [...this.#sent].filter(([, { seen }]) => now - seen > asksAfter);
    await Promise.all(silent.map(([job, sent]) => this.#lookAfter(job, sent)));
  }

  /** Why Redis takes nothing in just now, if so: workers cannot take anything out then either. */
  async refusal(): Promise<unknown> {
    try {
      await this.#options.redis.set(`${prefix}:tried`, "", "EX", 60);
      return this.#refusal;
    } catch (cause) {
      return cause;
    }
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
      const { program, results, redis, clock } = this.#options;
      const { kind, shared } = asked[0].task;
      const tasks = asked.map(({ task }) => ({ key: task.key, bytes: task.input.length }));
      const found = await results.find(jobOf({ tasks }));
      if (found && asked.every(({ task }) => resultIn(found.results, task))) {
        for (const { task, answer } of asked) answer({ result: resultIn(found.results, task) });
        return;
      }
      if (shared && (anew || !this.#shared.has(shared.digest)))
        this.#shared.set(shared.digest, results.blobs.put(shared.bytes));
      const [input] = await Promise.all([
        results.blobs.put(inputsOf(asked)),
        shared && this.#shared.get(shared.digest),
      ]);
      const suspect = anew && { tries: 0 };
      const from = redis.options.connectionName ?? "";
      const message = { kind, program, from, input, ...(shared && { shared: shared.digest }), tasks, ...suspect };
      this.#sent.set(jobOf(message), { message, asked, seen: clock() });
      await this.#offer(message);
    } catch (cause) {
      for (const one of asked) one.fail(cause);
    }
  }

  /** A Redis that has no room, or may not write, is no fault of the tasks: it is asked until somebody has put it right. */
  async #offer(message: Message): Promise<void> {
    try {
      await this.#add(message);
      this.#refusal = undefined;
    } catch (cause) {
      this.#refusal = cause;
    }
  }

  #add(message: Message): Promise<Job<Message>> {
    return this.#queue.add(message.kind, message, {
      jobId: jobOf(message),
      // At once: how long to pause, each machine would reckon by its own clock, and those may disagree.
      attempts: 3,
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
      const results: Results = isDigest(digest) ? await this.#options.results.read(digest) : new Map();
      this.#answer(job, (task) => ({ result: resultIn(results, task) }));
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
    if (isThere && (await this.#queue.getJobState(job)) !== "unknown") {
      if (sent.message.tries !== undefined) await this.#putBack(sent);
      return;
    }
    const found = await results.find(job);
    if (found) this.#answer(job, (task) => ({ result: resultIn(found.results, task) }));
    else if (isThere && this.#sent.has(job)) await this.#offer(sent.message);
  }

  /** Of suspects, workers rely on it that what they are made from is there; somebody may be emptying the store. */
  async #putBack({ message, asked }: Sent): Promise<void> {
    const { blobs } = this.#options.results;
    const { shared } = asked[0].task;
    if (!(await blobs.has(message.input))) await blobs.put(inputsOf(asked));
    if (shared && !(await blobs.has(shared.digest))) await blobs.put(shared.bytes);
  }
}
