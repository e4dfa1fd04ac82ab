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
import { layOutCity, yearOf } from "../../bench/lay-out-city.ts";
import { seeded } from "../../bench/seeded.ts";
import { digests } from "../../street/run-liangji.ts";
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
/** How often each message was taken up, by round and job. */
const begun = new Map<string, number>();
/** Builds that came to their end, and what was wrong with them. */
let rounds = 0;
const wrong: string[] = [];
let files = 0;
let workers: RunningCli[] = [];
let building: RunningCli | undefined;

try {
  await mkdir(store);
  await layOutCity(home, yearOf(documents));
  const started = performance.now();
  say("在一台机器上生成一遍，用来对照");
  const alone = startBuild("alone");
  if ((await alone.ended) !== 0) throw new Error(alone.said());
  const watching = await watchQueue();
  workers = Array.from({ length: workerCount }, startWorker);
  await Promise.all(workers.map((one) => one.until("正在等任务")));
  const last = await disturb();
  await compare(last);
  await watching();
  report(last, (performance.now() - started) / 1000);
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

/** Kills as often as asked; a build that comes to its end meanwhile is compared and begun anew. Gives the last one, ended. */
async function disturb(): Promise<RunningCli> {
  building = startQueued();
  for (let count = 0; count < kills; ) {
    await building.until("正在生成文件\n");
    await pause(shortest + chance.below(longest - shortest));
    if (building.child.exitCode !== null) {
      await compare(building);
      for (const folder of ["queued", "store"]) await rm(join(home, folder), { recursive: true, force: true });
      await mkdir(store);
      building = startQueued();
      continue;
    }
    await killOne();
    count += 1;
    if (count % 10 === 0) say(`已经中断${count}次`);
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
  events.on("active", ({ jobId }) => {
    const name = `${rounds} ${jobId}`;
    begun.set(name, (begun.get(name) ?? 0) + 1);
  });
  return async () => {
    await events.close();
    connection.disconnect();
  };
}

/** Every byte of what it left, with what one machine made. */
async function compare(built: RunningCli): Promise<void> {
  const [expected = {}, made = {}] = await Promise.all(["alone", "queued"].map((out) => digests(join(home, out))));
  for (const path of Object.keys(expected)) {
    if (made[path] === undefined) wrong.push(`缺 ${path}`);
    else if (made[path] !== expected[path]) wrong.push(`不同 ${path}`);
  }
  wrong.push(...Object.keys(made).flatMap((path) => (expected[path] === undefined ? [`多 ${path}`] : [])));
  if (wrong.length > 0) say(built.said().slice(-3_000));
  files += Object.keys(expected).length;
  rounds += 1;
}

function report(last: RunningCli, seconds: number): void {
  const again = [...begun.values()].filter((times) => times > 1).length;
  const times = [...begun.values()].reduce((a, b) => a + b, 0);
  const { worker, build, redis: server } = killed;
  const [wrote = "没有写出文件"] = /写出了\d+份文件(?:和\d+份数据溯源附录)?/.exec(last.said()) ?? [];
  say(
    `生成${rounds}遍，中断${worker + build + server}次（工作进程${worker}、生成${build}、Redis ${server}），每次都重新启动，用时${seconds.toFixed(0)}秒；每遍${wrote}。`,
  );
  say(`任务${begun.size}组，着手${times}次，其中${again}组不止一次。`);
  say(
    `成果共${files}个文件，与不中断的一次相比：${wrong.length === 0 ? "逐字节相同，不缺不多" : `${wrong.length}个不对`}`,
  );
  for (const one of wrong.slice(0, 10)) say(`  ${one}`);
  if (wrong.length > 0) process.exitCode = 1;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((settle) => setTimeout(settle, milliseconds));
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
