// Kills workers, the build and Redis at random while documents of a made-up city are printed, starts each again, and compares
// every byte with what one machine prints undisturbed: node tests/executor/chaos/chaos.ts [documents] [kills] [workers] [seed]
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { QueueEvents } from "bullmq";
import { Redis } from "ioredis";
import { nodeWorld } from "../../../src/base/node-world.ts";
import { toolDigest } from "../../../src/batch/source-digests.ts";
import { prefix, queueOf } from "../../../src/executor/queue/message.ts";
import { seeded } from "../../bench/seeded.ts";
import { digests } from "../../street/run-liangji.ts";
import { layOutCity } from "../lay-out-city.ts";
import { RedisServer } from "../redis-server.ts";
import { type RunningCli, runCli } from "../run-cli.ts";

const [documents = 200, kills = 10, workerCount = 3, seed = 1] = process.argv.slice(2).map(Number);
/** Milliseconds between two kills: long enough that something gets done, short enough to meet everybody in the act. */
const [shortest, longest] = [300, 3_000] as const;

const home = await mkdtemp(join(tmpdir(), "liangji-chaos-"));
const redis = await RedisServer.start("--appendfsync", "everysec");
const store = join(home, "store");
const places = ["--redis", redis.address, "--store", store];
const chance = seeded(seed);
const killed = { worker: 0, build: 0, redis: 0 };
const begun = new Map<string, number>();
let workers: RunningCli[] = [];
let building: RunningCli | undefined;

try {
  await mkdir(store);
  await layOutCity(home, documents);
  const started = performance.now();
  say("在一台机器上生成一遍，用来对照");
  const alone = startBuild("alone");
  if ((await alone.ended) !== 0) throw new Error(alone.said());
  const watching = await watchQueue();
  workers = Array.from({ length: workerCount }, startWorker);
  await Promise.all(workers.map((one) => one.until("正在等任务")));
  const last = await disturb();
  await watching();
  await report(alone, last, (performance.now() - started) / 1000);
} finally {
  for (const one of [...workers, ...(building ? [building] : [])]) one.child.kill("SIGKILL");
  await redis.close();
  await rm(home, { recursive: true, force: true });
}

function startBuild(out: string, ...words: readonly string[]): RunningCli {
  const folders = ["content", "templates"].flatMap((name) => [`--${name}`, join(home, name)]);
  return runCli(["build", ...folders, "--out", join(home, out), "--only", "documents", ...words]);
}

function startWorker(): RunningCli {
  return runCli(["worker", ...places, "--jobs", "1"]);
}

function startQueued(): RunningCli {
  return startBuild("queued", "--executor", "redis", ...places);
}

/** Kills until there were enough kills or nothing is left to disturb; gives the build that came to its end. */
async function disturb(): Promise<RunningCli> {
  building = startQueued();
  for (let count = 0; count < kills; count++) {
    await building.until("正在生成文件\n");
    await pause(shortest + chance.below(longest - shortest));
    if (building.child.exitCode !== null) return building;
    await killOne();
    if (count % 10 === 9) say(`已经中断${count + 1}次`);
  }
  await building.ended;
  return building;
}

/** Mostly workers, as there are most of them. */
async function killOne(): Promise<void> {
  const lot = chance.below(10);
  if (lot < 6) {
    killed.worker += 1;
    const index = chance.below(workers.length);
    const one = workers[index];
    one?.child.kill("SIGKILL");
    await one?.ended;
    workers[index] = startWorker();
  } else if (lot < 8) {
    killed.build += 1;
    building?.child.kill("SIGKILL");
    await building?.ended;
    building = startQueued();
  } else {
    killed.redis += 1;
    await redis.kill();
    await pause(chance.below(1_500));
    await redis.begin();
  }
}

/** Counts how often each task was begun, from what the queue tells; gives what ends it. */
async function watchQueue(): Promise<() => Promise<void>> {
  const connection = new Redis(redis.address, { maxRetriesPerRequest: null });
  connection.on("error", () => undefined);
  const events = new QueueEvents(queueOf(await toolDigest(nodeWorld)), { connection, prefix, skipVersionCheck: true });
  events.on("error", () => undefined);
  events.on("active", ({ jobId }) => begun.set(jobId, (begun.get(jobId) ?? 0) + 1));
  return async () => {
    await events.close();
    connection.disconnect();
  };
}

async function report(alone: RunningCli, last: RunningCli, seconds: number): Promise<void> {
  const [expected, made] = await Promise.all(["alone", "queued"].map((out) => digests(join(home, out))));
  const files = Object.keys(expected ?? {});
  const missing = files.filter((path) => made?.[path] === undefined);
  const different = files.filter((path) => made?.[path] !== undefined && made[path] !== expected?.[path]);
  const more = Object.keys(made ?? {}).filter((path) => expected?.[path] === undefined);
  const isEqual = missing.length + different.length + more.length === 0;
  const again = [...begun.values()].filter((times) => times > 1).length;
  const times = [...begun.values()].reduce((a, b) => a + b, 0);
  const all = killed.worker + killed.build + killed.redis;
  const [wrote] = /写出了\d+份文件(?:和\d+份数据溯源附录)?/.exec(last.said()) ?? ["没有写出文件"];
  say(
    `中断${all}次（工作进程${killed.worker}、生成${killed.build}、Redis ${killed.redis}），每次都重新启动，用时${seconds.toFixed(0)}秒；${wrote}；`,
  );
  say(`任务${begun.size}个，着手${times}次，其中${again}个不止一次；成果${files.length}个文件，与不中断的一次相比：`);
  say(isEqual ? "逐字节相同，不缺不多" : `缺${missing.length}个、不同${different.length}个、多${more.length}个`);
  for (const path of [...missing, ...different, ...more].slice(0, 10)) say(`  ${path}`);
  if (isEqual) return;
  say(last.said().slice(-3_000));
  if (alone.said() === "") say("对照的一次没有说话");
  process.exitCode = 1;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((settle) => setTimeout(settle, milliseconds));
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
