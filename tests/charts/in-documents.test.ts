// {{图}} in a document built from small records: the numbers of the picture, the table with its origins, and the words for who cannot see it.
import { describe, expect, it } from "vitest";
import type { ChartBlock, DocumentTree } from "../../src/document/document-tree.ts";
import { blockText } from "../../src/document/plain-text.ts";
import { bodyText, linesOf, onlyDocument, projectsFor, spotChecks, walkSmall } from "../small-content.ts";

const figures = `优等数: {编码: best, 口径: 测试, 统计: 绩效抽评, 条件: {等次: 优}, 方法: 计数, 单位: 个}
良等数: {编码: good, 口径: 测试, 统计: 绩效抽评, 条件: {等次: 良}, 方法: 计数, 单位: 个}
差等数: {编码: worst, 口径: 测试, 统计: 绩效抽评, 条件: {等次: 差}, 方法: 计数, 单位: 个}
部门资金: {编码: by-department, 口径: 测试, 分组: 绩效抽评, 按: 主管部门, 求和: [涉及资金], 合计: 是, 表题: 各部门资金}
照录数: {编码: reported, 口径: 测试, 照录: 是, 单位: 个}
空分组: {编码: none, 口径: 测试, 分组: 绩效抽评, 条件: {等次: 中}, 按: 等次, 单位: 个}
`;
const charts = `等次图:
  图题: "{{年度}}年抽评等次"
  图形: 柱形图
  各项: [{项: 优, 口径: 优等数}, {项: 良, 口径: 良等数}, {项: 差, 口径: 差等数}]
  类目: 等次
  数值: 项目数
  单位: 个
  合计: 是
资金图: {图形: 条形图, 数据: 部门资金, 类目: 主管部门, 数值: 涉及资金, 单位: 亿元, 合计: 是}
同名图: {图题: 各部门资金, 图形: 条形图, 数据: 部门资金, 类目: 主管部门, 数值: 涉及资金, 单位: 万元}
缺图: {图形: 条形图, 各项: [{项: 甲, 口径: 照录数}], 类目: 项, 数值: 数, 单位: 个}
零图: {图形: 条形图, 各项: [{项: 甲, 口径: 差等数}], 类目: 项, 数值: 数, 单位: 个}
空图: {图形: 柱形图, 数据: 空分组, 类目: 等次, 数值: 数量, 单位: 个}
`;
const checks = spotChecks("商务局 优 100万元", "教委 优 50.5万元", "商务局 良 20万元");
const records = { "2023/项目.yaml": projectsFor(checks), "2023/绩效抽评.yaml": checks };

const walk = (prose: string) => walkSmall({ records, figures, prose, templates: { "charts/图.yaml": charts } });

async function write(prose: string): Promise<DocumentTree> {
  const walked = await walk(prose);
  expect(linesOf(walked.found)).toEqual([]);
  return onlyDocument(walked);
}

async function chartIn(prose: string): Promise<ChartBlock> {
  const [block] = (await write(prose)).blocks;
  if (block?.type !== "chart") throw new Error("no chart");
  return block;
}

describe("图", () => {
  it("shows figures one by one, each number in its table tied to its own", async () => {
    const { chart, table } = await chartIn('{{图 "等次图"}}');
    expect(chart).toMatchObject({
      title: "2023年抽评等次",
      form: "columns",
      unit: "个",
      categories: ["优", "良", "差"],
    });
    expect(chart.series).toEqual([
      {
        name: "项目数",
        values: [
          { amount: "2", label: "2" },
          { amount: "1", label: "1" },
          { amount: "0", label: "0" },
        ],
      },
    ]);
    expect(table.caption).toBeUndefined();
    expect(table.columns.map((column) => column.title)).toEqual(["等次", "项目数"]);
    expect(table.rows.map((row) => row[1])).toEqual([
      [{ type: "figureReference", figure: "优等数", text: "2个" }],
      [{ type: "figureReference", figure: "良等数", text: "1个" }],
      [{ type: "figureReference", figure: "差等数", text: "0个" }],
    ]);
  });

  it("says the numbers as printed, the most, the fewest and their sum", async () => {
    const { chart } = await chartIn('{{图 "等次图"}}');
    expect(chart.alternative).toBe(
      "柱形图，共3项。优2个，良1个，差0个；最多的是优（2个）；最少的是差（0个）；合计3个。",
    );
  });

  it("draws a table without its total, in the unit asked for, and prints the table as it is", async () => {
    const { chart, table } = await chartIn('{{图 "资金图"}}');
    expect(chart.title).toBe("资金图");
    // The group is in the order of the departments' names.
    expect(Object.fromEntries(chart.categories.map((name, at) => [name, chart.series[0]?.values[at]]))).toEqual({
      测试市商务局: { amount: "0.012", label: "0.01" },
      测试市教育局: { amount: "0.00505", label: "0.0051" },
    });
    expect(chart.alternative).toContain("测试市商务局120.0万元");
    expect(chart.alternative).toContain("合计0.01705亿元");
    expect(table).toMatchObject({ caption: "各部门资金", figure: "部门资金" });
    expect(blockText(table)).toContain("合计\t170.5万元");
  });

  it("does not name a table twice that is named like its chart", async () => {
    const { chart, table } = await chartIn('{{图 "同名图"}}');
    expect(chart.title).toBe("各部门资金");
    expect(table.caption).toBeUndefined();
    expect(chart.alternative).not.toContain("合计");
  });

  it("brings the figures it is drawn from", async () => {
    const { figures: known } = await write('{{图 "等次图"}}\n\n{{图 "资金图"}}');
    expect([...known.keys()].sort()).toEqual(["优等数", "差等数", "良等数", "部门资金"].sort());
  });

  it("draws zero, which is something known", async () => {
    const { chart } = await chartIn('{{图 "零图"}}');
    expect(chart.series[0]?.values).toEqual([{ amount: "0", label: "0" }]);
  });
});

describe("有", () => {
  it.each([
    ["等次图", "有图"],
    ["缺图", "没有"],
    ["零图", "没有"],
    ["空图", "没有"],
  ])("asks whether there is anything to draw in %s", async (name, said) => {
    expect(bodyText(await write(`{{#有 "${name}"}}有图{{else}}没有{{/有}}`))).toBe(said);
  });
});

describe("what is found", () => {
  const errorsOf = async (prose: string) =>
    linesOf((await walk(prose)).found).filter((line) => line.startsWith("error"));

  it("a figure that is missing, as for a table", async () => {
    const [first, ...more] = await errorsOf('{{图 "缺图"}}');
    expect(first).toContain("narrative/missing-figure");
    expect(first).toContain("“照录数”没有数据");
    expect(more).toEqual([]);
  });

  it("a chart without a number", async () => {
    expect(await errorsOf('{{图 "空图"}}')).toEqual([expect.stringContaining("图“空图”：没有可画的数")]);
  });

  it("a chart there is not, and one taken for a figure", async () => {
    expect(await errorsOf('{{图 "等次"}}')).toEqual([expect.stringContaining("没有“等次”这个图")]);
    expect(await errorsOf('{{图 "优等数"}}')).toEqual([expect.stringContaining("没有“优等数”这个图")]);
    expect(await errorsOf('{{表 "等次图"}}')).toEqual([expect.stringContaining("没有“等次图”这个口径")]);
  });
});
