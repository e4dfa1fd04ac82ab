// 口径 files: every definition that cannot work is named at its own line, left out, and the rest goes on.
import { describe, expect, it } from "vitest";
import { count, good, read, table } from "./read.ts";

/** One entry called 甲, on the second line, after a good one. */
const entry = (rest: string): string => `${good}甲: {编码: a, 口径: 测试, ${rest}}\n${table}`;

describe("one definition that cannot work", () => {
  it.each([
    ["统计: 绩效评, 方法: 计数", "没有“绩效评”这类记录", "您是不是要写“绩效评价”？"],
    ["统计: 绩效抽评, 方法: 求和, 字段: 涉及资", "“绩效抽评”没有“涉及资”这一栏", "您是不是要写“涉及资金”？"],
    ["统计: 绩效抽评, 方法: 求和, 字段: 等次", "“等次”不是数字栏目，不能求和", "求和请用金额、数量或分数的栏目"],
    ["列表: 绩效抽评, 列: [名字]", "“绩效抽评”没有“名字”这一栏", undefined],
    ["列表: 绩效抽评, 列: [编号], 排序: 次序", "“绩效抽评”没有“次序”这一栏", undefined],
    ["分组: 绩效抽评, 按: 部门", "“绩效抽评”没有“部门”这一栏", "您是不是要写“主管部门”？"],
    ["分组: 绩效抽评, 按: 等次, 求和: [等次]", "“等次”不是数字栏目，不能求和", undefined],
    ["统计: 本项.指标项, 方法: 计数", "没有“本项.指标项”这类记录", undefined],
    ["统计: 本项.指标, 方法: 求和, 字段: 分数", "“本项.指标”没有“分数”这一栏", "您是不是要写“分值”？"],
    [`${count}, 条件: {级别: 优}`, "“绩效抽评”没有“级别”这一栏", undefined],
    [`${count}, 条件: {等次: 合格}`, "条件里的“等次”不会是“合格”", expect.stringContaining("优、优秀、良")],
    [
      "统计: 绩效评价, 方法: 计数, 条件: {类型: 重点评价}",
      "条件里的“类型”不会是“重点评价”",
      "您是不是要写“财政重点评价”？",
    ],
    [`${count}, 条件: {涉及资金: 很多}`, "条件里的“涉及资金”不会是“很多”", "请写成例如：3.03亿元"],
    ["比率: [好的, 没有]", "引用的口径“没有”不存在", undefined],
    ["比率: [好的, 表]", "引用的“表”是一张表，不是一个数", undefined],
    ["相加: [好的, 好]", "引用的口径“好”不存在", "您是不是要写“好的”？"],
    ["比率: [本项.预算金额, 本项.花费]", "没有一类记录有“花费”这一栏", undefined],
    ["相加: [甲, 好的]", "口径互相引用成了一个圈：甲 → 甲", undefined],
    ["统计: 部门, 方法: 去重计数, 字段: 归口科室", "“归口科室”是内部栏目，不能用来统计或列出", "请改用公开的栏目"],
    ["列表: 绩效评价, 列: [名称, 专家]", "“专家”是内部栏目，不能用来统计或列出", undefined],
    ["分组: 绩效评价, 按: 主评人", "“主评人”是内部栏目，不能用来统计或列出", undefined],
    ["统计: 绩效评价, 方法: 计数, 条件: {专家: 张某}", "“专家”是内部栏目，不能用来统计或列出", undefined],
    ["数表: [{行: 优, 口径: [本项.备注]}], 列: [等次, 数]", "“备注”是内部栏目，不能用来统计或列出", undefined],
  ])("%s", async (rest, message, hint) => {
    const { names, found, hints, codes } = await read(entry(rest));
    expect(found).toEqual([`口径.yaml:2:1 口径“甲”：${message}`]);
    if (hint !== undefined) expect(hints).toEqual([hint]);
    expect([...codes]).toEqual(["figures/definition"]);
    expect(names, "the others are kept").toEqual(["好的", "表"]);
  });

  it.each([
    ["照录: 否", "没有说明怎样计算"],
    [`${count}, 照录: 是`, "写了不止一种计算方法"],
    ["比率: [好的, 好的], 相加: [好的, 好的]", "写了不止一种计算方法"],
    ["统计: 绩效抽评", "统计没有写“方法”"],
    ["统计: 绩效抽评, 方法: 求和", "求和没有写“字段”"],
    ["统计: 绩效抽评, 方法: 去重计数", "去重计数没有写“字段”"],
    ["比率: [好的]", "口径的个数不对"],
    ["比率: [好的, 好的, 好的]", "口径的个数不对"],
    ["相减: [好的]", "口径的个数不对"],
    ["相加: [好的]", "相加只写了一个口径"],
    ["列表: 绩效抽评", "列表没有写“列”"],
    ["分组: 绩效抽评", "分组没有写“按”"],
    ["数表: []", "数表没有行"],
    ["数表: [{行: 优, 口径: [好的, 好的]}], 列: [等次, 数]", "数表各行的口径个数与“列”不一致"],
  ])("%s: %s", async (rest, message) => {
    const { names, found } = await read(entry(rest));
    expect(found).toEqual([`口径.yaml:2:1 “甲”${message}`]);
    expect(names).toEqual(["好的", "表"]);
  });

  it.each([
    [`${count}, 编号: 1`, "编号: 1", "口径“甲”没有“编号”这一栏"],
    [`${count}, 小数: 12`, "12", "“小数”应是小数位数，读到的是“12”"],
    [`${count}, 去零: 对`, "对", "“去零”应是是或否，读到的是“对”"],
    ["统计: 绩效抽评, 方法: 平均", "平均", "“方法”应是统计方法，读到的是“平均”"],
    [`${count}, 条件: 优`, "优", "“条件”应写成“栏目: 值”"],
    [`${count}, 条件: {等次: {优: 1}}`, "{优", "“等次”的值应是文字"],
    [`${count}, 条件: {等次: []}`, "[]", "“等次”没有写值"],
  ])("%s: at %s", async (rest, word, message) => {
    const { names, found } = await read(entry(rest));
    const column = (entry(rest).split("\n")[1] ?? "").indexOf(word) + 1;
    expect(found).toEqual([`口径.yaml:2:${column} ${message}`]);
    expect(names).toEqual(["好的", "表"]);
  });
});

