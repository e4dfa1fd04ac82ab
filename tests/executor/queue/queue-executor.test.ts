// A build and its workers, in processes of their own, over a real Redis: whoever is killed, every task is done, and damage is noticed.
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it, vi } from "vitest";
import { sha256 } from "../../../src/base/digest.ts";
import { sideBySide } from "../../../src/base/side-by-side.ts";
import { TaskSetAside } from "../../../src/executor/executor.ts";
import { storedName } from "../../../src/executor/store/stored-name.ts";
import { oddTask, ours, textOf, theirs, until, Workbench } from "../workbench.ts";

// Many processes one after the other, on a machine that has other things to do.
vi.setConfig({ testTimeout: 300_000 });

const texts = (count: number, more = ""): readonly string[] =>
  Array.from({ length: count }, (_, index) => `t${index}${more}`);

it("does every task once, with what they share", async () => {
  const bench = await Workbench.open();
  const [executor] = await Promise.all([bench.executor(), bench.worker(ours, 2)]);
  const all = texts(50, ` 记${bench.notes}`);
  const done = await Promise.all(all.map((text) => executor.run(oddTask(text, "共："))));
  expect(done.map(textOf)).toEqual(all.map((text) => `共：${text.toUpperCase()}`));
  expect(done[7]?.said).toEqual([all[7]?.length]);
  // Two who want the same get the same, and what was made is found again.
  const [one, two] = await Promise.all([executor.run(oddTask("同")), executor.run(oddTask("同"))]);
  expect(one).toBe(two);
  const again = await Promise.all(all.map((text) => executor.run(oddTask(text, "共："))));
  expect(again).toEqual(done);
  expect((await bench.begun()).toSorted()).toEqual(texts(50).toSorted());
  expect(executor.findings).toEqual([]);
});

it("waits for workers that come later, and says which version is missing", async () => {
  const bench = await Workbench.open();
  const executor = await bench.executor();
  const running = executor.run(oddTask(`a 记${bench.notes}`));
  const stranger = await bench.worker(theirs);
  await stranger.until("请更新到同一版本");
  await until(() => bench.said.some((text) => text.includes("连着的只有别的版本")));
  expect(await bench.begun()).toEqual([]);
  const worker = await bench.worker();
  expect(textOf(await running)).toMatch(/^A /);
  await worker.stop();
  expect(worker.said()).toContain("做了1件");
  await stranger.stop();
  expect(stranger.said()).toContain("做了0件");
});

it("gives what a killed worker had in hand to another", async () => {
  const bench = await Workbench.open();
  const executor = await bench.executor();
  const first = await bench.worker();
  const running = texts(4, ` 等1500 记${bench.notes}`).map((text) => executor.run(oddTask(text)));
  await until(async () => (await bench.begun()).length > 0);
  await first.kill();
  await bench.worker(ours, 4);
  expect((await Promise.all(running)).map(textOf).map((text) => text.slice(0, 2))).toEqual(["T0", "T1", "T2", "T3"]);
});

it.each([
  ["with what it wrote down", false],
  ["with nothing", true],
])("goes on when Redis is killed and comes back %s", async (_, forgetting) => {
  const bench = await Workbench.open();
  const executor = await bench.executor();
  await bench.worker();
  const running = texts(12, ` 等100 记${bench.notes}`).map((text) => executor.run(oddTask(text)));
  await until(async () => (await bench.begun()).length > 2);
  await bench.redis.kill();
  await until(() => bench.said.some((text) => text.includes("连接断了")));
  if (forgetting) await bench.redis.forget();
  await bench.redis.begin();
  expect((await Promise.all(running)).map((one) => textOf(one).split(" ")[0])).toEqual(
    texts(12).map((text) => text.toUpperCase()),
  );
});

it("sets a task aside that breaks down whoever tries it, and does the others", async () => {
  const bench = await Workbench.open();
  const executor = await bench.executor();
  const all = ["a", "b 坏", "c"].map((text) => executor.run(oddTask(text)));
  await bench.worker();
  const [a, b, c] = await Promise.allSettled(all);
  expect([a?.status, b?.status, c?.status]).toEqual(["fulfilled", "rejected", "fulfilled"]);
  expect(b).toMatchObject({ reason: expect.any(TaskSetAside) });
  expect(b).toMatchObject({ reason: { message: expect.stringContaining("这件做不了") } });
});

