// Which records a condition lets in, where there is more to ask than whether two words are equal.
import { describe, expect, it } from "vitest";
import { known } from "../small-content.ts";
import { compute, text } from "./computed.ts";

const records = {
  "部门.yaml": `- {名称: 甲局, 简称: 甲, 类型: 行政机关}
- {名称: 乙馆, 类型: 事业单位}
`,
  "制度文件.yaml": `- {名称: 办法, 印发日期: 2022-12-31, 状态: 现行}
- {名称: 规程, 印发日期: 2023-01-01, 状态: 现行}
- {名称: 草案, 状态: 拟出台}
`,
  "2023/项目.yaml": `- {编号: P1, 名称: 同名项目, 主管部门: 甲局, 绩效分类: A, 预算数: 1000万元, 公开: {属性: 主动公开}}
- {编号: P2, 名称: 同名项目, 主管部门: 乙馆, 绩效分类: B, 预算数: 0.1亿元, 公开: {属性: 依申请公开, 依据: 测试}}
- {编号: P3, 名称: 三, 主管部门: 甲, 预算数: 999.99万元}
`,
  "2023/绩效抽评.yaml": `- {编号: C1, 项目: P1, 主管部门: 甲局, 等次: 优秀, 涉及资金: 1000万元, 问题: [一, 二]}
- {编号: C2, 项目: P2, 主管部门: 乙馆, 等次: 良, 涉及资金: 1000万元, 问题: []}
- {编号: C3, 项目: P3, 等次: 良, 涉及资金: 999.99万元}
`,
  "2023/整改.yaml": `- {编号: Z1, 来源: {绩效抽评: C1}, 问题: 一, 责任单位: 甲局, 时限: 2024-06-30}
- {编号: Z2, 来源: {文件: 审计报告}, 问题: 二, 责任单位: 甲局, 时限: 2024-07-01}
`,
  "2023/培训宣传.yaml": `- {名称: 一, 人次: 超100人次}
- {名称: 二, 人次: 约100人次}
- {名称: 三, 人次: 100人次}
- {名称: 四, 人次: 95人次}
`,
};

async function counted(from: string, where: string): Promise<string> {
  const { year, found } = await compute(`数: {统计: ${from}, 方法: 计数, 条件: ${where}}`, records);
  expect(found).toEqual([]);
  return text(year, "数");
}

