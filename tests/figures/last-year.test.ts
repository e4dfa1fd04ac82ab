// 同比, 增减 and 上年: against the same figure of the year before, from that year's records or totals.
import { describe, expect, it } from "vitest";
import { known, projectsFor, spotChecks, totals } from "../small-content.ts";
import { compute, text } from "./computed.ts";

const definitions = `
数: {统计: 绩效抽评, 方法: 计数, 单位: 个}
优等数: {统计: 绩效抽评, 方法: 计数, 单位: 个, 条件: {等次: 优}}
优等率: {比率: [优等数, 数], 小数: 1}
资金: {统计: 绩效抽评, 方法: 求和, 字段: 涉及资金, 显示: 亿元, 小数: 2}
上年数: {上年: 数}
同比: {同比: 数, 小数: 1}
增减: {增减: 数}
率增减: {增减: 优等率, 小数: 1}
资金增减: {增减: 资金, 显示: 万元}
前年数: {上年: 上年数}
`;
const year = (which: string, ...lines: readonly string[]) => {
  const checks = spotChecks(...lines);
  return { [`${which}/绩效抽评.yaml`]: checks, [`${which}/项目.yaml`]: projectsFor(checks) };
};
const four = year("2023", "商务局 优 1万元", "商务局 优 1万元", "商务局 良 1万元", "商务局 良 1.5万元");

describe("a year before with records", () => {
  it.each([
    ["上年数", "3个"],
    ["同比", "33.3%"],
    ["增减", "1个"],
    // 50% − 33.33…%
    ["率增减", "16.7个百分点"],
    ["资金增减", "-25.5万元"],
    ["前年数", "missing 2022年度没有“上年数”（2021年度没有“数”（没有“绩效抽评”记录））"],
  ])("%s: %s", async (name, expected) => {
    const before = year("2022", "商务局 优 10万元", "商务局 良 10万元", "商务局 良 10万元");
    expect(text((await compute(definitions, { ...four, ...before })).year, name)).toBe(expected);
  });

  it("is named, with its records", async () => {
    const before = year("2022", "商务局 优 10万元");
    const { year: scope } = await compute(definitions, { ...four, ...before });
    expect(known(scope.figure("同比"))).toMatchObject({
      text: "300.0%",
      provenance: {
        basis: "计算",
        method: "（本年度数 － 上年度数） ÷ 上年度数 × 100%；2022年度为1个（台账）",
        operands: ["数"],
        inputs: [{ id: "SC-1", year: "2022", place: { file: "content/测试市/2022/绩效抽评.yaml", line: 1 } }],
      },
    });
    // A figure made of figures is followed down to the records.
    expect(known(scope.figure("率增减")).provenance.inputs.map(({ place }) => place.file)).toEqual([
      "content/测试市/2022/绩效抽评.yaml",
    ]);
  });

  it("that has none of it is zero, and growth from zero has no rate", async () => {
    const { year: scope, found } = await compute(`${definitions}优同比: {同比: 优等数}\n优增减: {增减: 优等数}`, {
      ...four,
      ...year("2022", "商务局 良 1万元"),
    });
    expect(text(scope, "优增减")).toBe("2个");
    expect(text(scope, "优同比")).toBe("missing 上年为零，不能计算同比");
    expect(found).toEqual([
      "note figures/division-by-zero templates/figures/口径.yaml:11:1 口径“优同比”在测试市2023年度没有数：上年为零，不能计算同比",
    ]);
  });

  it("with a broken record stops the comparison, not the year", async () => {
    const before = {
      ...year("2022", "商务局 优 1万元"),
      "2022/绩效抽评.yaml": "- {编号: SC-1, 项目: P-1, 等次: 特优}\n",
    };
    const { year: scope } = await compute(definitions, { ...four, ...before }, true);
    expect(scope.figure("同比").status).toBe("stopped");
    expect(text(scope, "数")).toBe("4个");
  });
});

describe("a year before with totals only", () => {
  it.each([
    ["3个", "同比", "33.3%"],
    ["5个", "增减", "-1个"],
    ["5个", "同比", "-20.0%"],
    ["约3个", "同比", "约33.3%"],
    ["约3个", "增减", "missing 带有“余、超、约”等字样的数不能算增减"],
    ["3家", "增减", "missing 本年度的单位“个”与上年的“家”不同，不能比较"],
  ])("%s: %s is %s", async (reported, name, expected) => {
    const { year: scope } = await compute(definitions, { ...four, "2022/汇总.yaml": totals({ 数: reported }) });
    expect(text(scope, name)).toBe(expected);
  });

  it("gives its own source", async () => {
    const { year: scope } = await compute(definitions, { ...four, "2022/汇总.yaml": totals({ 数: "至少3个" }) });
    expect(known(scope.figure("上年数"))).toMatchObject({
      text: "至少3个",
      provenance: {
        method: "上年度数；2022年度为至少3个（汇总）",
        inputs: [{ kind: "汇总", year: "2022", source: "测试资料", value: "至少3个" }],
      },
    });
  });
});

it("without the year before there is nothing to compare with, which is said and is no finding", async () => {
  const { year: scope, found } = await compute(definitions, four);
  expect(text(scope, "同比")).toBe("missing 2022年度没有“数”（没有“绩效抽评”记录）");
  expect(text(scope, "上年数")).toBe("missing 2022年度没有“数”（没有“绩效抽评”记录）");
  expect(found).toEqual([]);
});

describe("about one record", () => {
  const own = `
抽评得分: {统计: 绩效抽评, 方法: 最大, 字段: 抽评得分, 条件: {项目: 本项}}
得分增减: {增减: 抽评得分}
预算同比: {同比: 本项.预算数, 小数: 1}
`;
  const project = (code: string, budget: string) =>
    `- {编号: ${code}, 名称: 甲项目, 主管部门: 商务局, 预算数: ${budget}}\n`;
  const check = (score: string) => `- {编号: C-1, 项目: 甲项目, 等次: 良, 抽评得分: ${score}, 涉及资金: 1万元}\n`;

  it.each([
    ["its own code", "A-1"],
    ["its name, under another code", "B-9"],
  ])("the year before is that of the record with %s", async (_, before) => {
    const { about } = await compute(own, {
      "2023/项目.yaml": project("A-1", "120万元"),
      "2023/绩效抽评.yaml": check("88"),
      "2022/项目.yaml": project(before, "100万元"),
      "2022/绩效抽评.yaml": check("89.5"),
    });
    const scope = about("项目", "A-1");
    expect(text(scope, "得分增减")).toBe("-1.5分");
    expect(text(scope, "预算同比")).toBe("20.0%");
    expect(known(scope.figure("得分增减")).ofSubject).toBe(true);
  });

  it("a record that is new this year has no year before", async () => {
    const { about } = await compute(own, {
      "2023/项目.yaml": project("A-1", "120万元"),
      "2022/项目.yaml": "- {编号: X, 名称: 别的项目, 主管部门: 商务局}\n",
    });
    expect(text(about("项目", "A-1"), "预算同比")).toBe("missing 2022年度没有登记“甲项目”");
  });
});
