// templates/charts/*.yaml: every definition that cannot be drawn is a finding at its line, with what to do.
import { describe, expect, it } from "vitest";
import { nodeWorld } from "../../src/base/node-world.ts";
import { placeText } from "../../src/base/place.ts";
import { readChartDefinitions } from "../../src/charts/read-chart-definitions.ts";
import { readDefinitions } from "../../src/figures/read-definitions.ts";
import { MemoryWorld } from "../memory-world.ts";

const figures = `优等数: {编码: best, 口径: 测试, 统计: 绩效抽评, 条件: {等次: 优}, 方法: 计数, 单位: 个}
抽评数: {编码: n, 口径: 测试, 统计: 绩效抽评, 方法: 计数, 单位: 个}
抽评资金: {编码: money, 口径: 测试, 统计: 绩效抽评, 方法: 求和, 字段: 涉及资金}
优等占比: {编码: share, 口径: 测试, 比率: [优等数, 抽评数]}
等次分布: {编码: grades, 口径: 测试, 分组: 绩效抽评, 按: 等次, 单位: 个, 占比: 四舍五入}
部门资金: {编码: by-department, 口径: 测试, 分组: 绩效抽评, 按: 主管部门, 求和: [涉及资金]}
结果: {编码: results, 口径: 测试, 列表: 绩效抽评, 列: [编号, 主管部门, 涉及资金], 显示: 万元, 表题: 抽评结果（万元）}
数表: {编码: rows, 口径: 测试, 数表: [{行: 优, 口径: [优等数, 优等占比]}, {行: 全部, 口径: [抽评数, 抽评资金]}], 列: [等次, 个数, 混]}
`;

const columns = "图形: 柱形图, 类目: 等次, 数值: 数量, 单位: 个";

async function read(text: string) {
  const world = new MemoryWorld({ "templates/figures/口径.yaml": figures, "templates/charts/图.yaml": text });
  const { value: definitions, diagnostics: wrong } = await readDefinitions(world, "templates");
  expect(wrong).toEqual([]);
  const { value, diagnostics } = await readChartDefinitions(world, "templates", definitions);
  return {
    names: [...value.keys()],
    found: diagnostics.map((one) => `${placeText(one.place).replace("templates/charts/图.yaml:", "")} ${one.message}`),
    hints: diagnostics.map((one) => one.hint),
  };
}

describe("a definition that can be drawn", () => {
  it.each([
    ["of a group", `图: {数据: 等次分布, ${columns}}`],
    ["of its shares", "图: {数据: 等次分布, 图形: 条形图, 类目: 等次, 数值: 占比, 单位: '%'}"],
    [
      "of sums, in another unit of money",
      "图: {数据: 部门资金, 图形: 条形图, 类目: 主管部门, 数值: 涉及资金, 单位: 亿元}",
    ],
    ["of a list", "图: {数据: 结果, 图形: 条形图, 类目: 编号, 数值: 涉及资金, 单位: 万元}"],
    [
      "of figures one by one",
      "图: {图形: 条形图, 各项: [{项: '{{上年}}年', 口径: 优等数}], 类目: 等次, 数值: 个数, 单位: 个}",
    ],
    [
      "of a field of the subject",
      "图: {图形: 条形图, 各项: [{项: 甲, 口径: 本项.涉及资金}], 类目: 项, 数值: 资金, 单位: 万元}",
    ],
  ])("%s", async (_, text) => {
    expect(await read(text)).toEqual({ names: ["图"], found: [], hints: [] });
  });

  it("is every one that ships with the program", async () => {
    const { value: definitions } = await readDefinitions(nodeWorld, "templates");
    const { value, diagnostics } = await readChartDefinitions(nodeWorld, "templates", definitions);
    expect(diagnostics).toEqual([]);
    expect(value.size).toBeGreaterThan(9);
  });
});

