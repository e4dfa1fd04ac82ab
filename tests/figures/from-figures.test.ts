// Figures made from other figures: ratios, sums, differences, and tables put together from them.
import { describe, expect, it } from "vitest";
import { isError } from "../../src/base/diagnostic.ts";
import { cellsOf, known, linesOf, tableOf, totals, walkSmall } from "../small-content.ts";

/** 甲, 乙 and 丙 are reported; `formula` makes 结果 from them. */
async function result(formula: string, values: Readonly<Record<string, string>>) {
  const reported = Object.keys(values).map((name, index) => `${name}:\n  编码: r-${index}\n  口径: 测试\n  照录: 是\n`);
  const definition = `结果:\n  编码: result\n  口径: 测试\n${formula
    .split("；")
    .map((line) => `  ${line}\n`)
    .join("")}`;
  const { figures, found } = await walkSmall({
    records: { "2023/汇总.yaml": totals(values) },
    figures: reported.join("") + definition,
  });
  expect(linesOf(found.filter(isError))).toEqual([]);
  return figures.figure("结果");
}

describe("ratio", () => {
  it.each([
    ["68个", "200个", "小数: 1；去零: 是", "34%"],
    ["7个", "200个", "小数: 1；去零: 是", "3.5%"],
    ["1个", "200个", "小数: 1", "0.5%"],
    ["1个", "8个", "小数: 2", "12.50%"],
    ["1个", "8个", "小数: 1", "12.5%"],
    ["2个", "3个", "小数: 0", "67%"],
    ["1个", "16个", "小数: 1", "6.3%"],
    ["1250万元", "1亿元", "小数: 1", "12.5%"],
    ["3个", "3个", "小数: 1；去零: 是", "100%"],
    ["0个", "3个", "小数: 1；去零: 是", "0%"],
  ])("%s of %s, %s: %s", async (part, whole, format, expected) => {
    const figure = known(await result(`比率: [甲, 乙]；${format}`, { 甲: part, 乙: whole }));
    expect(figure.text).toBe(expected);
    expect(figure.provenance).toMatchObject({ basis: "计算", method: "甲 ÷ 乙 × 100%", operands: ["甲", "乙"] });
  });

  it("is missing over zero", async () => {
    expect(await result("比率: [甲, 乙]", { 甲: "3个", 乙: "0个" })).toEqual({
      status: "missing",
      because: "分母为零，不能计算比率",
    });
  });

  it("is missing over units that do not fit", async () => {
    const got = await result("比率: [甲, 乙]", { 甲: "3个", 乙: "2亿元" });
    expect(got).toMatchObject({ status: "missing", because: expect.stringContaining("“个”与“亿元”") });
  });
});

describe("add and subtract", () => {
  it("add over units, in the unit of the first", async () => {
    expect(
      known(await result("相加: [甲, 乙, 丙]；小数: 2", { 甲: "8.46亿元", 乙: "3.03亿元", 丙: "50万元" })).text,
    ).toBe("11.50亿元");
  });

  it("or in the unit asked for", async () => {
    expect(known(await result("相加: [甲, 乙]；显示: 万元", { 甲: "2.24亿元", 乙: "2500万元" })).text).toBe(
      "24900万元",
    );
  });

  it("subtract in the order written", async () => {
    const figure = known(await result("相减: [甲, 乙]", { 甲: "12个", 乙: "15个" }));
    expect(figure.text).toBe("-3个");
    expect(figure.provenance.method).toBe("甲 － 乙");
  });

  it("show no more digits than the most precise part", async () => {
    expect(known(await result("相减: [甲, 乙]；小数: 4", { 甲: "50.5万元", 乙: "20万元" })).text).toBe("30.5万元");
  });

  it("refuse units that do not fit, and name them", async () => {
    const got = await result("相加: [甲, 乙]", { 甲: "3个", 乙: "2家" });
    expect(got).toMatchObject({ status: "missing", because: "各口径的单位（个、家）不一致，不能相加减" });
  });
});

describe("words like 余 and 超", () => {
  it.each([
    ["相加: [甲, 乙]", "6000余个", "200个", "6200余个"],
    ["相加: [甲, 乙]", "超160亿元", "超3亿元", "超163亿元"],
    ["比率: [乙, 甲]；小数: 1", "6000余个", "200个", "约3.3%"],
  ])("are not computed away by %s: %s and %s make %s", async (formula, one, other, expected) => {
    expect(known(await result(formula, { 甲: one, 乙: other })).text).toBe(expected);
  });

  it.each([
    ["相减: [甲, 乙]", "6000余个", "200个"],
    ["相加: [甲, 乙]", "超160亿元", "约3亿元"],
  ])("leave %s of %s and %s without an honest answer", async (formula, one, other) => {
    const got = await result(formula, { 甲: one, 乙: other });
    expect(got).toMatchObject({ status: "missing", because: expect.stringContaining("“余、超、约”等字样") });
  });

  it("survive when the figure is only repeated", async () => {
    const { figures } = await walkSmall({
      records: { "2023/汇总.yaml": totals({ 甲: "6000余个", 乙: "超160亿元", 丙: "400余人次", 丁: "至少2个" }) },
      figures: ["甲", "乙", "丙", "丁"]
        .map((name, index) => `${name}: {编码: r-${index}, 口径: 测试, 照录: 是, 小数: 2}\n`)
        .join(""),
    });
    const texts = ["甲", "乙", "丙", "丁"].map((name) => known(figures.figure(name)).text);
    expect(texts).toEqual(["6000余个", "超160亿元", "400余人次", "至少2个"]);
  });
});

describe("a table of figures", () => {
  const formula = "数表: [{行: 优, 口径: [甲, 乙]}, {行: 良, 口径: [丙, 乙]}]；列: [等次, 个数, 比例]；表题: 分布";

  it("shows each figure, and knows which one it is", async () => {
    const table = tableOf(await result(formula, { 甲: "68个", 乙: "34%", 丙: "124个" }));
    expect(table.caption).toBe("分布");
    expect(table.columns.map((column) => column.title)).toEqual(["等次", "个数", "比例"]);
    expect(cellsOf(table)).toEqual([
      ["优", "68个", "34%"],
      ["良", "124个", "34%"],
    ]);
    expect(table.rows.map((row) => row.map((cell) => cell.figure))).toEqual([
      [undefined, "甲", "乙"],
      [undefined, "丙", "乙"],
    ]);
  });

  it("is missing when one of its figures is", async () => {
    const { figures } = await walkSmall({
      records: { "2023/汇总.yaml": totals({ 甲: "68个" }) },
      figures: `甲: {编码: a, 口径: 测试, 照录: 是}
乙: {编码: b, 口径: 测试, 照录: 是}
表: {编码: t, 口径: 测试, 数表: [{行: 优, 口径: [甲, 乙]}], 列: [等次, 个数, 比例]}
`,
    });
    expect(figures.figure("表")).toEqual({ status: "missing", because: "没有“乙”（汇总里没有登记这个指标）" });
  });
});
