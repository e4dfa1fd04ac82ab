// Columns of a list under other heads: words written round a value, shares, and amounts in one unit that the head or caption names.
import { describe, expect, it } from "vitest";
import { cellsOf, known, linesOf, ofCode, tableOf, walkSmall } from "../small-content.ts";

const projects = `- 编号: X1
  名称: 甲
  主管部门: 市商务局
  预算数: 0.03亿元
  执行数: 1000000元
  指标:
    - {一级: 产出指标, 名称: 场次, 方向: ≥, 目标值: 10, 计量单位: 场}
    - {一级: 产出指标, 名称: 制度, 方向: 定性, 目标值: 健全}
    - {一级: 产出指标, 名称: 未定, 方向: ≥, 计量单位: 个}
- {编号: X2, 名称: 乙, 主管部门: 市商务局, 预算数: 12.50万元}
- {编号: X3, 名称: 丙, 主管部门: 市商务局, 预算数: 0万元, 执行数: 0万元}
`;

const walk = (definition: string) =>
  walkSmall({ records: { "2023/项目.yaml": projects }, figures: `表: {编码: t, 口径: 测试, ${definition}}\n` });
const rows = async (definition: string) => cellsOf(tableOf((await walk(definition)).figures.figure("表")));
const wrong = async (definition: string) => linesOf(ofCode((await walk(definition)).found, "figures/definition"));

it("are called what the definition says, and by their field otherwise", async () => {
  const { figures } = await walk("列表: 项目, 列: [{栏目: 名称, 表头: 项目名称}, {栏目: 主管部门}, 编号]");
  expect(tableOf(figures.figure("表")).columns.map(({ title }) => title)).toEqual(["项目名称", "主管部门", "编号"]);
});

it("write direction and unit round a value that was filled in, and never 定性", async () => {
  expect(await rows("列表: 项目.指标, 列: [名称, {栏目: 目标值, 前: 方向, 后: 计量单位, 表头: 指标值}, 方向]")).toEqual(
    [
      ["场次", "≥10场", "≥"],
      ["制度", "健全", "定性"],
      ["未定", "", "≥"],
    ],
  );
});

describe("amounts in one unit", () => {
  const columns = "列: [名称, {栏目: 预算数, 表头: 预算数（万元）}, {栏目: 执行数, 表头: 执行数（万元）}]";

  it("are converted and stand without it, blanks stay blank", async () => {
    expect(await rows(`列表: 项目, 显示: 万元, ${columns}`)).toEqual([
      ["甲", "300.00", "100"],
      ["乙", "12.50", ""],
      ["丙", "0.00", "0"],
    ]);
  });

  it("are summed in it", async () => {
    const sum = `列表: 项目, 条件: {执行数: 有}, 显示: 万元, ${columns}, 求和: [执行数], 合计: 是`;
    expect((await rows(sum)).at(-1)).toEqual(["合计", "", "100"]);
  });

  it("are named by the head of their column or by the caption", async () => {
    expect(await wrong("列表: 项目, 显示: 万元, 列: [名称, 预算数]")).toEqual([
      "error figures/definition templates/figures/口径.yaml:1:1 口径“表”：“预算数”一列的金额不带单位，表头和表题都没有写明“万元”",
    ]);
    expect(await wrong("列表: 项目, 显示: 万元, 列: [名称, 预算数], 表题: 资金（万元）")).toEqual([]);
    expect(await wrong("列表: 项目, 显示: 个, 列: [名称, 预算数]")).toEqual([
      "error figures/definition templates/figures/口径.yaml:1:1 口径“表”：列表的金额不能换算成“个”",
    ]);
  });
});

it("show one amount in percent of another: nothing without a whole, nothing of zero", async () => {
  const { figures } = await walk("列表: 项目, 列: [名称, {栏目: 执行数, 占: 预算数, 表头: 执行率}]");
  const figure = known(figures.figure("表"));
  // 100 of 300
  expect(cellsOf(tableOf(figures.figure("表")))).toEqual([
    ["甲", "33.33%"],
    ["乙", ""],
    ["丙", ""],
  ]);
  expect(figure.provenance.inputs.map(({ id }) => id)).toEqual(["X1", "X2", "X3"]);
});

it("may name only what there is", async () => {
  expect(await wrong("列表: 项目, 列: [{栏目: 预算数, 占: 总数, 表头: 率}]")).toEqual([
    "error figures/definition templates/figures/口径.yaml:1:1 口径“表”：“项目”没有“总数”这一栏",
  ]);
  expect(await wrong("列表: 项目, 列: [{栏目: 名称, 表头: 称呼}, {栏目: 编号, 表头: 称呼}]")).toEqual([
    "error figures/definition templates/figures/口径.yaml:1:1 “表”有两列的表头都是“称呼”",
  ]);
});
