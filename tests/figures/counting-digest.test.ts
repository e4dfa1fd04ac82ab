// The digest of a 口径 is that of what is counted: names, wording, digits and places do not matter, conditions and fields do, however deep.
import { describe, expect, it } from "vitest";
import { addsUpOverRegions } from "../../src/figures/adds-up-over-regions.ts";
import { countingDigest } from "../../src/figures/counting-digest.ts";
import { readDefinitions } from "../../src/figures/read-definitions.ts";
import { MemoryWorld } from "../memory-world.ts";

const base = {
  抽评数: "{编码: n, 口径: 抽评了几个, 统计: 绩效抽评, 方法: 计数, 单位: 个}",
  优抽评数:
    "{编码: good, 口径: 优的几个, 统计: 绩效抽评, 条件: {等次: 优, 主管部门: [教育局, 商务局]}, 方法: 计数, 单位: 个}",
  优率: "{编码: rate, 口径: 优的比例, 比率: [优抽评数, 抽评数]}",
  优率上年: "{编码: last, 口径: 上年的, 上年: 优率}",
  两数: "{编码: both, 口径: 一共, 相加: [抽评数, 优抽评数]}",
  资金: "{编码: money, 口径: 多少钱, 统计: 绩效抽评, 方法: 求和, 字段: 涉及资金}",
  部门数: "{编码: departments, 口径: 几个部门, 统计: 绩效抽评, 方法: 去重计数, 字段: 主管部门, 单位: 个}",
  门槛: "{编码: least, 口径: 起点 金额, 照录: 是}",
  表: "{编码: table, 口径: 表, 列表: 绩效抽评, 列: [编号]}",
} as const;
type Name = keyof typeof base;

async function definitions(changes: Readonly<Record<string, string>> = {}) {
  const text = Object.entries({ ...base, ...changes }).map(([name, entry]) => `${name}: ${entry}\n`);
  const world = new MemoryWorld({ "templates/figures/口径.yaml": text.join("") });
  const { value, diagnostics } = await readDefinitions(world, "templates");
  expect(diagnostics.map(({ message }) => message)).toEqual([]);
  return value;
}

/** The names whose digest is another after the change. */
async function changed(name: Name, from: string, to: string): Promise<readonly string[]> {
  expect(base[name]).toContain(from);
  const [before, after] = [await definitions(), await definitions({ [name]: base[name].replace(from, to) })];
  return Object.keys(base).filter((one) => countingDigest(one, before) !== countingDigest(one, after));
}

describe("what is counted", () => {
  it("is told by a digest of numbers alone", async () => {
    const all = await definitions();
    expect(countingDigest("优率上年", all)).toMatch(/^[0-9a-f]{64}$/u);
    expect(countingDigest("上年.优率", all)).toBe(countingDigest("优率上年", all));
    expect([countingDigest("表", all), countingDigest("没有", all)]).toEqual([undefined, undefined]);
    const there = Object.keys(base).flatMap((name) => countingDigest(name, all) ?? []);
    expect(new Set(there).size).toBe(8);
  });

  it("does not change with wording, digits, units of display, and the order of what holds together", async () => {
    expect(await changed("优抽评数", "口径: 优的几个", "口径: 等次为优的个数, 说法: [优的]")).toEqual([]);
    expect(
      await changed("优抽评数", "等次: 优, 主管部门: [教育局, 商务局]", "主管部门: [商务局, 教育局], 等次: 优"),
    ).toEqual([]);
    expect(await changed("优率", "比率:", "小数: 1, 比率:")).toEqual([]);
    expect(await changed("资金", "字段:", "显示: 亿元, 小数: 2, 字段:")).toEqual([]);
    expect(await changed("两数", "[抽评数, 优抽评数]", "[优抽评数, 抽评数]")).toEqual([]);
    expect(await changed("门槛", "起点 金额", "起点金额")).toEqual([]);
  });

  it("changes with everything that is counted otherwise, in all that is made from it", async () => {
    expect(await changed("优抽评数", "等次: 优", "等次: 良")).toEqual(["优抽评数", "优率", "优率上年", "两数"]);
    expect(await changed("优抽评数", "教育局, 商务局", "教育局")).toEqual(["优抽评数", "优率", "优率上年", "两数"]);
    expect(await changed("抽评数", "绩效抽评", "绩效自评")).toEqual(["抽评数", "优率", "优率上年", "两数"]);
    expect(await changed("优率", "[优抽评数, 抽评数]", "[抽评数, 优抽评数]")).toEqual(["优率", "优率上年"]);
    expect(await changed("资金", "求和", "平均")).toEqual(["资金"]);
    expect(await changed("门槛", "起点 金额", "终点金额")).toEqual(["门槛"]);
  });

  it("is the same under other names", async () => {
    const renamed = await definitions({ 另名: base.抽评数.replace("编码: n", "编码: m") });
    expect(countingDigest("另名", renamed)).toBe(countingDigest("抽评数", renamed));
  });

  it("has no end in a ring, and no digest", async () => {
    const ring = new Map(await definitions());
    const definition = ring.get("抽评数");
    if (definition) ring.set("抽评数", { ...definition, formula: { type: "add", of: ["两数", "资金"] } });
    expect(["抽评数", "两数", "优率"].filter((name) => countingDigest(name, ring) !== undefined)).toEqual([]);
  });
});

it("adds up counts and sums over regions, never rates, marks, distinct names or what is only reported", async () => {
  const all = await definitions();
  const adds = (name: string, unit = "个") => addsUpOverRegions(name, unit, all);
  expect(["抽评数", "两数", "资金", "增减.抽评数", "上年.抽评数"].filter((name) => !adds(name))).toEqual([]);
  expect(["优率", "优率上年", "部门数", "门槛", "表", "没有"].filter((name) => adds(name))).toEqual([]);
  expect([adds("资金", "分"), adds("资金", "%")]).toEqual([false, false]);
});
