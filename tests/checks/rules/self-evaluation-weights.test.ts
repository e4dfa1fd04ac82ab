// Weights by class against the sets of 财预〔2020〕10号 and 财预〔2021〕101号, and a region's own.
import { expect, test } from "vitest";
import { found } from "./self-evaluation.ts";

const rule = "class-weights-fit-a-set";

/** `class weight`, a row each. */
const rows = (...classes: readonly string[]) =>
  classes.map((one, index) => {
    const [level1 = "", weight = ""] = one.split(" ");
    return `一级: ${level1}, 三级: ${level1.startsWith("预算执行率") ? level1 : `第${index}项`}, 分值: ${weight}, 得分: ${weight}`;
  });

test.each([
  [["预算执行率 10", "产出 50", "效益 30", "满意度 10"]],
  [["预算执行率 10", "成本 20", "产出 40", "效益 20", "满意度 10"]],
  [["预算执行率 10", "产出 50", "效益 40"]],
  [["预算执行率 10", "成本 20", "产出 40", "效益 30"]],
  [["预算执行率指标 10", "产出指标 50", "效益指标 30", "满意度指标 10"]],
  [["满意度指标 10", "产出 30", "效益 20", "产出指标 20", "效益指标 10", "预算执行率 10"]],
  [["预算执行率 10", "产出 0.1", "产出 0.2", "产出 49.7", "效益 30", "满意度 10"]],
])("%j fit one", async (classes) => {
  expect(await found(rule, { rows: rows(...classes) })).toEqual([]);
});

test("60, 30 and 10 fit none: the sums met and the nearest set are named", async () => {
  expect(await found(rule, { rows: rows("预算执行率 10", "产出 60", "效益 30") })).toEqual([
    "‹- {一级: 预算执行率› 各类指标的分值是预算执行率10分、产出60分、效益30分，与全国通行的自评权重不符，最接近的是“不单设成本指标”：预算执行率10分、产出50分、效益30分、满意度10分",
  ]);
});

test("but may be what a region lays down, and then only that", async () => {
  const own = "自评权重: [{名称: 本市, 预算执行率: 10, 产出: 60, 效益: 30}]\n";
  expect(await found(rule, { rows: rows("预算执行率 10", "产出 60", "效益 30"), region: own })).toEqual([]);
  const national = { rows: rows("预算执行率 10", "产出 50", "效益 40"), region: own };
  expect((await found(rule, national))[0]).toContain("与明川市的自评权重不符，最接近的是“本市”");
});

test("a first level of another form stands under its own name", async () => {
  const [message] = await found(rule, { rows: rows("预算执行率 10", "产出 50", "效果 30", "满意度 10") });
  expect(message).toContain("预算执行率10分、产出50分、满意度10分、效果30分");
});

test("预算执行率 counts as itself wherever a form puts it", async () => {
  const under = "一级: 过程指标, 三级: 预算执行率, 分值: 10, 得分: 10";
  expect(await found(rule, { rows: [under, ...rows("产出 50", "效益 30", "满意度 10")] })).toEqual([]);
});

test("a total other than 100 is left to the rule of totals", async () => {
  expect(await found(rule, { rows: rows("预算执行率 10", "产出 60", "效益 40") })).toEqual([]);
});

test("a region that cannot be read may have sets of its own", async () => {
  expect(await found(rule, { rows: rows("产出 100"), region: "自评权重: [{名称: 本市}]\n" })).toEqual([]);
});

test("no indicator weighs nothing", async () => {
  expect(await found("every-indicator-has-points", { rows: rows("产出 100", "效益 0.0") })).toEqual([
    "‹0.0› 指标“第1项”的分值是0分",
  ]);
});
