// A document that is sent away to be printed: it comes through as text, gives the same bytes, and is known by all they depend on.
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it, vi } from "vitest";
import { sha256 } from "../../src/base/digest.ts";
import { nodeWorld } from "../../src/base/node-world.ts";
import {
  documentFrom,
  documentText,
  openWriters,
  type Printed,
  printable,
  printDocument,
  type Ready,
} from "../../src/batch/print-document.ts";
import { printElsewhere, printTasks } from "../../src/batch/print-task.ts";
import { sourceDigests, toolDigest } from "../../src/batch/source-digests.ts";
import type { DocumentTree } from "../../src/document/document-tree.ts";
import type { Task, TaskResult } from "../../src/executor/executor.ts";
import { openLocalPool } from "../../src/executor/local-pool.ts";
import { allWriters } from "../../src/writers/all-writers.ts";
import { temporaryFolder } from "../street/run-liangji.ts";
import { everyNode } from "../writers/every-node.ts";

// Fonts are cut several times, on a machine that has other things to do.
vi.setConfig({ testTimeout: 300_000 });

/** A chart with a year of which nothing is known: JSON has no word for that. */
const charted = (): DocumentTree => {
  const document = everyNode("report");
  const chart = {
    title: "资金",
    form: "lines",
    unit: "万元",
    categories: ["2022", "2023"],
    series: [{ name: "预算", values: [undefined, { amount: "3", label: "3" }] }],
    alternative: "2023年3万元",
  } as const;
  const table = document.blocks.find((block) => block.type === "table");
  if (table?.type !== "table") throw new Error("no table to stand beside the chart");
  return { ...document, blocks: [...document.blocks, { type: "chart", chart, table }] };
};

const named = (title: string): DocumentTree => ({ ...everyNode("ordinary"), title });

async function readyFor(...documents: readonly DocumentTree[]): Promise<Ready> {
  const ready: Record<string, unknown> = {};
  for (const writer of allWriters)
    ready[writer.format] = (await writer.gather(documents.map(writer.needsOf), nodeWorld, "templates")).value;
  return ready;
}

const here = async (document: DocumentTree): Promise<Printed> =>
  printDocument(printable(document), openWriters(await readyFor(document)));

it("is the same document when it comes back from text", () => {
  const document = { ...charted(), place: { file: "" } };
  expect(documentFrom(documentText(document))).toEqual(printable(document));
  expect(documentText(documentFrom(documentText(document)))).toBe(documentText(document));
});

it("is printed by a pool as it is here, with whatever other documents the fonts were made ready for", async () => {
  const documents = [charted(), named("鑫垚淼的情况"), named("控制\u0007字符")];
  const pool = openLocalPool(printTasks, 2);
  const asked: Task[] = [];
  const run = (task: Task): Promise<TaskResult> => {
    asked.push(task);
    return pool.run(task);
  };
  try {
    const print = printElsewhere(await readyFor(...documents), { executor: { ...pool, run }, printing: "一" });
    const [one, other] = [await Promise.all(documents.map(print)), await Promise.all(documents.map(here))];
    for (const [index, { files, diagnostics }] of one.entries()) {
      expect(files.map(({ format, bytes }) => [format, sha256(bytes)])).toEqual(
        other[index]?.files.map(({ format, bytes }) => [format, sha256(bytes)]),
      );
      expect(diagnostics).toEqual(other[index]?.diagnostics);
    }
    expect(one[2]?.diagnostics[0]?.place).toEqual(documents[2]?.place);
  } finally {
    await pool.close();
  }
  expect(new Set(asked.map(({ key }) => key)).size).toBe(3);
});

it("has a key that changes with what the bytes depend on, and with nothing else", async () => {
  const keyOf = async (document: DocumentTree, printing: string, ...others: readonly DocumentTree[]) => {
    const keys: string[] = [];
    const run = async ({ key }: Task): Promise<TaskResult> => {
      keys.push(key);
      return { files: [], said: [] };
    };
    const executor = { ...openLocalPool({}, 1), run };
    await printElsewhere(await readyFor(document, ...others), { executor, printing })(document);
    await executor.close();
    return keys[0];
  };
  const key = await keyOf(named("甲"), "一");
  expect(key).toMatch(/^[0-9a-f]{64}$/);
  expect(await keyOf({ ...named("甲"), place: { file: "别处.yaml", line: 3 } }, "一", named("淼"))).toBe(key);
  expect(await keyOf(named("乙"), "一")).not.toBe(key);
  expect(await keyOf(named("甲"), "二")).not.toBe(key);
});

it("is printed by the same program, whatever it is to print, and with the bureau's own fonts", async () => {
  const templates = await temporaryFolder();
  const digests = () => sourceDigests(nodeWorld, { content: "没有", templates }, new Set());
  const before = await digests();
  expect(await toolDigest(nodeWorld)).toBe(before.tool);
  await writeFile(join(templates, "口径.yaml"), "改了");
  expect(await digests()).toMatchObject({ tool: before.tool, printing: before.printing });
  await mkdir(join(templates, "fonts"));
  await writeFile(join(templates, "fonts", "仿宋_GB2312.ttf"), "字体");
  const after = await digests();
  expect(after.tool).toBe(before.tool);
  expect(after.printing).not.toBe(before.printing);
});

it("takes for its result only what a printed document gives", async () => {
  const tasks: Task[] = [];
  const run = async (task: Task): Promise<TaskResult> => {
    tasks.push(task);
    return { files: [], said: [] };
  };
  const executor = { ...openLocalPool({}, 1), run };
  await printElsewhere({}, { executor, printing: "一" })(named("甲"));
  await executor.close();
  const fits = (names: readonly string[], said: unknown): boolean | undefined =>
    tasks[0]?.fits?.({ files: names.map((name) => ({ name, bytes: new Uint8Array() })), said });
  const remark = { code: "a/b", severity: "warning", message: "话", place: { file: "" } };
  const refusal = { ...remark, severity: "error" };
  expect([fits(["docx", "pdf"], []), fits(["docx", "pdf"], [remark]), fits(["pdf"], [refusal])]).toEqual([
    true,
    true,
    true,
  ]);
  for (const names of [["docx", "../x"], ["docx", "/etc/x", "pdf"], ["pdf", "pdf"], ["docx"], []])
    expect([names, fits(names, [remark])]).toEqual([names, false]);
  const elsewhere = { file: "/etc/passwd", line: 1 };
  const wrong = [null, "话", [null], [{ ...remark, severity: "toString" }], [{ ...remark, place: elsewhere }]];
  for (const said of [...wrong, [{ ...remark, related: [{ message: "话", place: elsewhere }] }]])
    expect([said, fits(["docx", "pdf"], said)]).toEqual([said, false]);
});