describe("names and codes", () => {
  it("are given once: the first keeps the name", async () => {
    const { names, found } = await read(`${good}${good.replace("good", "other")}`);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^口径\.yaml:2:1 .*“好的”/);
    expect(names).toEqual(["好的"]);
  });

  it("are told apart over files too", async () => {
    const { names, found } = await read(good, { "templates/figures/又一个.yaml": good.replace("good", "other") });
    expect(found).toEqual(["口径.yaml:1:1 口径“好的”定义了两次"]);
    expect(names).toEqual(["好的"]);
  });

  it("two figures may not share an address", async () => {
    const { names, found } = await read(`${good}甲: {编码: good, 口径: 测试, ${count}}\n`);
    expect(found).toEqual(["口径.yaml:2:1 口径“甲”：编码“good”已经给了“好的”"]);
    expect(names).toEqual(["好的"]);
  });

  it.each(["本项.指标", '"甲“\\"乙"', '"甲\\n乙"', '"\\uD800"'])("%s is no name", async (name) => {
    const { names, found } = await read(`${good}${name}: {编码: a, 口径: 测试, ${count}}\n`);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/名称(不能以“本项\.”开头|里不能有引号、换行或首尾空格)$/);
    expect(names).toEqual(["好的"]);
  });

  it.each(["../../etc", "Good", "a b", "汉字", "a--b", "-a", "", "index"])("“%s” is no code", async (code) => {
    const { names, found } = await read(`甲: {编码: "${code}", 口径: 测试, ${count}}\n`);
    expect(found).toHaveLength(1);
    expect(names).toEqual([]);
  });
});
