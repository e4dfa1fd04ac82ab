// Weights, scores and totals: exact decimals, and what each kind of record may leave out.
import { describe, expect, test } from "vitest";
import { indicatorWeightsSumTo100 } from "../../../src/checks/rules/indicator-weights-sum-to-100.ts";
import { scoreDoesNotExceedWeight } from "../../../src/checks/rules/score-does-not-exceed-weight.ts";
import { totalEqualsSumOfScores } from "../../../src/checks/rules/total-equals-sum-of-scores.ts";
import { totalScoreIsAtMost100 } from "../../../src/checks/rules/total-score-is-at-most-100.ts";
import { asLines, checkContent as checkWith } from "../check-content.ts";

/** Only the arithmetic: rows this bare would be asked for targets and reasons. */
const checkContent = (content: Readonly<Record<string, string>>) =>
  checkWith(content, [
    indicatorWeightsSumTo100,
    scoreDoesNotExceedWeight,
    totalScoreIsAtMost100,
    totalEqualsSumOfScores,
  ]);

const base = {
  "明川市/地区.yaml": "名称: 明川市\n网址名: mingchuan\n财政部门: 明川市财政局\n发布性质: 演示\n示例数据: 是\n",
  "明川市/部门.yaml": "名称: 明川市民政局\n",
  "明川市/2023/项目.yaml": "{编号: mz-01, 名称: 老年食堂运营补助, 主管部门: 明川市民政局}\n",
};

type Row = readonly [name: string, weight: string, score: string];

const rowsText = (rows: readonly Row[]) =>
  rows.map(([name, weight, score]) => `  - {一级: 产出, 三级: ${name}, 分值: ${weight}, 得分: ${score}}\n`).join("");

async function selfEvaluation(rows: readonly Row[], total?: string) {
  const text = `编号: zp-01\n项目: mz-01\n指标:\n${rowsText(rows)}${total === undefined ? "" : `得分: ${total}\n`}`;
  return (await checkContent({ ...base, "明川市/2023/绩效自评.yaml": text })).findings;
}

describe("weights", () => {
  test("98 instead of 100 is named with the gap", async () => {
    const [finding, ...more] = await selfEvaluation([
      ["甲", "48", "40"],
      ["预算执行率", "50", "50"],
    ]);
    expect(more).toEqual([]);
    expect(finding?.message).toBe("指标分值合计为98分，应为100分");
    expect(finding?.place).toMatchObject({ line: 4, column: 3 });
    expect(finding?.hint).toContain("还差2分");
  });

  test("are added exactly: ten times 0.1 and 99 are 100", async () => {
    const tenths = Array.from({ length: 10 }, (_, index): Row => [`第${index}项`, "0.1", "0.1"]);
    expect(await selfEvaluation([...tenths, ["甲", "99", "99"]])).toEqual([]);
  });

  test("three times 33.33 are not 100", async () => {
    const thirds = ["甲", "乙", "丙"].map((name): Row => [name, "33.33", "30"]);
    expect((await selfEvaluation(thirds))[0]?.message).toBe("指标分值合计为99.99分，应为100分");
  });

  test("90 without 预算执行率 says what is probably missing", async () => {
    const [finding] = await selfEvaluation([["甲", "90", "80"]]);
    expect(finding?.hint).toBe("似乎少列了“预算执行率”（10分），请把它也列为一项指标");
  });

  const project = (weights: readonly string[]) =>
    checkContent({
      ...base,
      "明川市/2023/项目.yaml": `编号: mz-01\n名称: 老年食堂运营补助\n主管部门: 明川市民政局\n指标:\n${weights
        .map((weight) =>
          `  - {一级: 产出, 名称: 甲${weight}}\n`.replace("}", weight === "" ? "}" : `, 分值: ${weight}}`),
        )
        .join("")}`,
    });

  test.each([[["100"]], [["50", "40"]], [["50", ""]], [[""]]])("a project may have %j", async (weights) => {
    expect(asLines((await project(weights)).findings)).toEqual([]);
  });

  test("a project may not have 95", async () => {
    expect((await project(["50", "45"])).findings.map((one) => one.message)).toEqual(["指标分值合计为95分，应为100分"]);
  });
});

describe("scores", () => {
  test("above the weight are named one by one", async () => {
    const findings = await selfEvaluation([
      ["甲", "60", "60.01"],
      ["乙", "30", "30"],
      ["预算执行率", "10", "11"],
    ]);
    expect(findings.map((one) => [one.message, one.place.line, one.place.column])).toEqual([
      ["指标“甲”得分60.01分，超过分值60分", 4, 33],
      ["指标“预算执行率”得分11分，超过分值10分", 6, 37],
    ]);
    expect(findings[0]?.related).toMatchObject([{ message: "分值：60", place: { line: 4, column: 25 } }]);
  });
});

describe("totals", () => {
  const rows: readonly Row[] = [
    ["甲", "60", "0.1"],
    ["乙", "30", "0.2"],
    ["预算执行率", "10", "10"],
  ];

  test.each(["10.3", "10.30", undefined])("0.1 + 0.2 + 10 is %s", async (total) => {
    expect(asLines(await selfEvaluation(rows, total))).toEqual([]);
  });

  test("a wrong one is named with the sum", async () => {
    const [finding] = await selfEvaluation(rows, "10.29");
    expect(finding?.message).toBe("总分登记为10.29分，各项指标得分合计为10.3分");
    expect(finding?.place.line).toBe(7);
  });

  const thirds: readonly Row[] = ["甲", "乙", "丙", "丁"].map((name): Row => [name, "25", "8.333"]);

  test.each(["33.33", "33.332"])("33.332 may be written %s: whole, or rounded to two digits", async (total) => {
    expect(asLines(await selfEvaluation(thirds, total))).toEqual([]);
  });

  test("may not be rounded further", async () => {
    expect((await selfEvaluation(thirds, "33.3")).map((one) => one.code)).toEqual([
      "checks/total-equals-sum-of-scores",
    ]);
  });

  test("above 100 are refused, in 自评得分 too", async () => {
    const { findings } = await checkContent({
      ...base,
      "明川市/2023/绩效抽评.yaml": "编号: cp-01\n项目: mz-01\n自评得分: 985\n抽评得分: 100.01\n等次: 优\n",
    });
    expect(findings.map((one) => one.message)).toEqual([
      "“抽评得分”为100.01分，超过满分100分",
      "“自评得分”为985分，超过满分100分",
    ]);
  });
});
