// Tasks done by whoever takes them from a queue in Redis. What counts is what lies in the store: the queue only says that there is work.
import { CutOff } from "../../base/cut-off.ts";
import type { Diagnostic } from "../../base/diagnostic.ts";
import { type Executor, type Task, type TaskResult, TaskSetAside } from "../executor.ts";
import { StoredResults } from "../results.ts";
import type { Store } from "../store/store.ts";
import { StoreTrouble } from "../store/store-trouble.ts";
import { Asking } from "./asking.ts";
import type { ConnectedRedis } from "./connect-redis.ts";
import { knownPrograms } from "./known-programs.ts";
import { Lookout } from "./lookout.ts";
import { eachAlone, inputMissing, together, versionText } from "./message.ts";
import { damaged, gaveUp } from "./queue-findings.ts";
import { redisReason } from "./redis-failure.ts";

export interface QueueExecutorOptions {
  readonly connected: ConnectedRedis;
  readonly store: Store;
  /** The digest of the program, which whoever does a task must have too. */
  readonly program: string;
  /** Tells a person who waits what is waited for. */
  say(text: string): void;
  /** Milliseconds since any moment. */
  clock(): number;
}

/** For each thread of a worker: those it does, those it has in hand, and some that wait or lie with a worker that has died. */
const perThread = 4 * together;
/** So many tasks are under way, however few workers are known, and however many. */
const [fewest, most] = [128, 512] as const;
/** How often a task is handed over when what comes back is not whole. */
const rounds = 4;

export class QueueExecutor implements Executor {
  /** Asked anew by each press, and so with the workers that have come meanwhile. */
  atOnce: number = fewest;
  readonly findings: Diagnostic[];
  readonly #options: QueueExecutorOptions;
  readonly #results: StoredResults;
  readonly #asking: Asking;
  readonly #running = new Map<string, Promise<TaskResult>>();
  readonly #waiting = new CutOff();
  readonly #lost = new AbortController();
  readonly #lookout: Lookout;

  constructor(options: QueueExecutorOptions) {
    this.#options = options;
    const { connected, store, program, clock, say } = options;
    this.findings = [...connected.findings];
    this.#results = new StoredResults(store, (name) => this.#noteDamage(name));
    this.#asking = new Asking({ redis: connected.redis, results: this.#results, program, clock });
    this.#lookout = new Lookout({
      look: () => this.#look(),
      giveUp: (code, message) => this.#giveUp(code, message),
      say,
      clock,
      shown: connected.shown,
    });
  }

  get lost(): AbortSignal {
    return this.#lost.signal;
  }

  run(task: Task): Promise<TaskResult> {
    const running = this.#running.get(task.key) ?? this.#start(task).finally(() => this.#running.delete(task.key));
    this.#running.set(task.key, running);
    return running;
  }

  async close(): Promise<void> {
    this.#lookout.stop();
    await this.#asking.close();
  }

  async #start(task: Task): Promise<TaskResult> {
    try {
      return await this.#waiting.until(this.#make(task));
    } catch (cause) {
      if (cause instanceof StoreTrouble) this.#giveUp("executor/store", cause.message);
      throw cause;
    }
  }

  async #make(task: Task): Promise<TaskResult> {
    for (let round = 0; round < rounds; round++) {
      const answer = await this.#asking.ask(task, round > 0);
      if ("result" in answer && answer.result) return answer.result;
      if ("failed" in answer && ![inputMissing, eachAlone].includes(answer.failed))
        throw new TaskSetAside(answer.failed);
    }
    throw new TaskSetAside("存放处里要用的或做好的文件一再不完整，不再重试");
  }

  /** Gives why nothing can go on, if so. */
  async #look(): Promise<string | undefined> {
    const { connected, program } = this.#options;
    await this.#asking.lookAfterAll();
    if (connected.redis.status !== "ready") return `与 Redis（${connected.shown}）的连接断了，正在等它恢复`;
    const refusal = this.#asking.waits ? await this.#asking.refusal() : undefined;
    if (refusal !== undefined) return `Redis（${connected.shown}）不收任务：${redisReason(refusal)}`;
    const known = await knownPrograms(connected.redis, program);
    this.atOnce = Math.min(most, Math.max(fewest, known.threads * perThread));
    if (known.workers > 0 || !this.#asking.waits) return undefined;
    const others = known.otherWorkers.map(versionText).join("、");
    const other = others === "" ? "" : `，连着的只有别的版本（${others}）`;
    return `没有程序版本为 ${versionText(program)} 的工作进程${other}；请在工作的机器上更新程序，运行 liangji worker`;
  }

  #noteDamage(name: string): void {
    if (!this.findings.some(({ place }) => place.file === name)) this.findings.push(damaged(name));
  }

  #giveUp(code: string, message: string): void {
    if (this.#lost.signal.aborted) return;
    this.findings.push(gaveUp(code, message, this.#options.connected.shown));
    this.#lost.abort();
    this.#waiting.cut(new Error(message));
  }
}