describe("a condition", () => {
  it.each([
    ["项目", "{预算数: ≥1000万元}", 2, "the same amount in another unit"],
    ["项目", "{预算数: ＞1000万元}", 0, "not the amount itself"],
    ["项目", "{预算数: ≤0.1亿元}", 3, "over units"],
    ["项目", "{预算数: ＜1000万元}", 1, "999.99"],
    ["项目", '{预算数: [">= 999.99万元", "< 1000万元"]}', 1, "ASCII signs and blanks"],
    ["项目", "{绩效分类: 不是 A}", 1, "a blank is not something else"],
    ["项目", "{绩效分类: [不是 A, 不是 B]}", 0, "all of them must hold"],
    ["项目", "{绩效分类: [A, 无]}", 0, "有 and 无 ask for more, not for less"],
    ["项目", "{绩效分类: 无}", 1, "blank"],
    ["项目", "{绩效分类: 有}", 2, "filled in"],
    ["项目", "{公开.属性: 主动公开}", 1, "inside a group"],
    ["项目", "{公开.依据: 有}", 1, "inside a group"],
    ["项目", "{公开: 有}", 2, "the group itself"],
    ["项目", "{年度: 本年度}", 3, "the year of the folder"],
    ["项目", "{年度: ＜2023}", 0, "compared"],
    ["绩效抽评", "{问题: 有}", 1, "an empty list holds nothing"],
    ["绩效抽评", "{问题: 无}", 2, "nothing written, or nothing in it"],
    ["绩效抽评", "{问题: 一}", 1, "any item of a list"],
    ["绩效抽评", "{问题: 不是 一}", 0, "no item may be it"],
    ["绩效抽评", "{等次: 不是 优}", 2, "优秀 is the grade 优"],
    ["绩效抽评", "{项目.绩效分类: A}", 1, "the record a reference names, by its code"],
    ["绩效抽评", "{项目.预算数: ≥1000万元}", 2, "compared"],
    ["绩效抽评", "{项目.绩效分类: 无}", 1, "blank there"],
    ["绩效抽评", "{项目.主管部门: 甲}", 2, "a reference there, under its short name"],
    ["绩效抽评", "{主管部门.类型: 行政机关}", 1, "a blank reference leads nowhere"],
    ["绩效抽评", "{项目.公开.属性: 依申请公开}", 1, "a group there"],
    ["整改", "{来源.绩效抽评: 有}", 1, "one way of several"],
    ["整改", "{来源.绩效抽评.等次: 优}", 1, "through a group and a reference"],
    ["整改", "{来源.项目: P1}", 1, "the project of whatever it is from"],
    ["整改", "{来源.项目: 无}", 1, "a document has no project"],
    ["整改", "{时限: ≤2024-06-30}", 1, "a date"],
    ["整改", "{时限: [≥2024-06-30, ≤2024-07-01]}", 2, "a span, both ends in it"],
    ["制度文件", "{印发日期: 本年度}", 1, "from the first of January"],
    ["制度文件", "{印发日期: 上年度}", 1, "to the last of December"],
    ["制度文件", "{印发日期: ≤本年度}", 2, "so far; a draft has no date"],
    ["制度文件", "{印发日期: 不是 本年度}", 1, "nor is a blank another year"],
    ["培训宣传", "{人次: ≥100人次}", 2, "超100 surely, 约100 perhaps"],
    ["培训宣传", "{人次: ＞100人次}", 1, "超100 is more than 100"],
    ["培训宣传", "{人次: ≥90}", 4, "约100 is at least 90; a number without unit asks for the number"],
    ["培训宣传", "{人次: ＜100人次}", 1, "only 95 for sure"],
  ])("%s %s: %i (%s)", async (from, where, expected) => {
    expect(await counted(from, where)).toBe(String(expected));
  });

  it("tells two projects of one name apart", async () => {
    const { year } = await compute("数: {统计: 绩效抽评, 方法: 去重计数, 字段: 项目, 单位: 个}", records);
    expect(text(year, "数")).toBe("3个");
  });

  it("is written out in words", async () => {
    const where = "{预算数: [≥500万元, ＜0.2亿元], 绩效分类: [A, B], 总体目标: 无, 公开: 有, 主管部门: 不是 乙馆}";
    const { year } = await compute(`数: {统计: 项目, 方法: 计数, 条件: ${where}}`, records);
    expect(known(year.figure("数")).provenance.method).toBe(
      "项目记录（预算数≥500万元且＜0.2亿元，绩效分类＝A或B，总体目标未填，公开已填，主管部门不是乙馆）计数",
    );
  });
});

it("a record that cannot be used stops what asks for it through a reference", async () => {
  const broken = records["2023/项目.yaml"].replace("绩效分类: B", "绩效分类: D");
  const { year } = await compute(
    "经项目: {统计: 绩效抽评, 方法: 计数, 条件: {项目.绩效分类: A}}\n直接: {统计: 绩效抽评, 方法: 计数, 条件: {等次: 良}}",
    { ...records, "2023/项目.yaml": broken },
    true,
  );
  expect(year.figure("经项目").status).toBe("stopped");
  expect(text(year, "直接")).toBe("2");
});

it("values of the record a reference names can be summed, listed and grouped by, and are noted as origins", async () => {
  const { year } = await compute(
    "预算: {统计: 绩效抽评, 方法: 求和, 字段: 项目.预算数, 显示: 万元, 小数: 2}\n表: {列表: 绩效抽评, 列: [编号, 项目.预算数]}",
    records,
  );
  // 1000 + 1000 + 999.99
  expect(text(year, "预算")).toBe("2999.99万元");
  expect(known(year.figure("预算")).provenance.inputs.map(({ kind, id, value }) => [kind, id, value])).toEqual([
    ["绩效抽评", "C1", undefined],
    ["项目", "P1", "1000万元"],
    ["绩效抽评", "C2", undefined],
    ["项目", "P2", "0.1亿元"],
    ["绩效抽评", "C3", undefined],
    ["项目", "P3", "999.99万元"],
  ]);
  expect(known(year.figure("表")).value).toMatchObject({
    table: { columns: [{ title: "编号" }, { title: "预算数" }] },
  });
});
