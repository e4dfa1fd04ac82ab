// How many documents a second this machine's threads print, and workers on the same machine: node tests/executor/chaos/throughput.ts [documents] [pairs]
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { layOutCity, yearOf } from "../../bench/lay-out-city.ts";
import { RedisServer } from "../redis-server.ts";
import { type RunningCli, runCli } from "../run-cli.ts";

/** Of the printing alone: from when it begins to when all is in its place. */
interface Measured {
  readonly documents: number;
  readonly seconds: number;
  /** Of all processes together. */
  readonly processor: number;
}

const [documents = 300, pairs = 3] = process.argv.slice(2).map(Number);
const home = await mkdtemp(join(tmpdir(), "liangji-throughput-"));
const redis = await RedisServer.start();
try {
  await layOutCity(home, yearOf(documents));
  for (const count of [1, 2]) {
    const [local, queue]: [Measured[], Measured[]] = [[], []];
    // In turns, so that a machine that grows busy is so for both.
    for (let pair = 0; pair < pairs; pair++) {
      local.push(await measure(build("local", "--jobs", String(count)), []));
      queue.push(await withWorkers(count));
    }
    say(`本机${count}个线程`, local);
    say(`队列${count}个工作进程`, queue);
    const per = (many: readonly Measured[], what: "seconds" | "processor"): number =>
      median(many.map((one) => one[what] / one.documents));
    const more = (what: "seconds" | "processor"): string =>
      `${((per(queue, what) / per(local, what) - 1) * 100).toFixed(1)}%`;
    process.stdout.write(`  队列多用：时间${more("seconds")}，处理器时间${more("processor")}\n`);
  }
} finally {
  await redis.close();
  await rm(home, { recursive: true, force: true });
}

function build(out: string, ...words: readonly string[]): RunningCli {
  const folders = ["content", "templates"].flatMap((name) => [`--${name}`, join(home, name)]);
  return runCli(["build", ...folders, "--out", join(home, out), "--only", "documents", ...words]);
}

async function withWorkers(count: number): Promise<Measured> {
  const store = join(home, "store");
  await mkdir(store);
  const places = ["--redis", redis.address, "--store", store];
  const workers = Array.from({ length: count }, () => runCli(["worker", ...places, "--jobs", "1"]));
  await Promise.all(workers.map((one) => one.until("正在等任务")));
  const measured = await measure(build("queue", "--executor", "redis", ...places), workers);
  for (const { child } of workers) child.kill("SIGINT");
  await Promise.all(workers.map(({ ended }) => ended));
  await rm(store, { recursive: true });
  return measured;
}

async function measure(building: RunningCli, workers: readonly RunningCli[]): Promise<Measured> {
  const all = [building, ...workers];
  const processor = (): number => [...all.map((one) => one.processor()), redis.processor()].reduce((a, b) => a + b);
  await building.until("正在生成文件\n");
  const [began, used] = [performance.now(), processor()];
  await building.until("读取了");
  const [ended, usedThen] = [performance.now(), processor()];
  await building.ended;
  const [, made, annexes = 0] = /写出了(\d+)份文件(?:和(\d+)份)?/.exec(building.said()) ?? [];
  if (made === undefined) throw new Error(building.said());
  for (const out of ["local", "queue"]) await rm(join(home, out), { recursive: true, force: true });
  return {
    documents: Number(made) + Number(annexes),
    seconds: (ended - began) / 1000,
    processor: (usedThen - used) / 1000,
  };
}

function say(what: string, all: readonly Measured[]): void {
  const rate = median(all.map((one) => one.documents / one.seconds));
  const each = median(all.map((one) => (one.processor * 1000) / one.documents));
  process.stdout.write(`${what}：每秒${rate.toFixed(1)}份，每份处理器时间${each.toFixed(1)}毫秒\n`);
}

function median(numbers: readonly number[]): number {
  const ordered = numbers.toSorted((a, b) => a - b);
  return ordered[Math.floor((ordered.length - 1) / 2)] ?? 0;
}
