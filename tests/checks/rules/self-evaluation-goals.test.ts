// What a self-evaluation was to measure against what it measured: nothing may change on the way from 绩效目标 to 自评.
import { describe, expect, test } from "vitest";
import { findings, found, type SelfEvaluation } from "./self-evaluation.ts";

const rule = "self-evaluations-keep-their-goals";
const goal = (name: string, target: string, weight: string, unit = "人", direction = "≥") =>
  `一级: 产出, 名称: ${name}, 方向: ${direction}, 目标值: ${target}, 计量单位: ${unit}, 分值: ${weight}`;
const own = (name: string, target: string, weight: string, unit = "人", direction = "≥") =>
  `一级: 产出, 三级: ${name}, 方向: ${direction}, 目标值: ${target}, 单位: ${unit}, 分值: ${weight}, 得分: ${weight}`;
const execution = "一级: 预算执行率, 三级: 预算执行率, 分值: 10, 得分: 10";
const compared = (goals: readonly string[], rows: readonly string[], more: Partial<SelfEvaluation> = {}) =>
  found(rule, { goals, rows: [execution, ...rows], ...more });

describe("kept", () => {
  test.each([
    ["as it was", goal("甲", "120", "90"), own("甲", "120", "90")],
    ["with more zeros", goal("甲", "120", "90"), own("甲", "120.00", "90.0")],
    ["with the unit in the text", goal("甲", "95%", "90", "'%'"), own("甲", "95", "90", "'%'")],
    ["with full-width digits and a blank in the name", goal("甲 项", "１２０", "90"), own("甲项", "120", "90")],
    ["without a unit on one side", "一级: 产出, 名称: 甲, 目标值: 120", own("甲", "120", "90")],
    ["without a target on one side", "一级: 产出, 名称: 甲", own("甲", "120", "90")],
    ["in words", goal("甲", "10月底前", "90"), own("甲", "10月底前", "90")],
  ])("%s", async (_, before, now) => {
    expect(await compared([before], [now])).toEqual([]);
  });

  test("weights are not compared when the goals had no room for 预算执行率", async () => {
    expect(
      await compared([goal("甲", "120", "60"), goal("乙", "5", "40")], [own("甲", "120", "54"), own("乙", "5", "36")]),
    ).toEqual([]);
  });

  test("rows of one name belong together in order", async () => {
    const goals = [goal("合格率", "90", "40"), goal("合格率", "95", "50")];
    expect(await compared(goals, [own("合格率", "90", "40"), own("合格率", "95", "50")])).toEqual([]);
  });
});

describe("changed", () => {
  test.each([
    ["the target", own("甲", "110", "90"), "目标值，绩效目标里是“120人”，自评里是“110人”"],
    ["its unit", own("甲", "120", "90", "万人"), "目标值，绩效目标里是“120人”，自评里是“120万人”"],
    ["a number to words", own("甲", "较多", "90"), "目标值，绩效目标里是“120人”，自评里是“较多人”"],
    ["the direction", own("甲", "120", "90", "人", "≤"), "方向，绩效目标里是“≥”，自评里是“≤”"],
  ])("%s", async (_, now, expected) => {
    expect(await compared([goal("甲", "120", "90")], [now])).toEqual([
      expect.stringContaining(`指标“甲”的${expected}`),
    ]);
  });

  test("weights, one finding each, at the field and with the field it was", async () => {
    const goals = [goal("甲", "120", "50"), goal("乙", "5", "40")];
    const rows = [execution, own("甲", "120", "60"), own("乙", "5", "30")];
    const all = await findings(rule, { goals, rows });
    expect(all.map(({ message }) => message)).toEqual([
      "指标“甲”的分值，绩效目标里是50分，自评里是60分",
      "指标“乙”的分值，绩效目标里是40分，自评里是30分",
    ]);
    expect(all[0]).toMatchObject({
      place: { file: "content/明川市/2023/绩效自评.yaml", line: 5 },
      related: [{ message: "绩效目标：50分", place: { file: "content/明川市/2023/项目.yaml", line: 5 } }],
    });
  });
});

describe("left out or put in", () => {
  test("are said once for all that are missing and once for each that is new", async () => {
    const goals = [goal("助餐服务人次", "120", "50"), goal("合格率", "5", "40")];
    const all = await findings(rule, { goals, rows: [execution, own("助餐人次", "120", "90")] });
    expect(all.map(({ message, hint }) => [message, hint])).toEqual([
      ["自评指标“助餐人次”不在项目“老年食堂”的绩效目标里", "您是不是要写“助餐服务人次”？"],
      ["绩效目标里的“助餐服务人次”、“合格率”，自评没有评", "请补上这些指标；没有完成的也要如实填写"],
    ]);
  });

  test("预算执行率 belongs to the 自评 alone, in either", async () => {
    expect(await found(rule, { goals: [goal("甲", "1", "90")], rows: [own("甲", "1", "90"), execution] })).toEqual([]);
    const goals = [goal("甲", "1", "90"), "一级: 预算执行率, 名称: 预算执行率, 分值: 10"];
    expect(await found(rule, { goals, rows: [own("甲", "1", "90")] })).toEqual([]);
  });
});

describe("the project", () => {
  const changed = { goals: [goal("甲", "120", "90")], rows: [own("甲", "110", "90")] };

  test("of the year before is the one meant, when there is none of the year", async () => {
    expect(await found(rule, { ...changed, projectYear: "2022" })).toHaveLength(1);
  });

  test("of a later year is not", async () => {
    expect(await found(rule, { ...changed, projectYear: "2024" })).toEqual([]);
  });

  test("without indicators is not compared", async () => {
    expect(await found(rule, { rows: changed.rows })).toEqual([]);
  });
});