it("sets a task aside over which worker after worker ends, and no other that they had in hand", async () => {
  const bench = await Workbench.open();
  const executor = await bench.executor();
  const texts = ["a", `b 死 记${bench.notes}`, "c", "d", "e"];
  const running = Promise.allSettled(texts.map((text) => executor.run(oddTask(text))));
  let done = false;
  running.finally(() => {
    done = true;
  });
  // As a service manager does.
  let started = 0;
  for (; !done; started++) {
    const worker = await bench.worker(ours, 2);
    await until(() => done || worker.child.signalCode !== null);
  }
  const all = await running;
  expect(all.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled", "fulfilled", "fulfilled"]);
  expect(all[1]).toMatchObject({ reason: { message: expect.stringContaining("单独试了3次") } });
  // Once among others, then by itself: a worker that was only unlucky takes no task with it.
  expect(await bench.begun()).toEqual(["b", "b", "b", "b"]);
  expect(started).toBe(5);
});

it("makes anew what was damaged in the store, and says so", async () => {
  const bench = await Workbench.open();
  await bench.worker();
  const first = await bench.executor();
  const done = await first.run(oddTask("a"));
  const other = await first.run(oddTask("b"));
  const record = storedName("results", oddTask("a").key);
  const ofOther = await readFile(join(bench.store, storedName("results", oddTask("b").key)), "utf8");
  const said = await readFile(join(bench.store, record), "utf8");
  const blob = storedName("blobs", /"blob":"(\w+)"/.exec(said)?.[1] ?? "");
  const whole = await readFile(join(bench.store, blob), "utf8");
  expect([textOf(done), textOf(other), whole.at(-1)]).toEqual(["A", "B", "A"]);
  const broken: readonly (readonly [string, string])[] = [
    [record, said.slice(0, -1)],
    [record, said.replace(/"blob":"./, '"blob":"x')],
    [record, ofOther],
    [record, ""],
    [blob, whole.slice(0, -1)],
    [blob, whole.replace(/A$/, "C")],
  ];
  for (const [name, text] of broken) {
    await writeFile(join(bench.store, name), text);
    const next = await bench.executor();
    expect(await next.run(oddTask("a"))).toEqual(done);
    expect(next.findings.map(({ code, severity, place }) => [code, severity, place.file])).toEqual([
      ["executor/damaged", "warning", name],
    ]);
    expect(await readFile(join(bench.store, record), "utf8")).toBe(said);
    expect(await readFile(join(bench.store, blob), "utf8")).toBe(whole);
  }
});

it("puts an input there again that was damaged on its way", async () => {
  const bench = await Workbench.open();
  const executor = await bench.executor();
  const running = executor.run(oddTask("等1 a", "共："));
  const isThere = async () => (await filesBelow(join(bench.store, "blobs")).catch(() => [])).length === 2;
  await until(isThere);
  for (const path of await filesBelow(join(bench.store, "blobs"))) await writeFile(path, "别的");
  await bench.worker();
  expect(textOf(await running)).toBe("共：等1 A");
});

it("gives up after a long while, and keeps what is made", async () => {
  const bench = await Workbench.open();
  let later = 0;
  const executor = await bench.executor(ours, () => performance.now() + later);
  await bench.worker();
  await executor.run(oddTask("a"));
  const running = Promise.allSettled(["b 等60000", "c"].map((text) => executor.run(oddTask(text))));
  await bench.redis.kill();
  await until(() => bench.said.some((text) => text.includes("连接断了")));
  later = 11 * 60_000;
  expect((await running).map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  expect(executor.lost.aborted).toBe(true);
  expect(executor.findings).toMatchObject([
    { code: "executor/standstill", severity: "error", hint: expect.stringContaining("接着做") },
  ]);
  await expect(executor.run(oddTask("d"))).rejects.toThrow("等得太久");
  await bench.redis.begin();
  expect(textOf(await (await bench.executor()).run(oddTask("a")))).toBe("A");
});

it("gives up when the store is gone", async () => {
  const bench = await Workbench.open();
  const executor = await bench.executor();
  await writeFile(join(bench.store, "blobs"), "这里放不下文件夹");
  await expect(executor.run(oddTask("a"))).rejects.toThrow();
  expect(executor.lost.aborted).toBe(true);
  expect(executor.findings).toMatchObject([{ code: "executor/store", severity: "error" }]);
});

it("gives a task back when a worker cannot reach the store, and another does it", async () => {
  const bench = await Workbench.open();
  const executor = await bench.executor();
  const cut = await bench.worker(ours, 1, join(bench.folder, "other"));
  await writeFile(join(bench.folder, "other", "blobs"), "这里放不下文件夹");
  const running = executor.run(oddTask("a"));
  await cut.until("做了0件");
  await bench.worker();
  expect(textOf(await running)).toBe("A");
});

it("is not robbed of its tasks by a worker that looks into another store", async () => {
  const bench = await Workbench.open();
  const executor = await bench.executor();
  const lost = await bench.worker(ours, 1, join(bench.folder, "other"));
  const running = texts(40).map((text) => executor.run(oddTask(text)));
  await lost.until("没有别的机器刚放进去的文件");
  await bench.worker();
  expect((await Promise.all(running)).map(textOf)).toEqual(texts(40).map((text) => text.toUpperCase()));
  await lost.until("做了0件");
});

it("puts the same together however fast it is done, so that another build finds it all without workers", async () => {
  const bench = await Workbench.open();
  const all = texts(200, " 等20");
  const build = async () => {
    const executor = await bench.executor();
    // As a press gives them: so many under way, the next when one is done.
    const done = await sideBySide(all, 64, (text) => executor.run(oddTask(text)));
    await executor.close();
    return done.map(textOf);
  };
  const worker = await bench.worker();
  const first = await build();
  expect(first).toEqual(all.map((text) => text.toUpperCase()));
  await worker.stop();
  expect(await build()).toEqual(first);
});

it("waits for a Redis that has no room, says so, and goes on when it has", async () => {
  const bench = await Workbench.open();
  const { redis } = await bench.connect("test");
  const executor = await bench.executor();
  await bench.worker();
  await redis.config("SET", "maxmemory", "1");
  const running = Promise.all(texts(20).map((text) => executor.run(oddTask(text))));
  await until(() => bench.said.some((text) => text.includes("不收任务：服务器的内存用完了")));
  await redis.config("SET", "maxmemory", "0");
  expect((await running).map(textOf)).toEqual(texts(20).map((text) => text.toUpperCase()));
  expect(executor.findings).toEqual([]);
});

it("says that Redis has no room when that is met by workers alone", async () => {
  const bench = await Workbench.open();
  const { redis } = await bench.connect("test");
  const executor = await bench.executor();
  const running = executor.run(oddTask("a"));
  await until(() => bench.said.some((text) => text.includes("没有程序版本为")));
  await redis.config("SET", "maxmemory", "1");
  await until(() => bench.said.some((text) => text.includes("不收任务")));
  await redis.config("SET", "maxmemory", "0");
  await bench.worker();
  expect(textOf(await running)).toBe("A");
});

it("lets a task that failed be tried again by a machine with another clock", async () => {
  const bench = await Workbench.open();
  const executor = await bench.executor();
  const tomorrow = "data:text/javascript,const now = Date.now; Date.now = () => now() + 86400000;";
  const running = executor.run(oddTask(`a 坏 等1000 记${bench.notes}`)).catch((cause: Error) => cause.message);
  const early = await bench.worker(ours, 1, bench.store, ["--import", tomorrow]);
  await until(async () => (await bench.begun()).length === 1);
  // It ends what it has in hand, and leaves the next try to others.
  await early.stop();
  await bench.worker();
  expect(await running).toContain("这件做不了");
});

it("is not stopped by what a build left in the queue that has ended, and whose input is gone", async () => {
  const bench = await Workbench.open();
  const left = { kind: "odd", program: ours, from: "liangji-build:0000:gone", input: oddTask("没有").key, tries: 0 };
  await bench.leave({ ...left, tasks: [{ key: oddTask("没有").key, bytes: 4 }] });
  const worker = await bench.worker();
  const executor = await bench.executor();
  expect(textOf(await executor.run(oddTask("a")))).toBe("A");
  expect(worker.child.exitCode).toBe(null);
  expect(worker.said()).toBe("在等\n");
});

it("puts the input of a suspect there again when somebody empties the store while it waits", async () => {
  const bench = await Workbench.open();
  const executor = await bench.executor();
  const lost = await bench.worker(ours, 1, join(bench.folder, "other"));
  const running = executor.run(oddTask("a", "共："));
  const inputs = () => filesBelow(join(bench.store, "blobs")).catch(() => []);
  await until(async () => (await inputs()).length === 2);
  await lost.until("没有别的机器刚放进去的文件");
  await Promise.all((await inputs()).map((path) => rm(path)));
  await until(async () => (await inputs()).length === 2);
  await bench.worker();
  expect(textOf(await running)).toBe("共：A");
});

it("does nothing of what no build wrote into the queue, and goes on", async () => {
  const bench = await Workbench.open();
  const worker = await bench.worker();
  const executor = await bench.executor();
  await executor.run(oddTask("a"));
  // The input is there, and would be noted if it were worked at.
  const note = `记${bench.notes}`;
  const input = sha256(note);
  const folder = join(bench.store, "blobs", input.slice(0, 2));
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, input), note);
  const bytes = Buffer.byteLength(note);
  const base = { kind: "odd", program: ours, from: "", input, tasks: [{ key: sha256("x"), bytes }] };
  const many = Array.from({ length: 17 }, (_, index) => ({ key: sha256(`${index}`), bytes: index === 0 ? bytes : 0 }));
  const wrong: readonly unknown[] = [
    "别的",
    { ...base, program: theirs },
    { ...base, kind: "__proto__" },
    { ...base, from: 1 },
    { ...base, tries: "1" },
    { ...base, tries: -1 },
    { ...base, tasks: [] },
    { ...base, tasks: many },
    { ...base, tasks: [{ key: "../x", bytes }] },
    { ...base, tasks: [{ key: sha256("x"), bytes: -1 }] },
    // Other bytes than those of the task, and more of them than one may hold.
    { ...base, tasks: [{ key: sha256("x"), bytes: bytes - 1 }] },
    { ...base, tasks: [{ key: sha256("x"), bytes: 1e300 }] },
  ];
  for (const message of wrong) {
    await bench.leave(message);
    await until(async () => (await bench.left()) === 0);
  }
  expect(await bench.begun()).toEqual([]);
  expect(textOf(await executor.run(oddTask("b")))).toBe("B");
  expect(worker.said()).toBe("在等\n");
  // Were it only the messages that are wrong, this one would not be worked at either.
  await bench.leave(base);
  await until(async () => (await bench.begun()).length === 1);
});

async function filesBelow(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
}
