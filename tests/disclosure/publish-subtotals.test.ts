// The points of a score sheet by 一级指标: added up exactly, and only where every row has its points.
import { expect, it } from "vitest";
import { walkSmall } from "../small-content.ts";
import { onlyYear, publish } from "./publish.ts";

const evaluationWith = (indicators: string) => `编号: e1
名称: 供餐政策
类型: 部门评价
对象: 政策
主管部门: 教委
指标:
${indicators}`;

async function subtotals(indicators: string) {
  const walked = await walkSmall({ prose: "总结。", records: { "2023/绩效评价.yaml": evaluationWith(indicators) } });
  const found = onlyYear(publish(walked)).records.find(({ code }) => code === "evaluation");
  return found?.tables.find(({ id }) => id === "indicators")?.subtotals;
}

it("adds up the points of each level and of all, with the same digits", async () => {
  const table = await subtotals(`  - {一级: 产出, 三级: 数量, 分值: 30, 得分: 0.1}
  - {一级: 效益, 三级: 满意度, 分值: 40, 得分: 36}
  - {一级: 产出, 三级: 质量, 分值: 30, 得分: 0.2}
`);
  expect(table?.columns.map(({ name, title }) => [name, title])).toEqual([
    ["level1", "一级指标"],
    ["count", "指标个数"],
    ["weight", "分值"],
    ["score", "得分"],
    ["rate", "得分率"],
  ]);
  expect(table?.rows.map((row) => row.map(({ text }) => text))).toEqual([
    ["产出", "2", "60", "0.3", "0.50%"],
    ["效益", "1", "40", "36.0", "90.00%"],
    ["合计", "3", "100", "36.3", "36.30%"],
  ]);
});

it("says nothing where there is one level only", async () => {
  expect(await subtotals("  - {一级: 产出, 三级: 数量, 分值: 100, 得分: 90}\n")).toBeUndefined();
});
