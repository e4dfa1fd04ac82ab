// liangji worker and liangji build --executor redis, as processes of their own.
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { nodeWorld } from "../../src/base/node-world.ts";
import { build } from "../../src/commands/build.ts";
import type { Command, OptionValues } from "../../src/commands/command.ts";
import { worker } from "../../src/commands/worker.ts";
import { Workshop } from "../batch/workshop.ts";
import { runCommand } from "../commands/run-command.ts";
import { digests, temporaryFolder } from "../street/run-liangji.ts";
import { RedisServer } from "./redis-server.ts";
import { type RunningCli, runCli } from "./run-cli.ts";

const secret = "geheim";
/** Many processes one after the other, on a machine that has other things to do. */
const patiently = { timeout: 300_000 };

interface Province {
  readonly shop: Workshop;
  readonly redis: RedisServer;
  build(out: string, ...more: readonly string[]): RunningCli;
  worker(...more: readonly string[]): RunningCli;
}

async function province(): Promise<Province> {
  const [shop, redis] = [await Workshop.open(), await RedisServer.start("--requirepass", secret)];
  const running: RunningCli[] = [];
  onTestFinished(async () => {
    for (const { child } of running) child.kill("SIGKILL");
    await redis.close();
  });
  await mkdir(shop.path("store"));
  const environment = { LIANGJI_REDIS_PASSWORD: secret };
  const start = (words: readonly string[]): RunningCli => {
    const one = runCli([...words, "--redis", redis.address, "--store", shop.path("store")], environment);
    running.push(one);
    return one;
  };
  const folders = ["--content", shop.path("content"), "--templates", shop.path("templates")];
  return {
    shop,
    redis,
    build: (out, ...more) =>
      start(["build", ...folders, "--out", shop.path(out), "--only", "documents", "--executor", "redis", ...more]),
    worker: (...more) => start(["worker", "--jobs", "1", ...more]),
  };
}

it("give the same bytes as this machine's threads, and do nothing twice", patiently, async () => {
  const { shop, build, worker } = await province();
  // A writer refuses two of them: no font has the character.
  await shop.edit("content/测试市/2023/项目.yaml", "名称: 项目3\n", "名称: 项目3\u{1F9FE}\n");
  const alone = await shop.build({ out: "alone" });
  const workers = [worker(), worker()];
  const built = build("queued");
  expect([await built.ended, built.said()]).toEqual([1, expect.stringContaining("没有一种字体有")]);
  expect(await digests(shop.path("queued"))).toEqual(alone.digests);
  for (const { child } of workers) child.kill("SIGTERM");
  expect(await Promise.all(workers.map(({ ended }) => ended))).toEqual([0, 0]);
  const done = workers.map((one) => Number(/已经停下，做了(\d+)件/.exec(one.said())?.[1]));
  expect(done.reduce((a, b) => a + b)).toBe(26);
  // Another build finds what the first has left in the store, without anybody to work.
  expect(await build("again").ended).toBe(1);
  expect(await digests(shop.path("again"))).toEqual(alone.digests);
});

it("stop when a person asks, while nobody works, and go on from there", patiently, async () => {
  const { shop, build, worker } = await province();
  const waiting = build("queued");
  await waiting.until("没有程序版本为");
  waiting.child.kill("SIGINT");
  expect([await waiting.ended, waiting.said()]).toEqual([130, expect.stringContaining("已经停下")]);
  worker();
  expect(await build("queued").ended).toBe(0);
  expect(Object.keys(await digests(shop.path("queued")))).toContain("/documents/测试市/2023/SC-4.pdf");
});

it("say what is missing, and never the password", async () => {
  const [folder, redis] = [await temporaryFolder(), await RedisServer.start("--requirepass", secret)];
  onTestFinished(() => redis.close());
  const tried = async (command: Command, options: OptionValues, environment: Readonly<Record<string, string>> = {}) => {
    const world = { ...nodeWorld, environment: (name: string) => environment[name] };
    const { exitCode, told } = await runCommand(command, world, options);
    expect(told).not.toMatch(/falsch|geheim/);
    return [exitCode, told];
  };
  const places = { redis: redis.address, store: folder };
  const wrong = redis.address.replace("//", "//:falsch@");
  expect(await tried(worker, { ...places, redis: wrong })).toEqual([
    1,
    expect.stringContaining("密码（或用户名）不对"),
  ]);
  const outside = { LIANGJI_REDIS: wrong, LIANGJI_STORE: folder };
  expect(await tried(worker, {}, outside)).toEqual([1, expect.stringContaining("密码（或用户名）不对")]);
  expect(await tried(worker, places)).toEqual([1, expect.stringContaining("LIANGJI_REDIS_PASSWORD")]);
  const nobody = { ...places, redis: "redis://127.0.0.1:1" };
  expect(await tried(worker, nobody)).toEqual([1, expect.stringContaining("那里没有 Redis 在运行")]);
  expect(await tried(worker, {})).toEqual([2, expect.stringContaining("还要写 --redis 和 --store")]);
  expect(await tried(worker, { ...places, store: join(folder, "没有") })).toEqual([
    2,
    expect.stringContaining("不存在"),
  ]);
  expect(await tried(worker, { ...places, redis: "主机" })).toEqual([2, expect.stringContaining("Redis 的地址要写成")]);
  expect(await tried(worker, { ...places, jobs: "0" })).toEqual([2, expect.stringContaining("--jobs 要写")]);
  const asked = expect.stringContaining("用了 --executor redis。还要写 --store");
  expect(await tried(build, { executor: "redis", redis: redis.address })).toEqual([2, asked]);
  const idle = expect.stringContaining("写了 --store，没有写 --executor redis");
  expect(await tried(build, { store: folder })).toEqual([2, idle]);
  const broken = await temporaryFolder();
  await writeFile(join(broken, "blobs"), "这里放不下文件夹");
  const trouble = expect.stringContaining(`存放处 ${broken} 用不了`);
  expect(await tried(worker, { ...places, store: broken })).toEqual([1, trouble]);
});

it("learns that the password is wrong before a record is read", async () => {
  const [shop, redis] = [await Workshop.open(), await RedisServer.start("--requirepass", secret)];
  onTestFinished(() => redis.close());
  const [content, store] = [shop.path("content"), await temporaryFolder()];
  const unread = {
    ...nodeWorld,
    environment: () => undefined,
    readBytes: (path: string) =>
      path.startsWith(content) ? Promise.reject(new Error(`read: ${path}`)) : nodeWorld.readBytes(path),
  };
  const folders = { content, templates: shop.path("templates"), out: shop.path("out") };
  const { exitCode, told } = await runCommand(build, unread, {
    ...folders,
    executor: "redis",
    redis: redis.address.replace("//", "//:falsch@"),
    store,
  });
  expect([exitCode, told]).toEqual([1, expect.stringContaining("密码（或用户名）不对")]);
});
