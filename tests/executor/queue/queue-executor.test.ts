// A build and its workers, in processes of their own, over a real Redis: whoever is killed, every task is done, and damage is noticed.
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it, vi } from "vitest";
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

async function filesBelow(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
}
