// 本项: figures that speak of the one record a document is about, down to the row and line.
import { describe, expect, it } from "vitest";
import type { FigureScope } from "../../src/figures/figure-engine.ts";
import { cellsOf, known, linesOf, tableOf, walkSmall } from "../small-content.ts";

const definitions = `评分表: {编码: sheet, 口径: 测试, 列表: 本项.指标, 列: [三级, 分值, 得分]}
得分合计: {编码: total, 口径: 测试, 统计: 本项.指标, 方法: 求和, 字段: 得分}
产出得分: {编码: output, 口径: 测试, 统计: 本项.指标, 方法: 求和, 字段: 得分, 条件: {一级: 产出}}
产出占比: {编码: share, 口径: 测试, 比率: [产出得分, 得分合计], 小数: 1, 去零: 是}
执行率: {编码: rate, 口径: 测试, 比率: [本项.执行数, 本项.涉及资金], 小数: 2}
评价数: {编码: n, 口径: 测试, 统计: 绩效评价, 方法: 计数, 单位: 个}
占比之上: {编码: above, 口径: 测试, 相减: [产出占比, 产出占比]}
`;

const first = `---
编号: a
名称: 甲项目
类型: 部门评价
对象: 项目
主管部门: 商务局
涉及资金: 1000万元
执行数: 987.65万元
专家: [张某某]
得分: 90
指标:
  - {一级: 决策, 三级: 立项, 分值: 40, 得分: 36, 扣分原因: 论证不充分}
  - {一级: 产出, 三级: 数量, 分值: 60, 得分: 54, 扣分原因: 没有完成}
---
正文
`;
const second = `---
编号: b
名称: 乙项目
类型: 部门评价
对象: 项目
主管部门: 商务局
---
正文
`;

async function about(): Promise<{ year: FigureScope; a: FigureScope; b: FigureScope }> {
  const { figures: year, found } = await walkSmall({
    records: { "2023/绩效评价/a.md": first, "2023/绩效评价/b.md": second },
    figures: definitions,
  });
  expect(linesOf(found)).toEqual([]);
  const [a, b] = year.records.named("绩效评价", { region: "测试市", year: "2023" });
  if (!a || !b) throw new Error("records are missing");
  return { year, a: year.about(a), b: year.about(b) };
}

describe("本项", () => {
  it("is the record the scope is about", async () => {
    const { a, b } = await about();
    expect(known(a.figure("得分合计")).text).toBe("90分");
    expect(known(a.figure("产出占比")).text).toBe("60%");
    expect(cellsOf(tableOf(a.figure("评分表")))).toEqual([
      ["立项", "40", "36"],
      ["数量", "60", "54"],
    ]);
    expect(b.figure("得分合计").status).toBe("missing");
  });

  it("reaches the record's own fields, each with the line it was typed on", async () => {
    const { a } = await about();
    const amount = known(a.figure("本项.涉及资金"));
    expect(amount).toMatchObject({ id: "本项.涉及资金", text: "1000万元", ofSubject: true });
    expect(amount.provenance).toMatchObject({
      basis: "台账",
      method: "绩效评价“甲项目”的“涉及资金”",
      inputs: [{ title: "甲项目", field: "涉及资金", value: "1000万元", place: { line: 7, column: 7 } }],
    });
    expect(known(a.figure("执行率"))).toMatchObject({
      text: "98.77%",
      provenance: { operands: ["本项.执行数", "本项.涉及资金"], method: "本项执行数 ÷ 本项涉及资金 × 100%" },
    });
  });

  it("knows a field by its other names, as one figure", async () => {
    const { a } = await about();
    expect(known(a.figure("本项.预算金额")).id).toBe("本项.涉及资金");
  });

  it("is missing where nothing was filled in, and outside a document about a record", async () => {
    const { year, b } = await about();
    expect(b.figure("执行率")).toMatchObject({ status: "missing", because: expect.stringContaining("没有填“执行数”") });
    expect(year.figure("本项.涉及资金").status).toBe("missing");
    expect(year.figure("得分合计").status).toBe("missing");
  });

  it("leaves figures of the year as they are: one figure, shared by all documents", async () => {
    const { year, a, b } = await about();
    expect(a.figure("评价数")).toBe(year.figure("评价数"));
    expect(b.figure("评价数")).toBe(year.figure("评价数"));
    expect(known(a.figure("评价数")).ofSubject).toBe(false);
    expect(known(a.figure("占比之上")).ofSubject).toBe(true);
  });

  it("offers what is public, not what is internal", async () => {
    const { a } = await about();
    const ids = a.allKnown().map((figure) => figure.id);
    expect(ids).toContain("本项.涉及资金");
    expect(ids).not.toContain("本项.专家");
  });

  it("names each row it read, with its line", async () => {
    const { a } = await about();
    expect(known(a.figure("产出得分")).provenance.inputs).toMatchObject([
      { kind: "绩效评价", id: "a", title: "甲项目·数量", field: "得分", value: "54", place: { line: 13 } },
    ]);
  });
});
