// A province that is stopped or killed, or one of whose builds is: what is done stays, the next run goes on, and ends with the same bytes.
import { type ChildProcess, spawn } from "node:child_process";
import { readdir } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { manySpotChecks, Workshop } from "../batch/workshop.ts";
import { digests } from "../street/run-liangji.ts";

/** Two regions that are built at the same time, and take a while; and what they are when nobody interrupts. */
let shop: Workshop;
let whole: Readonly<Record<string, string>>;

beforeAll(async () => {
  shop = await Workshop.make();
  await manySpotChecks(shop, 100);
  await shop.copy("content/测试市", "content/另一市");
  await shop.edit("content/另一市/地区.yaml", "名称: 测试市\n网址名: testcity", "名称: 另一市\n网址名: another");
  const { exitCode, out, told } = await province("whole").ended;
  expect(exitCode, out + told).toBe(0);
  whole = await digests(shop.path("whole/regions"));
  expect(Object.keys(whole).filter((path) => path.endsWith(".docx")).length).toBeGreaterThan(400);
});
afterAll(() => shop.close());

interface Started {
  readonly child: ChildProcess;
  /** Its output folder. */
  readonly out: string;
  readonly ended: Promise<{ readonly exitCode: number | null; readonly out: string; readonly told: string }>;
}

function province(out: string): Started {
  const folders = ["content", "templates"].flatMap((name) => [`--${name}`, shop.path(name)]);
  const words = ["province", ...folders, "--out", shop.path(out), "--only", "documents", "--at-once", "2"];
  const child = spawn(process.execPath, ["--no-memory-protection-keys", "src/cli.ts", ...words]);
  const closed = new Promise<number | null>((settle) => child.once("close", settle));
  const ended = Promise.all([closed, text(child.stdout), text(child.stderr)]);
  return { child, out: shop.path(out), ended: ended.then(([exitCode, said, told]) => ({ exitCode, out: said, told })) };
}

/** For one test. */
function start(out: string): Started {
  const started = province(out);
  onTestFinished(() => void started.child.kill("SIGKILL"));
  return started;
}

const here = (path: string): Promise<readonly string[]> => readdir(path).catch(() => []);

/** The numbers of the processes that build a region. */
async function builders({ out }: Started): Promise<readonly number[]> {
  const notes = await here(`${out}/running`);
  return notes.flatMap((name) => (name.endsWith("-region.txt") ? [Number(name.split("-")[1])] : []));
}

/** Both regions are at work, and one has written documents already. */
async function underWay(started: Started): Promise<void> {
  const { child, out } = started;
  const begun = async (): Promise<boolean> => {
    const written = ["测试市", "另一市"].map((region) => here(`${out}/regions/${region}.building/documents`));
    return (await Promise.all(written)).some(({ length }) => length > 0) && (await builders(started)).length === 2;
  };
  while (child.exitCode === null && !(await begun())) await wait(20);
  expect(child.exitCode).toBeNull();
}

const isRunning = (number: number): boolean => {
  try {
    return process.kill(number, 0);
  } catch {
    return false;
  }
};

async function goesOn({ out }: Started): Promise<void> {
  const again = await start(out.slice(shop.home.length + 1)).ended;
  expect(again.exitCode, again.out + again.told).toBe(0);
  expect(await digests(`${out}/regions`)).toEqual(whole);
  expect([...(await readdir(out))].sort()).toEqual(["logs", "province.json", "regions"]);
}

describe("the next run goes on, and ends with the same bytes", { timeout: 240_000 }, () => {
  it("after Ctrl-C, which stops every build in order and says how to go on", async () => {
    const started = start("stopped");
    await underWay(started);
    const atWork = await builders(started);
    started.child.kill("SIGINT");
    const { exitCode, out, told } = await started.ended;
    expect([exitCode, out]).toEqual([130, expect.stringContaining("还没有生成")]);
    expect(told).toContain("再运行一次同样的命令就接着做");
    expect(atWork).toHaveLength(2);
    expect(atWork.filter(isRunning)).toEqual([]);
    expect(await here(`${started.out}/running`)).toEqual([]);
    const left = await readdir(`${started.out}/regions`);
    expect(left.filter((name) => !name.endsWith(".building"))).toEqual([]);
    await goesOn(started);
  });

  it("after the province was killed: its builds stop by themselves, and the next run waits for them", async () => {
    const started = start("killed");
    await underWay(started);
    const atWork = await builders(started);
    started.child.kill("SIGKILL");
    await started.ended;
    expect(atWork).toHaveLength(2);
    await goesOn(started);
    expect(atWork.filter(isRunning)).toEqual([]);
  });

  it("after one of its builds was killed: that region is named, and the other is built", async () => {
    const started = start("one");
    await underWay(started);
    const [victim = 0] = await builders(started);
    process.kill(victim, "SIGKILL");
    const { exitCode, out } = await started.ended;
    expect(exitCode).toBe(1);
    expect(out).toContain("共2个地区：新生成1个，没有生成1个。");
    expect(out).toMatch(/没有生成的地区：\n {2}(?:测试市|另一市)：生成到一半被系统强行结束\n {4}怎么办：/);
    await goesOn(started);
  });
});

it("a second province in the same folder is refused, and the first goes on", async () => {
  const first = start("twice");
  while (first.child.exitCode === null && (await here(`${first.out}/running`)).length === 0) await wait(5);
  const second = await start("twice").ended;
  expect([second.exitCode, second.out]).toEqual([1, expect.stringContaining("province/at-work")]);
  expect((await first.ended).exitCode).toBe(0);
}, 120_000);
