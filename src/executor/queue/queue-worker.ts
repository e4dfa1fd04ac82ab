// Takes tasks from the queue and does them, until it is told to stop.
import { setTimeout as pause } from "node:timers/promises";
import { type Job, UnrecoverableError, WaitingError, Worker } from "bullmq";
import type { Executor, Shared } from "../executor.ts";
import { StoredResults } from "../results.ts";
import type { Store } from "../store/store.ts";
import { StoreTrouble } from "../store/store-trouble.ts";
import type { ConnectedRedis } from "./connect-redis.ts";
import { isConnected } from "./known-programs.ts";
import { eachAlone, inputMissing, isMessage, jobOf, type Message, prefix, queueOf } from "./message.ts";
import { redisReason } from "./redis-failure.ts";
import { SharedCache } from "./shared-cache.ts";
import { Turnstile } from "./turnstile.ts";

export interface QueueWorkerOptions {
  readonly connected: ConnectedRedis;
  readonly store: Store;
  readonly program: string;
  /** Who does the tasks. */
  readonly pool: Executor;
  say(text: string): void;
  /**
   * Milliseconds without a sign of life after which a worker counts as dead, and others take what it had in hand. One that
   * is only slow loses nothing but time: its task is done twice, with the same bytes.
   */
  readonly deadAfter?: number;
}

const deadAfter = 10_000;
/** So often may workers end over a task they did alone. */
const mostTries = 3;
/** Milliseconds by which what was put there again is seen, on a network share too. */
const shownWithin = 10_000;

/** Of the blob that holds the results of a message's tasks. */
type Digest = string;

export class QueueWorker {
  /** What a person has to put right before this worker can go on. */
  readonly trouble: Promise<string>;
  done = 0;
  readonly #options: QueueWorkerOptions;
  readonly #results: StoredResults;
  readonly #worker: Worker<Message, Digest>;
  readonly #turnstile = new Turnstile();
  readonly #shared: SharedCache;
  readonly #inTrouble: (message: string) => void;
  /** Known once; then nothing in hand has to wait for it. */
  #isElsewhere = false;

