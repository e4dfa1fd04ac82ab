// 比例: a column of a group table with one sum in percent of another.
import { describe, expect, it } from "vitest";
import { cellsOf, tableOf } from "../small-content.ts";
import { compute } from "./computed.ts";

const projects = (...lines: readonly string[]) => ({
  "2023/项目.yaml": lines
    .map((line, at) => {
      const [department = "", budget = "", spent = ""] = line.split(" ");
      return `- {编号: P-${at}, 名称: 项目${at}, 主管部门: ${department}, 预算数: ${budget}, 执行数: ${spent}}\n`;
    })
    .join(""),
});

const rated = "{分组: 项目, 按: 主管部门, 求和: [预算数, 执行数], 比例: {列: 执行率, 分子: 执行数, 分母: 预算数}";

async function rates(more: string, records: Readonly<Record<string, string>>) {
  const { year, found } = await compute(`表: ${rated}${more}}`, records);
  expect(found).toEqual([]);
  const table = tableOf(year.figure("表"));
  expect(table.columns.at(-1)?.title).toBe("执行率");
  return cellsOf(table).map((row) => row.at(-1));
}

describe("比例", () => {
  it("is of the sums of each group, and in the last row of all of them", async () => {
    // 100 + 300 of 400 + 400 is 50%; 30 of 200 is 15%; together 430 of 1000.
    const records = projects("商务局 400万元 100万元", "教委 200万元 30万元", "商务局 400万元 300万元");
    expect(await rates(", 合计: 是, 小数: 1", records)).toEqual(["50.0%", "15.0%", "43.0%"]);
  });

  it("has as many digits as 小数 says, without zeros that no row needs when 去零 is asked for", async () => {
    const records = projects("商务局 300万元 100万元", "教委 200万元 100万元");
    expect(await rates(", 小数: 2", records)).toEqual(["33.33%", "50.00%"]);
    expect(await rates(", 小数: 2, 去零: 是", projects("商务局 200万元 100万元"))).toEqual(["50%"]);
  });

  it("is across units, half up", async () => {
    // 5亿元 of 40000万元 is 125%; 1 of 800 is 0.125%.
    expect(await rates(", 小数: 2", projects("商务局 40000万元 5亿元", "教委 800万元 1万元"))).toEqual([
      "125.00%",
      "0.13%",
    ]);
  });

  it("is blank where there is nothing to divide by, or what is summed is not exact", async () => {
    expect(await rates("", projects("商务局 0万元 0万元", "教委 300余万元 100万元"))).toEqual(["", ""]);
  });

  it("must be of two columns that are summed", async () => {
    const { found } = await compute(
      "表: {分组: 项目, 按: 主管部门, 求和: [预算数], 比例: {列: 执行率, 分子: 执行数, 分母: 预算数}}",
      projects("商务局 1万元 1万元"),
      true,
    );
    expect(found).toEqual([expect.stringContaining("“表”“比例”里的“执行数”不在“求和”里")]);
  });
});
