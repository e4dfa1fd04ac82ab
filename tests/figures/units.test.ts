// Units that do not fit and divisions by zero: found at the line of the definition, before or while anything is computed.
import { describe, expect, it } from "vitest";
import { totals } from "../small-content.ts";
import { compute, text } from "./computed.ts";
import { read } from "./read.ts";

const base = `个数: {编码: n, 口径: 测试, 统计: 绩效抽评, 方法: 计数, 单位: 个}
无单位: {编码: bare, 口径: 测试, 统计: 绩效抽评, 方法: 计数}
家数: {编码: h, 口径: 测试, 统计: 绩效抽评, 方法: 去重计数, 字段: 主管部门, 单位: 家}
资金: {编码: amount, 口径: 测试, 统计: 绩效抽评, 方法: 求和, 字段: 涉及资金, 显示: 亿元}
得分: {编码: score, 口径: 测试, 统计: 绩效抽评, 方法: 平均, 字段: 抽评得分}
占比: {编码: share, 口径: 测试, 比率: [个数, 个数]}
人次: {编码: heads, 口径: 测试, 统计: 培训宣传, 方法: 求和, 字段: 人次}
`;
const at = "口径.yaml:8:1 口径“甲”：";

describe("a definition that can never work", () => {
  it.each([
    ["比率: [个数, 资金]", "各口径的单位（个、元）不一致，不能相除"],
    ["相加: [个数, 家数]", "各口径的单位（个、家）不一致，不能相加减"],
    ["相加: [个数, 无单位]", "各口径的单位（个、没有单位）不一致，不能相加减"],
    ["相减: [资金, 得分]", "各口径的单位（元、分）不一致，不能相加减"],
    ["相减: [本项.执行数, 个数]", "各口径的单位（元、个）不一致，不能相加减"],
    ["相加: [个数, 个数], 显示: 万元", "“个”不能换算成“万元”"],
    ["统计: 绩效抽评, 方法: 求和, 字段: 涉及资金, 显示: 个", "“元”不能换算成“个”"],
    ["统计: 绩效抽评, 方法: 最大, 字段: 抽评得分, 显示: 万元", "“分”不能换算成“万元”"],
    ["上年: 得分, 显示: 万元", "“分”不能换算成“万元”"],
    ["增减: 占比, 显示: 万元", "“个百分点”不能换算成“万元”"],
    ["同比: 占比", "“占比”是百分比，不宜再算增长百分之几"],
  ])("%s: %s", async (rest, message) => {
    const { found, names } = await read(`${base}甲: {编码: a, 口径: 测试, ${rest}}\n`);
    expect(found).toEqual([at + message]);
    expect(names).not.toContain("甲");
  });

  it.each([
    "比率: [资金, 本项.预算数]",
    "相加: [资金, 本项.执行数], 显示: 万元",
    "相加: [人次, 个数]",
    "比率: [人次, 家数]",
    "同比: 资金",
    "增减: 占比",
    "统计: 绩效抽评, 方法: 计数, 单位: 个, 显示: 万个",
  ])("%s may work", async (rest) => {
    expect((await read(`${base}甲: {编码: a, 口径: 测试, ${rest}}\n`)).found).toEqual([]);
  });
});

describe("what only the numbers can tell", () => {
  const reported = "甲: {照录: 是}\n乙: {照录: 是}\n";
  it.each([
    ["{比率: [甲, 乙]}", { 甲: "3个", 乙: "0个" }, "note figures/division-by-zero", "分母为零，不能计算比率"],
    ["{比率: [甲, 乙]}", { 甲: "0个", 乙: "0个" }, "note figures/division-by-zero", "分母为零，不能计算比率"],
    ["{比率: [甲, 乙]}", { 甲: "3个", 乙: "2亿元" }, "warning figures/unit-mismatch", "单位“个”与“亿元”不能相除"],
    [
      "{相加: [甲, 乙]}",
      { 甲: "3个", 乙: "2家" },
      "warning figures/unit-mismatch",
      "各口径的单位（个、家）不一致，不能相加减",
    ],
  ])("%s of %j", async (formula, values, code, because) => {
    const { year, found } = await compute(`${reported}丙: ${formula}`, { "2023/汇总.yaml": totals(values) });
    expect(found).toEqual([`${code} templates/figures/口径.yaml:3:1 口径“丙”在测试市2023年度没有数：${because}`]);
    expect(text(year, "丙")).toBe(`missing ${because}`);
  });

  it.each(["求和", "最大"])("units that differ from record to record: %s", async (method) => {
    const { year, found } = await compute(`人次: {统计: 培训宣传, 方法: ${method}, 字段: 人次}`, {
      "2023/培训宣传.yaml": "- {名称: 一, 人次: 100人次}\n- {名称: 二, 人次: 80人}\n",
    });
    expect(year.figure("人次").status).toBe("missing");
    expect(found).toEqual([
      expect.stringMatching(/^warning figures\/unit-mismatch templates\/figures\/口径.yaml:1:1 .*“人次”的单位不一致/),
    ]);
  });

  it("what has no data at all is no finding, and zero of something is a rate", async () => {
    const { year, found } = await compute(`${reported}丙: {比率: [甲, 乙]}`, {
      "2023/汇总.yaml": totals({ 甲: "0个", 乙: "4个" }),
    });
    expect(text(year, "丙")).toBe("0.00%");
    expect(found).toEqual([]);
    const without = await compute(`${reported}丙: {比率: [甲, 乙]}`, { "2023/汇总.yaml": totals({ 甲: "0个" }) });
    expect(text(without.year, "丙")).toBe("missing 没有“乙”（汇总里没有登记这个指标）");
    expect(without.found).toEqual([]);
  });
});