  constructor(options: QueueWorkerOptions) {
    this.#options = options;
    const { connected, store, program, pool, say } = options;
    const { promise, resolve } = Promise.withResolvers<string>();
    [this.trouble, this.#inTrouble] = [promise, resolve];
    this.#results = new StoredResults(store, (name) => say(`存放处里的 ${name} 内容不对，当作没有`));
    this.#shared = new SharedCache((digest) => this.#results.blobs.get(digest));
    this.#worker = new Worker<Message, Digest>(queueOf(program), (job) => this.#work(job), {
      connection: connected.redis,
      prefix,
      skipVersionCheck: true,
      concurrency: pool.atOnce,
      lockDuration: options.deadAfter ?? deadAfter,
      stalledInterval: (options.deadAfter ?? deadAfter) / 2,
      // Who stalls is counted below, where it is known whose fault it was.
      maxStalledCount: 1_000,
      runRetryDelay: 1_000,
    });
    const told = new Set<string>();
    this.#worker.on("error", (cause) => {
      const text = wordsOf(cause);
      if (text !== undefined && !told.has(text)) say(text);
      if (text !== undefined) told.add(text);
    });
  }

  /** When what it has in hand is done; a Redis that is gone is not waited for. */
  async close(): Promise<void> {
    const { redis } = this.#options.connected;
    await this.#worker.close(redis.status !== "ready");
    redis.disconnect();
  }

  async #work(job: Job<Message, Digest>): Promise<Digest> {
    const message = job.data;
    try {
      const digest = await this.#do(job);
      this.done += message.tasks.length;
      return digest;
    } catch (cause) {
      if (!(cause instanceof StoreTrouble)) throw cause;
      // Not the task's fault: another worker may reach the store.
      this.#inTrouble(cause.message);
      await job.updateData(message);
      await job.moveToWait(job.token);
      throw new WaitingError();
    }
  }

  async #do(job: Job<Message, Digest>): Promise<Digest> {
    const message: unknown = job.data;
    if (!isMessage(message) || message.program !== this.#options.program || jobOf(message) !== job.id)
      throw new UnrecoverableError(notOurs);
    if (job.stalledCounter === 0 && message.tries === undefined)
      return this.#turnstile.together(() => this.#make(message));
    // A worker has ended over it, or over something else it had in hand.
    if (message.tasks.length > 1) throw new UnrecoverableError(eachAlone);
    const { tries = 0 } = message;
    if (tries >= mostTries)
      throw new UnrecoverableError(`单独试了${mostTries}次，每次工作进程都中途退出（多半是内存不够），不再重试`);
    return this.#turnstile.alone(async () => {
      await job.updateData({ ...message, tries: tries + 1 });
      return this.#make(message);
    });
  }

  /** What another has made meanwhile is not made again. */
  async #make(message: Message): Promise<Digest> {
    const { kind, tasks } = message;
    const found = await this.#results.find(jobOf(message));
    if (found && tasks.every(({ key }) => found.results.has(key))) return found.digest;
    const { inputs, shared } = (await this.#inputsOf(message)) ?? (await this.#inputsLater(message));
    if (inputs.length !== tasks.reduce((sum, { bytes }) => sum + bytes, 0)) throw new UnrecoverableError(notOurs);
    let at = 0;
    const running = tasks.map(async ({ key, bytes }) => {
      const input = inputs.slice(at, at + bytes);
      at += bytes;
      return [key, await this.#options.pool.run({ kind, key, input, ...(shared && { shared }) })] as const;
    });
    const ended = await Promise.allSettled(running);
    const made = ended.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
    const failed = ended.find((one) => one.status === "rejected");
    if (!failed) return this.#results.keep(jobOf(message), new Map(made));
    // Each is asked for again by itself; what is made is found by then.
    if (tasks.length === 1) throw failed.reason;
    for (const [key, result] of made) await this.#results.keep(key, new Map([[key, result]]));
    throw new UnrecoverableError(eachAlone);
  }

  async #inputsOf({ input, shared: digest }: Message): Promise<Inputs | undefined> {
    const [inputs, shared] = await Promise.all([
      this.#results.blobs.get(input),
      digest === undefined ? undefined : this.#shared.get(digest),
    ]);
    return inputs && (digest === undefined || shared) ? { inputs, shared } : undefined;
  }

  /** Who asked puts it there again, and for a suspect sees to it that it stays: then it is this machine that looks elsewhere. */
  async #inputsLater(message: Message): Promise<Inputs> {
    const isWaitedFor = message.tries !== undefined && (await isConnected(this.#options.connected.redis, message.from));
    if (!isWaitedFor) throw new UnrecoverableError(inputMissing);
    if (!this.#isElsewhere) await pause(shownWithin);
    const found = await this.#inputsOf(message);
    this.#isElsewhere = !found;
    if (!found) throw new StoreTrouble(elsewhere);
    return found;
  }
}

interface Inputs {
  readonly inputs: Uint8Array;
  readonly shared: Shared | undefined;
}

const elsewhere =
  "存放处里没有别的机器刚放进去的文件。请检查这台机器上的存放处是不是与别的机器同一个、共享有没有挂载。";
const notOurs = "队列里的任务不是这个版本的程序写的";

/** Undefined for what is no news: a broken connection comes back, and a task that took too long, or that Redis forgot, is asked for again. */
function wordsOf(cause: Error): string | undefined {
  if (/lock|Missing key|not in the active state|Connection is closed/i.test(cause.message)) return undefined;
  if ("code" in cause && /^E[A-Z]+$/.test(String(cause.code))) return undefined;
  return `队列出错：${redisReason(cause)}`;
}
