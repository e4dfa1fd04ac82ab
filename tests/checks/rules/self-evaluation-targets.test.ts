// How targets are written, in 绩效目标 and 绩效自评 alike: directions, units, shares.
import { describe, expect, test } from "vitest";
import { found } from "./self-evaluation.ts";

const own = (text: string) => ({ rows: [`一级: 产出, 三级: 甲, ${text}, 分值: 10, 得分: 10`] });
const goal = (text: string) => ({ goals: [`一级: 产出, 名称: 甲, ${text}`] });

describe("a number", () => {
  const rule = "numeric-targets-say-direction-and-unit";

  test("wants a direction and a unit, in the goals as in the 自评", async () => {
    expect(await found(rule, own("目标值: 86"))).toEqual(["‹86› 指标“甲”的目标值是数字“86”，没有写方向和计量单位"]);
    expect(await found(rule, goal("目标值: 86"))).toEqual(["‹86› 指标“甲”的目标值是数字“86”，没有写方向和计量单位"]);
  });

  test.each([
    ["目标值: 86, 单位: 个", "方向"],
    ["目标值: 95%", "方向"],
    ["方向: ≥, 目标值: 86", "计量单位"],
    ["方向: 定性, 目标值: 86", "计量单位"],
  ])("%s lacks %s", async (text, lacking) => {
    expect((await found(rule, own(text)))[0]).toMatch(new RegExp(`没有写${lacking}$`));
  });

  test.each(["方向: ≥, 目标值: 86, 单位: 个", "方向: ≥, 目标值: 95%", "目标值: 10月底前", "方向: ≥"])(
    "%s is complete",
    async (text) => {
      expect(await found(rule, own(text))).toEqual([]);
    },
  );

  test("预算执行率 has a formula of its own", async () => {
    expect(
      await found(rule, { rows: ["一级: 预算执行率, 三级: 预算执行率, 目标值: 100%, 分值: 10, 得分: 10"] }),
    ).toEqual([]);
  });
});

describe("a direction", () => {
  const rule = "directions-fit-their-targets";

  test.each([
    ["方向: ≥, 目标值: 稳步提高", "‹≥› 指标“甲”的目标值“稳步提高”不是单纯的数字，方向写的是“≥”"],
    ["方向: ≥, 目标值: 95%以上, 单位: '%'", "‹≥› 指标“甲”的目标值“95%以上”不是单纯的数字，方向写的是“≥”"],
    ["目标值: 稳步提高", "‹稳步提高› 指标“甲”的目标值“稳步提高”不是单纯的数字，没有写方向"],
    ["方向: 定性, 目标值: 86, 单位: 个", "‹定性› 指标“甲”的目标值“86”是数字，方向写的是“定性”"],
  ])("does not fit: %s", async (text, expected) => {
    expect(await found(rule, own(text))).toEqual([expected]);
  });

  test.each(["方向: 定性, 目标值: 稳步提高", "方向: ＝, 目标值: 100, 单位: '%'", "方向: ≥, 目标值: '≥95%'", "方向: ≥"])(
    "fits: %s",
    async (text) => {
      expect(await found(rule, own(text))).toEqual([]);
      expect(await found(rule, goal(text.replace("单位", "计量单位")))).toEqual([]);
    },
  );
});

describe("满意度", () => {
  const rule = "satisfaction-is-a-share";
  const row = (target: string, actual: string, unit = "'%'") => ({
    rows: [
      `一级: 满意度, 三级: 服务对象满意度, 方向: ≥, 目标值: ${target}, 实际值: ${actual}, 单位: ${unit}, 分值: 10, 得分: 10`,
    ],
  });

  test.each([
    ["0", "100", "'%'"],
    ["90", "93.5", "'%'"],
    ["90", "450", "分"],
    ["90", "很满意", "'%'"],
  ])("%s, %s in %s are possible", async (target, actual, unit) => {
    expect(await found(rule, row(target, actual, unit))).toEqual([]);
  });

  test.each([
    ["90", "100.01", "实际值是100.01%"],
    ["90", "-1", "实际值是-1%"],
    ["900", "90", "目标值是900%"],
    ["90", "100.5%", "实际值是100.5%"],
  ])("%s, %s are not", async (target, actual, expected) => {
    expect(await found(rule, row(target, actual))).toEqual([
      expect.stringContaining(`指标“服务对象满意度”的${expected}，满意度应在0至100%之间`),
    ]);
  });
});

describe("quantity, quality and benefit", () => {
  const rule = "indicators-cover-output-and-benefit";
  const rows = (...levels: readonly string[]) =>
    levels.map((one, index) => {
      const [level1 = "", level2 = ""] = one.split(" ");
      return `一级: ${level1}${level2 && `, 二级: ${level2}`}, 名称: 第${index}项`;
    });

  test.each([
    [["产出指标 数量指标", "产出指标 质量指标", "效益指标 社会效益指标"], []],
    [["产出 数量", "产出 质量", "效益"], []],
    [["产出", "效益"], []],
    [["产出 数量指标", "产出", "效益"], []],
    [["产出 数量指标", "效益"], ["‹- {一级: 产出› 绩效指标里没有质量指标"]],
    [["产出 数量指标", "产出 质量指标", "满意度"], ["‹- {一级: 产出› 绩效指标里没有效益指标"]],
    [["满意度"], ["‹- {一级: 满意度› 绩效指标里没有数量、质量、效益指标"]],
  ])("goals of %j: %j", async (levels, expected) => {
    expect(await found(rule, { goals: rows(...levels) })).toEqual(expected);
  });

  test("a self-evaluation speaks only where its project has no indicators", async () => {
    const evaluated = ["一级: 产出, 二级: 数量, 三级: 甲, 分值: 100, 得分: 100"];
    expect(await found(rule, { rows: evaluated })).toEqual(["‹- {一级: 产出› 绩效指标里没有质量、效益指标"]);
    const goals = rows("产出 数量指标", "产出 质量指标", "效益");
    expect(await found(rule, { rows: evaluated, goals })).toEqual([]);
  });
});
