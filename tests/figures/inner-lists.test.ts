// Counting and adding what stands in lists inside many records: problems, regions, lines of money, indicators.
import { describe, expect, it } from "vitest";
import { cellsOf, known, tableOf } from "../small-content.ts";
import { compute, text } from "./computed.ts";

const project = "- {编号: P1, 名称: 甲, 主管部门: 商务局}\n- {编号: P2, 名称: 乙, 主管部门: 教委}\n";
const checks = (first: string, second: string) => ({
  "2023/项目.yaml": project,
  "2023/绩效抽评.yaml": `- {编号: C1, 项目: P1, 等次: 优${first}}\n- {编号: C2, 项目: P2, 等次: 差${second}}\n`,
});
const problems = `
问题数: {统计: 绩效抽评.问题, 方法: 计数, 单位: 条}
差等问题数: {统计: 绩效抽评.问题, 方法: 计数, 单位: 条, 条件: {等次: 差}}
不同问题数: {统计: 绩效抽评.问题, 方法: 去重计数, 字段: 问题, 单位: 条}
问题清单: {列表: 绩效抽评.问题, 列: [序, 项目, 问题]}
按部门: {分组: 绩效抽评.问题, 按: 项目.主管部门, 单位: 条}
`;

describe("a list of texts", () => {
  it("is counted item by item, and asked for its record", async () => {
    const { year } = await compute(problems, checks(", 问题: [甲, 乙]", ", 问题: [甲]"));
    expect(["问题数", "差等问题数", "不同问题数"].map((name) => text(year, name))).toEqual(["3条", "1条", "2条"]);
    expect(cellsOf(tableOf(year.figure("问题清单")))).toEqual([
      ["1", "甲", "甲"],
      ["2", "甲", "乙"],
      ["3", "乙", "甲"],
    ]);
    expect(cellsOf(tableOf(year.figure("按部门")))).toEqual([
      ["测试市商务局", "2"],
      ["测试市教育局", "1"],
    ]);
  });

  it("points at each item where it was typed", async () => {
    const { year } = await compute(problems, checks(", 问题: [甲, 乙]", ""));
    expect(known(year.figure("不同问题数")).provenance.inputs).toMatchObject([
      { id: "C1", field: "问题", value: "甲", place: { line: 1, column: 32 } },
      { id: "C1", field: "问题", value: "乙", place: { line: 1, column: 35 } },
    ]);
  });

  it.each([
    ["nobody wrote any", "", "", "missing 没有“绩效抽评.问题”记录"],
    ["somebody wrote that there is none", ", 问题: []", "", "0条"],
    ["there is one", "", ", 问题: [甲]", "1条"],
  ])("when %s", async (_, first, second, expected) => {
    const { year } = await compute(problems, checks(first, second));
    expect(text(year, "问题数")).toBe(expected);
  });

  it("is zero when there are items and none meets the condition", async () => {
    const { year } = await compute(problems, checks(", 问题: [甲]", ""));
    expect(text(year, "差等问题数")).toBe("0条");
  });
});

describe("a list of groups", () => {
  const records = {
    "2023/项目.yaml": project,
    "2023/绩效自评.yaml": `- 编号: S1
  项目: P1
  资金:
    - {来源: 年度资金总额, 全年预算: 100万元, 执行: 90万元}
    - {来源: 当年财政拨款, 全年预算: 100万元, 执行: 90万元}
- 编号: S2
  项目: P2
  资金:
    - {来源: 年度资金总额, 全年预算: 0.02亿元, 执行: 0.02亿元}
`,
  };
  const definitions = `
预算: {统计: 绩效自评.资金, 方法: 求和, 字段: 全年预算, 条件: {来源: 年度资金总额}, 显示: 万元, 小数: 0}
拨款行数: {统计: 绩效自评.资金, 方法: 计数, 单位: 行, 条件: {来源: 当年财政拨款}}
平均执行: {统计: 绩效自评.资金, 方法: 平均, 字段: 执行, 条件: {来源: 年度资金总额}, 显示: 万元, 小数: 1}
商务局预算: {统计: 绩效自评.资金, 方法: 求和, 字段: 全年预算, 条件: {来源: 年度资金总额, 项目.主管部门: 商务局}}
`;

  it("has fields of its own, and those of its record beside them", async () => {
    const { year } = await compute(definitions, records);
    // 100 + 200; (90 + 200) ÷ 2
    expect(["预算", "拨款行数", "平均执行", "商务局预算"].map((name) => text(year, name))).toEqual([
      "300万元",
      "1行",
      "145.0万元",
      "100万元",
    ]);
  });

  it("takes the row's own field when the record has one of that name, unless the record is named", async () => {
    const sheet = (score: string, points: string) =>
      `- {编号: S-${score}, 项目: P1, 得分: ${score}, 指标: [{一级: 产出, 三级: 一, 分值: 50, 得分: ${points}}, {一级: 效益, 三级: 二, 分值: 50, 得分: ${Number(score) - Number(points)}}]}\n`;
    const { year } = await compute(
      `行: {统计: 绩效自评.指标, 方法: 计数, 条件: {得分: ≥40}}\n记录: {统计: 绩效自评.指标, 方法: 计数, 条件: {绩效自评.得分: ≥80}}`,
      { "2023/项目.yaml": project, "2023/绩效自评.yaml": sheet("90", "45") + sheet("70", "30").replace("P1", "P2") },
    );
    // Rows with 45, 45, 30 and 40 points, in records with 90 and 70.
    expect(text(year, "行")).toBe("3");
    expect(text(year, "记录")).toBe("2");
  });
});

it("本项 has lists of texts too", async () => {
  const { about } = await compute(
    "本项问题数: {统计: 本项.问题, 方法: 计数, 单位: 条}",
    checks(", 问题: [甲, 乙]", ", 问题: []"),
  );
  expect(text(about("绩效抽评", "C1"), "本项问题数")).toBe("2条");
  expect(text(about("绩效抽评", "C2"), "本项问题数")).toBe("0条");
});