describe("a definition that cannot", () => {
  it.each([
    ["a list", "- 图\n", "1:1 图的文件应由“名称: 定义”组成", "柱形图"],
    ["nothing", "图:\n", "1:1 图“图”没有写定义", "柱形图"],
    ["an unknown form", `图: {数据: 等次分布, 图形: 饼图, 类目: 等次, 数值: 数量, 单位: 个}`, "饼图", "柱形图"],
    ["a key there is not", `图: {数据: 等次分布, 颜色: 红, ${columns}}`, "图“图”没有“颜色”这一栏", "可用的栏目"],
    ["no data", `图: {${columns}}`, "1:1 图“图”没有说明数据在哪里", "“各项”"],
    [
      "data twice",
      `图: {数据: 等次分布, 各项: [{项: 优, 口径: 优等数}], ${columns}}`,
      "写了“数据”，又写了“各项”",
      "只写一种",
    ],
    ["an unknown figure", `图: {数据: 等次分步, ${columns}}`, "没有“等次分步”这个口径", "“等次分布”"],
    ["a number as a table", `图: {数据: 优等数, ${columns}}`, "“优等数”是一个数，不是表", "“各项”"],
    [
      "a table as a number",
      `图: {各项: [{项: 优, 口径: 等次分布}], ${columns}}`,
      "“等次分布”是一张表，不是一个数",
      "数据: 等次分布",
    ],
    [
      "an unknown column",
      "图: {数据: 等次分布, 图形: 柱形图, 类目: 等次, 数值: 数目, 单位: 个}",
      "没有“数目”这一列",
      "“数量”",
    ],
    [
      "words as numbers",
      "图: {数据: 结果, 图形: 柱形图, 类目: 编号, 数值: 主管部门, 单位: 个}",
      "“主管部门”这一列不是数字",
      "金额",
    ],
    [
      "another unit",
      "图: {数据: 部门资金, 图形: 条形图, 类目: 主管部门, 数值: 涉及资金, 单位: 个}",
      "不能画成“个”",
      "同一种单位",
    ],
    [
      "numbers that do not say their unit",
      "图: {数据: 结果, 图形: 条形图, 类目: 编号, 数值: 涉及资金, 单位: 亿元}",
      "不能画成“亿元”",
      "“万元”",
    ],
    [
      "mixed units",
      "图: {数据: 数表, 图形: 柱形图, 类目: 等次, 数值: 混, 单位: '%'}",
      "“混”的单位是“元”",
      "同一种单位",
    ],
    ["no items", `图: {各项: [], ${columns}}`, "“各项”是空的", "例如"],
    [
      "figures that do not match the columns",
      `图: {各项: [{项: 优, 口径: [优等数, 抽评数]}], ${columns}}`,
      "写了2个口径，“数值”有1列",
      "一一对应",
    ],
    [
      "an internal field",
      "图: {图形: 条形图, 各项: [{项: 甲, 口径: 本项.没有}], 类目: 项, 数值: 资金, 单位: 万元}",
      "没有一类记录有“没有”",
      "栏目",
    ],
    ["the name of a figure", `等次分布: {数据: 等次分布, ${columns}}`, "与一个口径同名", "“等次分布图”"],
    ["a word titles do not know", `图: {图题: '{{年份}}图', 数据: 等次分布, ${columns}}`, "没有“{{年份}}”", "年度"],
    [
      "one column twice",
      "图: {数据: 等次分布, 图形: 柱形图, 类目: 等次, 数值: [数量, 数量], 单位: 个}",
      "“数量”写了两次",
      "一列",
    ],
    [
      "progress towards nothing",
      "图: {数据: 等次分布, 图形: 进度图, 类目: 等次, 数值: 占比, 单位: '%'}",
      "进度图要写两列数值",
      "应达数",
    ],
    [
      "a radar of amounts",
      "图: {数据: 等次分布, 图形: 雷达图, 类目: 等次, 数值: 数量, 单位: 个}",
      "雷达图的单位写的是“个”",
      "得分率",
    ],
  ])("%s", async (_, text, message, hint) => {
    const { names, found, hints } = await read(text);
    expect(names).toEqual([]);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(message);
    expect(hints[0]).toContain(hint);
  });

  it("leaves those beside it as they are", async () => {
    const { names, found } = await read(`图: {数据: 等次分布, ${columns}}\n坏: {数据: 无, ${columns}}\n`);
    expect(names).toEqual(["图"]);
    expect(found).toEqual(["2:1 图“坏”：没有“无”这个口径"]);
  });

  it("cannot be named twice in two files", async () => {
    const world = new MemoryWorld({
      "templates/figures/口径.yaml": figures,
      "templates/charts/甲.yaml": `图: {数据: 等次分布, ${columns}}\n`,
      "templates/charts/乙.yaml": `图: {数据: 等次分布, ${columns}}\n`,
    });
    const { value: definitions } = await readDefinitions(world, "templates");
    const { value, diagnostics } = await readChartDefinitions(world, "templates", definitions);
    expect(value.size).toBe(1);
    expect(diagnostics.map((one) => one.message)).toEqual(["图“图”定义了两次"]);
    expect(diagnostics[0]?.related).toHaveLength(1);
  });
});
