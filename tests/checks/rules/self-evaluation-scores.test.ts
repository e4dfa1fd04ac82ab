// Scores against the formula and the bands: what is computed, what is tolerated, and where the rule holds its tongue.
import { describe, expect, test } from "vitest";
import { findings, found, type SelfEvaluation } from "./self-evaluation.ts";

const row = (text: string) => `一级: 产出, 三级: 甲, ${text}`;
const scores = (text: string, more: Partial<SelfEvaluation> = {}) =>
  found("scores-follow-the-formula", { rows: [row(text)], ...more });

describe("the formula", () => {
  test.each(["11.43", "11.44", "11.45"])("gives 11.44 for 82 of 86, and %s is near enough", async (score) => {
    expect(await scores(`方向: ≥, 目标值: 86, 实际值: 82, 单位: 个, 分值: 12, 得分: ${score}`)).toEqual([]);
  });

  test.each(["11.42", "11.46", "12"])("and %s is not", async (score) => {
    expect(await scores(`方向: ≥, 目标值: 86, 实际值: 82, 单位: 个, 分值: 12, 得分: ${score}`)).toEqual([
      `‹${score}› 指标“甲”得分${score}分，按计分办法应得11.44分（12×82÷86）`,
    ]);
  });

  test("reads the unit from the text as well as from the column", async () => {
    expect(await scores("方向: ≥, 目标值: 95%, 实际值: 90, 分值: 8, 得分: 7.58")).toEqual([]);
    expect(await scores("方向: ≥, 目标值: '≥95%', 实际值: 90%, 单位: '%', 分值: 8, 得分: 8")).toHaveLength(1);
  });

  test("takes from a limit that is passed in the way the region does", async () => {
    const passed = (score: string) =>
      `方向: ≤, 目标值: 10, 实际值: 15, 单位: 元, 分值: 9, 得分: ${score}, 偏差原因: 涨价`;
    const own = "计分办法: {未达标: 按比例, 反向指标: 按比值, 允许误差: 0.01, 超额界线: 130%}\n";
    expect(await scores(passed("4.5"))).toEqual([]);
    expect(await scores(passed("6"))).toHaveLength(1);
    expect(await scores(passed("6"), { region: own })).toEqual([]);
    expect(await scores(passed("4.5"), { region: own })).toHaveLength(1);
  });

  test("names the rule it went by", async () => {
    const wrong = [row("方向: ≥, 目标值: 86, 实际值: 82, 单位: 个, 分值: 12, 得分: 12")];
    const [national] = await findings("scores-follow-the-formula", { rows: wrong });
    expect(national?.related).toMatchObject([
      { message: "全国通行的计分办法", place: { file: "templates/standards/评分规则.yaml" } },
    ]);
    const own = "计分办法: {未达标: 不得分, 反向指标: 线性扣减, 允许误差: 0, 超额界线: 130%}\n";
    const [local] = await findings("scores-follow-the-formula", { rows: wrong, region: own });
    expect(local?.message).toContain("应得0分（未达到目标值，不得分）");
    expect(local?.related).toMatchObject([
      { message: "明川市的计分办法", place: { file: "content/明川市/地区.yaml", line: 6 } },
    ]);
  });

  test.each([
    ["words", "方向: ≥, 目标值: 86, 实际值: 大部分, 单位: 个, 分值: 12, 得分: 1"],
    ["a rate and a count", "方向: ≥, 目标值: 86, 实际值: 82%, 单位: 个, 分值: 12, 得分: 1"],
    ["定性", "方向: 定性, 目标值: 86, 实际值: 82, 单位: 个, 分值: 12, 得分: 1"],
    ["no direction", "目标值: 86, 实际值: 82, 单位: 个, 分值: 12, 得分: 1"],
    ["no result", "方向: ≥, 目标值: 86, 单位: 个, 分值: 12, 得分: 1"],
    [
      "points taken for an explained excess",
      "方向: ≥, 目标值: 10, 实际值: 13, 单位: 个, 分值: 12, 得分: 9, 偏差原因: 定低了",
    ],
  ])("says nothing of %s", async (_, text) => {
    expect(await scores(text)).toEqual([]);
  });

  test("does not excuse points taken for an excess below the line", async () => {
    expect(
      await scores("方向: ≥, 目标值: 10, 实际值: 12.9, 单位: 个, 分值: 12, 得分: 9, 偏差原因: 定低了"),
    ).toHaveLength(1);
  });
});

describe("预算执行率 is scored from the funds", () => {
  const execution = (score: string, funds: SelfEvaluation["funds"]) =>
    found("scores-follow-the-formula", {
      rows: [
        `一级: 预算执行率, 三级: 预算执行率, 方向: ＝, 目标值: 100, 实际值: 50, 单位: '%', 分值: 10, 得分: ${score}`,
      ],
      ...(funds ? { funds } : {}),
    });

  test.each([
    ["9.81", ["960万元", "942万元"]],
    ["10", ["960万元", "1000万元"]],
    ["9", ["1亿元", "9000万元"]],
    ["3", ["0万元", "0万元"]],
    ["3", undefined],
  ] as const)("%s with %j is right, or cannot be known", async (score, funds) => {
    expect(await execution(score, funds)).toEqual([]);
  });

  test("9.9 for 942 of 960 is not", async () => {
    expect((await execution("9.9", ["960万元", "942万元"]))[0]).toContain("应得9.81分（10×942÷960）");
  });
});

describe("words of a level keep the score in their band", () => {
  const band = (actual: string, score: string, weight = "30") =>
    found("qualitative-scores-stay-in-their-band", {
      rows: [row(`方向: 定性, 目标值: 健全, 实际值: ${actual}, 分值: ${weight}, 得分: ${score}`)],
    });

  test.each([
    ["达成年度指标", "30"],
    ["达成年度指标", "24"],
    ["部分达成年度指标并具有一定效果", "23.99"],
    ["部分达成年度指标并具有一定效果", "18"],
    ["未达成年度指标且效果较差", "17.99"],
    ["未达成年度指标且效果较差", "0"],
    ["较为健全", "1"],
  ])("%s: %s of 30", async (actual, score) => {
    expect(await band(actual, score)).toEqual([]);
  });

  test.each([
    ["达成年度指标", "23.99", "不低于24分"],
    ["部分达成年度指标并具有一定效果", "24", "不低于18分、低于24分"],
    ["部分达成年度指标并具有一定效果", "17.99", "不低于18分、低于24分"],
    ["未达成年度指标且效果较差", "18", "低于18分"],
  ])("%s: not %s", async (actual, score, expected) => {
    expect(await band(actual, score)).toEqual([
      `‹${score}› 指标“甲”评为“${actual}”，得分应${expected}，登记为${score}分`,
    ]);
  });

  test("bounds are rounded to two digits: 80% of 3.33 are 2.66", async () => {
    expect(await band("达成年度指标", "2.66", "3.33")).toEqual([]);
    expect(await band("达成年度指标", "2.65", "3.33")).toHaveLength(1);
  });
});
