// A queue and a store for tests: a real Redis, a folder, builds that give odd tasks and real processes that do them.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { Queue } from "bullmq";
import { onTestFinished } from "vitest";
import { sha256 } from "../../src/base/digest.ts";
import { nodeWorld } from "../../src/base/node-world.ts";
import type { Task, TaskResult } from "../../src/executor/executor.ts";
import { type ConnectedRedis, connectRedis } from "../../src/executor/queue/connect-redis.ts";
import { buildName } from "../../src/executor/queue/known-programs.ts";
import { jobOf, type Message, prefix, queueOf } from "../../src/executor/queue/message.ts";
import { QueueExecutor } from "../../src/executor/queue/queue-executor.ts";
import { redisAddress } from "../../src/executor/queue/redis-address.ts";
import { FolderStore } from "../../src/executor/store/folder-store.ts";
import { temporaryFolder } from "../street/run-liangji.ts";
import { RedisServer } from "./redis-server.ts";

/** A program's digest, and another's. */
export const ours = sha256("ours");
export const theirs = sha256("theirs");

export interface WorkerProcess {
  readonly child: ChildProcess;
  /** All it has said. */
  said(): string;
  /** Until it has said this. */
  until(words: string): Promise<void>;
  kill(): Promise<void>;
  /** As Ctrl-C or a service manager does. */
  stop(): Promise<void>;
}

export class Workbench {
  readonly redis: RedisServer;
  readonly folder: string;
  /** What builds said while they waited. */
  readonly said: string[] = [];
  #opened: Promise<Queue> | undefined;

  private constructor(redis: RedisServer, folder: string) {
    this.redis = redis;
    this.folder = folder;
  }

  static async open(...words: readonly string[]): Promise<Workbench> {
    const folder = await temporaryFolder();
    await mkdir(join(folder, "store"));
    const redis = await RedisServer.start(...words);
    onTestFinished(() => redis.close());
    return new Workbench(redis, folder);
  }

  get store(): string {
    return join(this.folder, "store");
  }

  async connect(name: string): Promise<ConnectedRedis> {
    const address = await redisAddress(this.redis.address, nodeWorld);
    if (typeof address === "string") throw new Error(address);
    const connected = await connectRedis(address, name);
    if (typeof connected === "string") throw new Error(connected);
    onTestFinished(() => connected.redis.disconnect());
    return connected;
  }

  /** Puts into the queue what anybody who reaches Redis could. */
  async leave(message: unknown): Promise<void> {
    const { tasks = [] } = message as Partial<Message>;
    await (await this.#queue()).add("odd", message, { jobId: jobOf({ tasks }), removeOnFail: true });
  }

  /** How many messages are in the queue. */
  async left(): Promise<number> {
    return (await this.#queue()).getJobCountByTypes("wait", "active", "delayed");
  }

  #queue(): Promise<Queue> {
    this.#opened ??= this.connect("test").then(
      ({ redis }) => new Queue(queueOf(ours), { connection: redis, prefix, skipVersionCheck: true }),
    );
    return this.#opened;
  }

  async executor(program = ours, clock = () => performance.now()): Promise<QueueExecutor> {
    const connected = await this.connect(buildName(program));
    const executor = new QueueExecutor({
      connected,
      store: new FolderStore(nodeWorld, this.store),
      program,
      say: (text) => this.said.push(text),
      clock,
    });
    onTestFinished(() => executor.close());
    return executor;
  }

  /** `node`: more words for Node. */
  async worker(program = ours, threads = 1, store = this.store, node: readonly string[] = []): Promise<WorkerProcess> {
    await mkdir(store, { recursive: true });
    const script = join(import.meta.dirname, "odd-worker.ts");
    const words = [...node, script, this.redis.address, store, program, String(threads)];
    const child = spawn(process.execPath, words, { stdio: ["ignore", "pipe", "pipe"] });
    const ended = once(child, "close");
    let said = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (said += text));
    const end = async (signal: NodeJS.Signals): Promise<void> => {
      child.kill(signal);
      await ended;
    };
    onTestFinished(() => end("SIGKILL"));
    const worker: WorkerProcess = {
      child,
      said: () => said,
      until: (words) => until(() => said.includes(words)),
      kill: () => end("SIGKILL"),
      stop: () => end("SIGTERM"),
    };
    await worker.until("在等");
    return worker;
  }

  /** What the tasks that note it have begun, in their order. */
  async begun(): Promise<readonly string[]> {
    const text = await readFile(this.notes, "utf8").catch(() => "");
    return text.split("\n").filter((line) => line !== "");
  }

  get notes(): string {
    return join(this.folder, "begun.txt");
  }
}

export function oddTask(text: string, shared?: string): Task {
  const input = new TextEncoder().encode(text);
  const bytes = shared === undefined ? undefined : new TextEncoder().encode(shared);
  return { kind: "odd", key: sha256(text), input, ...(bytes && { shared: { digest: sha256(bytes), bytes } }) };
}

export const textOf = ({ files }: TaskResult): string => new TextDecoder().decode(files[0]?.bytes);

/** Waits as long as the test may; a loaded machine is slow, not wrong. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((again) => setTimeout(again, 20));
}
