// Starts a real Redis on this machine alone, which can be killed and started again with what it wrote down, or without.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "../free-port.ts";
import { findRedis } from "./find-redis.mjs";
import { processorOf } from "./run-cli.ts";

export class RedisServer {
  readonly port: number;
  readonly #folder: string;
  readonly #words: readonly string[];
  #process: ChildProcess | undefined;

  private constructor(port: number, folder: string, words: readonly string[]) {
    this.port = port;
    this.#folder = folder;
    this.#words = words;
  }

  /** To be closed by whoever asked for it. `words`: more of its configuration; PORT in them is its port. */
  static async start(...words: readonly string[]): Promise<RedisServer> {
    const port = await freePort();
    const folder = await mkdtemp(join(tmpdir(), "liangji-redis-"));
    const server = new RedisServer(port, folder, words);
    await server.begin();
    return server;
  }

  get address(): string {
    return `redis://127.0.0.1:${this.port}/0`;
  }

  /** Processor time so far, in milliseconds. */
  processor(): number {
    return processorOf(this.#process?.pid);
  }

  /** Until it answers. */
  async begin(): Promise<void> {
    const program = findRedis();
    if (program === undefined)
      throw new Error("没有找到 redis-server。请安装它，或把环境变量 REDIS_SERVER 设为它的完整路径。");
    const own = ["--port", "PORT", "--bind", "127.0.0.1", "--dir", this.#folder, "--save", "", "--appendonly", "yes"];
    const words = [...own, ...this.#words].map((word) => word.replaceAll("PORT", String(this.port)));
    const child = spawn(program, words, { stdio: ["ignore", "pipe", "ignore"] });
    this.#process = child;
    let said = "";
    child.stdout.on("data", (text) => {
      said += text;
    });
    while (!(await answers(this.port))) {
      if (child.exitCode !== null) throw new Error(`redis-server 没有启动：${said}`);
      await new Promise((again) => setTimeout(again, 20));
    }
  }

  /** As a power cut does. */
  async kill(): Promise<void> {
    const child = this.#process;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, "close");
    child.kill("SIGKILL");
    await ended;
  }

  /** Forgets all it knew; it must not be running. */
  async forget(): Promise<void> {
    await rm(join(this.#folder, "appendonlydir"), { recursive: true, force: true });
  }

  async close(): Promise<void> {
    await this.kill();
    await rm(this.#folder, { recursive: true, force: true });
  }
}

function answers(port: number): Promise<boolean> {
  return new Promise((settle) => {
    const socket = connect(port, "127.0.0.1", () => {
      socket.destroy();
      settle(true);
    });
    socket.once("error", () => settle(false));
  });
}
