// Figures that are tables over records: lists row by row, groups with counts and sums.
import { describe, expect, it } from "vitest";
import { cellsOf, known, linesOf, projectsFor, spotChecks, tableOf, walkSmall } from "../small-content.ts";

const evaluation = (order: string, name: string, more = ""): string =>
  `- {编号: e-${name.length}${order || "x"}, 名称: ${name}, 类型: 财政重点评价, 对象: 项目, 主管部门: 商务局${order === "" ? "" : `, 序号: ${order}`}${more}}\n`;

async function table(definition: string, records: Readonly<Record<string, string>>) {
  const walked = await walkSmall({ records, figures: `表: {编码: t, 口径: 测试, ${definition}}\n` });
  expect(linesOf(walked.found)).toEqual([]);
  return walked.figures.figure("表");
}

const listed = "列表: 绩效评价, 列: [序, 名称, 主管部门, 等次], 表题: 结果";

describe("list", () => {
  it("shows a row per record, with names in full and the printed words of grades", async () => {
    const evaluations = evaluation("", "甲项目", ", 等次: 优秀") + evaluation("", "乙", ", 等次: 良");
    const result = await table(listed, { "2023/绩效评价.yaml": evaluations });
    expect(tableOf(result).caption).toBe("结果");
    expect(cellsOf(tableOf(result))).toEqual([
      ["1", "甲项目", "测试市商务局", "优秀"],
      ["2", "乙", "测试市商务局", "良"],
    ]);
    expect(known(result).text).toBe("");
  });

  it("orders by numbers as numbers, and puts what has none last", async () => {
    const evaluations =
      evaluation("10", "丙") + evaluation("", "无") + evaluation("2", "乙丙") + evaluation("1", "甲乙丙");
    const result = await table(`${listed}, 排序: 序号`, { "2023/绩效评价.yaml": evaluations });
    expect(cellsOf(tableOf(result)).map((row) => row[1])).toEqual(["甲乙丙", "乙丙", "丙", "无"]);
  });

  it("orders by amounts, over units too, and by text otherwise", async () => {
    const evaluations = evaluation("1", "甲", ", 涉及资金: 900万元") + evaluation("2", "乙乙", ", 涉及资金: 1000万元");
    const byAmount = await table(`${listed}, 排序: 涉及资金`, { "2023/绩效评价.yaml": evaluations });
    expect(cellsOf(tableOf(byAmount)).map((row) => row[1])).toEqual(["甲", "乙乙"]);
    const mixed = evaluation("1", "甲", ", 涉及资金: 1亿元") + evaluation("2", "乙乙", ", 涉及资金: 900万元");
    const overUnits = await table(`${listed}, 排序: 涉及资金`, { "2023/绩效评价.yaml": mixed });
    expect(cellsOf(tableOf(overUnits)).map((row) => row[1])).toEqual(["乙乙", "甲"]);
    const byName = await table(`${listed}, 排序: 名称`, { "2023/绩效评价.yaml": evaluations });
    expect(cellsOf(tableOf(byName)).map((row) => row[1])).toEqual(["乙乙", "甲"]);
  });

  it("lists what the condition lets in, and is an empty table when that is nothing", async () => {
    const result = await table(`${listed}, 条件: {等次: 差}`, { "2023/绩效评价.yaml": evaluation("1", "甲") });
    expect(tableOf(result).rows).toEqual([]);
  });

  it("is missing when there is no such record at all", async () => {
    expect((await table(listed, { "2023/项目.yaml": projectsFor(1) })).status).toBe("missing");
  });

  it("notes every record it shows as an origin", async () => {
    const result = await table(listed, { "2023/绩效评价.yaml": evaluation("1", "甲") + evaluation("2", "乙乙") });
    expect(known(result).provenance.inputs.map(({ title, place }) => [title, place.line])).toEqual([
      ["甲", 1],
      ["乙乙", 2],
    ]);
  });

  it("leaves blank what was not filled in", async () => {
    const result = await table(listed, { "2023/绩效评价.yaml": evaluation("1", "甲") });
    expect(cellsOf(tableOf(result))).toEqual([["1", "甲", "测试市商务局", ""]]);
  });
});

describe("group", () => {
  const three = spotChecks("商务局 优 10万元", "市商务局 良 20.5万元", "教委 优秀 30万元");
  const checks = { "2023/项目.yaml": projectsFor(three), "2023/绩效抽评.yaml": three };

  it("counts per group, under the unit it counts in", async () => {
    const result = tableOf(await table("分组: 绩效抽评, 按: 等次, 单位: 个", checks));
    expect(result.columns.map((column) => column.title)).toEqual(["等次", "数量（个）"]);
    expect(cellsOf(result)).toEqual([
      ["优", "2"],
      ["良", "1"],
    ]);
  });

  it("names no unit when there is none", async () => {
    const result = tableOf(await table("分组: 绩效抽评, 按: 等次", checks));
    expect(result.columns.map((column) => column.title)).toEqual(["等次", "数量"]);
  });

  it("sums per group; a department is one group under all its names", async () => {
    const result = tableOf(await table("分组: 绩效抽评, 按: 主管部门, 求和: [涉及资金]", checks));
    expect(cellsOf(result)).toEqual([
      ["测试市商务局", "30.5万元"],
      ["测试市教育局", "30.0万元"],
    ]);
  });

  it("says 未填 for records without the field", async () => {
    const result = tableOf(
      await table("分组: 绩效抽评, 按: 主管部门, 单位: 个", { ...checks, "2023/绩效抽评.yaml": spotChecks("- 优 -") }),
    );
    expect(cellsOf(result)).toEqual([["未填", "1"]]);
  });

  it("is missing when an amount is, rather than a sum of the rest", async () => {
    const got = await table("分组: 绩效抽评, 按: 等次, 求和: [涉及资金]", {
      ...checks,
      "2023/绩效抽评.yaml": spotChecks("商务局 优 10万元", "商务局 优 -"),
    });
    expect(got).toMatchObject({ status: "missing", because: expect.stringContaining("涉及资金") });
  });
});
