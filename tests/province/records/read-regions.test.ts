// Regions read in threads: the same as read together, and one that breaks a thread stops no other.
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { nodeWorld } from "../../../src/base/node-world.ts";
import { type ReadingOptions, readRegions } from "../../../src/province/records/read-regions.ts";
import { recordsText } from "../../../src/province/records/records-text.ts";
import { readLedger } from "../../../src/read-ledger.ts";
import { findShards } from "../../../src/shards/find-shards.ts";
import { regionText } from "../../shards/two-regions.ts";
import { linesOf } from "../../small-content.ts";
import { temporaryFolder } from "../../street/run-liangji.ts";

const figures = "抽评数: {编码: n, 口径: 测试, 统计: 绩效抽评, 方法: 计数, 单位: 个}\n";
const projects = "- {编号: P-1, 名称: 修路, 主管部门: 民政局}\n- {编号: P-2, 名称: 修桥, 主管部门: 没有的局}\n";
const evaluated = "- {编号: C-1, 项目: P-1, 主管部门: 民政局, 等次: 优}\n";

/** Of every region two projects, one of a department that is none, and a spot check of the other. */
async function layOut(...names: readonly string[]): Promise<{ readonly content: string; readonly templates: string }> {
  const home = await temporaryFolder();
  const write = async (path: string, text: string): Promise<void> => {
    await mkdir(dirname(join(home, path)), { recursive: true });
    await writeFile(join(home, path), text);
  };
  await write("templates/figures/口径.yaml", figures);
  for (const [index, name] of names.entries()) {
    await write(`content/${name}/地区.yaml`, regionText(name, `region${index}`));
    await write(`content/${name}/部门.yaml`, "- {名称: 民政局}\n");
    await write(`content/${name}/2024/项目.yaml`, projects);
    await write(`content/${name}/2024/绩效抽评.yaml`, evaluated);
  }
  return { content: join(home, "content"), templates: join(home, "templates") };
}

const options = (more: Partial<ReadingOptions> = {}): ReadingOptions => ({
  threads: 2,
  memory: { each: 512, alone: 512 },
  signal: new AbortController().signal,
  ...more,
});
const odd = new URL("./odd-thread.ts", import.meta.url);

it("what is found and counted is what reading all of them together finds and counts", async () => {
  const sources = await layOut("甲县", "乙县", "丙县");
  const read = await readRegions(sources, await findShards(nodeWorld, sources.content), options());
  expect(read.map(({ region }) => region)).toEqual(["丙县", "乙县", "甲县"]);
  // The region, its department, the project and the spot check that are sound; and one figure.
  for (const one of read) expect(one).toMatchObject({ records: 4, evaluations: 1, figures: 1 });
  const together = await readLedger(nodeWorld, sources);
  const apart = new Set(read.flatMap(({ findings }) => linesOf(findings)));
  for (const line of linesOf(together.diagnostics)) expect(apart).toContain(line);
  const errors = read.flatMap(({ findings }) => findings.filter(({ severity }) => severity === "error"));
  expect(errors.map(({ code }) => code)).toEqual(Array(3).fill("checks/references-resolve"));
});

describe("a region on which a thread breaks down", () => {
  it.each([
    ["by an error of ours", "出错县", "province/not-read", "读到一半出错"],
    ["by ending", "退出县", "province/not-read", "3"],
    ["because it is too large", "太大县", "province/too-large", "内存不够"],
  ])("%s is named, and the others are read", async (_, name, code, why) => {
    const sources = await layOut("甲县", name, "乙县");
    const ended: string[] = [];
    const read = await readRegions(
      sources,
      await findShards(nodeWorld, sources.content),
      options({ file: odd, memory: { each: 64, alone: 96 }, onEnd: (region) => ended.push(region) }),
    );
    const broken = read.find(({ region }) => region === name);
    expect(broken).toMatchObject({ records: 0, figures: 0 });
    expect(broken?.findings).toEqual([
      expect.objectContaining({ code, severity: "error", message: expect.stringContaining(why) }),
    ]);
    expect(broken?.findings[0]?.place.file).toBe(`${sources.content}/${name}`);
    for (const one of read.filter(({ region }) => region !== name)) expect(one.records).toBe(4);
    expect(ended.toSorted()).toEqual([name, "甲县", "乙县"].toSorted());
  });
});

it("asked to stop, it reads no more", async () => {
  const sources = await layOut("甲县", "乙县");
  const stopping = new AbortController();
  stopping.abort();
  const shards = await findShards(nodeWorld, sources.content);
  expect(await readRegions(sources, shards, options({ signal: stopping.signal }))).toEqual([]);
});

it("what is said of all names those with most to put right first", () => {
  const one = (region: string, errors: number, warnings: number) => ({
    region,
    records: 1500,
    evaluations: 700,
    figures: 3,
    findings: [
      ...Array.from({ length: errors }, () => ({ severity: "error" as const })),
      ...Array.from({ length: warnings }, () => ({ severity: "warning" as const })),
    ].map((rest) => ({ ...rest, code: "a/b", message: "", place: { file: "" } })),
  });
  expect(recordsText([one("甲县", 0, 2), one("乙县", 1, 0), one("丙县", 0, 0)])).toBe(
    [
      "    错误    提醒    说明  地区",
      "       1       0       0  乙县",
      "       0       2       0  甲县",
      "",
      "共读取3个地区的4,500条记录，其中评价（自评、抽评、绩效评价）2,100条；算出口径9个。",
    ].join("\n"),
  );
});
