// 本项 in a condition: the records that are about the project or department a document is about.
import { describe, expect, it } from "vitest";
import { known } from "../small-content.ts";
import { compute, text } from "./computed.ts";

const records = {
  "2023/项目.yaml": `- {编号: P1, 名称: 同名项目, 主管部门: 商务局}
- {编号: P2, 名称: 同名项目, 主管部门: 市商务局}
- {编号: P3, 名称: 三, 主管部门: 教委}
`,
  "2023/绩效抽评.yaml": `- {编号: C1, 项目: P1, 主管部门: 商务局, 等次: 优, 涉及资金: 10万元}
- {编号: C2, 项目: P2, 主管部门: 市商务局, 等次: 良, 涉及资金: 20万元}
`,
  "2023/整改.yaml": `- {编号: Z1, 来源: {绩效抽评: C1}, 问题: 一, 责任单位: 教委, 时限: 2024-06-30}
- {编号: Z2, 来源: {绩效抽评: C1}, 问题: 二, 责任单位: 商务局, 时限: 2024-06-30}
`,
};
const definitions = `
抽评数: {统计: 绩效抽评, 方法: 计数, 单位: 个, 条件: {项目: 本项}}
抽评资金: {统计: 绩效抽评, 方法: 求和, 字段: 涉及资金, 条件: {项目: 本项}}
整改数: {统计: 整改, 方法: 计数, 单位: 个, 条件: {来源.项目: 本项}}
部门抽评数: {统计: 绩效抽评, 方法: 计数, 单位: 个, 条件: {项目.主管部门: 本项}}
部门优等数: {统计: 绩效抽评, 方法: 计数, 单位: 个, 条件: {等次: 优, 主管部门: 本项}}
同部门项目: {列表: 项目, 列: [编号], 条件: {主管部门: 本项.主管部门}}
非本项目: {统计: 项目, 方法: 计数, 单位: 个, 条件: {主管部门: 本项.主管部门, 编号: 不是 P1}}
全部抽评数: {统计: 绩效抽评, 方法: 计数, 单位: 个}
占比: {比率: [抽评数, 全部抽评数], 小数: 0}
`;

describe("a project", () => {
  it.each([
    ["P1", ["1个", "10万元", "2个", "1个", "50%"]],
    ["P2", ["1个", "20万元", "0个", "1个", "50%"]],
    ["P3", ["0个", "missing 没有项目＝本项的“绩效抽评”", "0个", "1个", "0%"]],
  ])("%s: one, several, none, even beside another of the same name", async (id, expected) => {
    const { about } = await compute(definitions, records);
    const scope = about("项目", id);
    const got = ["抽评数", "抽评资金", "整改数", "非本项目", "占比"].map((name) => text(scope, name));
    expect(got).toEqual(expected);
  });

  it("is noted as what its figures are about; those of the year stay one figure for all", async () => {
    const { year, about } = await compute(definitions, records);
    const scope = about("项目", "P1");
    expect(known(scope.figure("抽评数"))).toMatchObject({
      ofSubject: true,
      provenance: { method: "绩效抽评记录（项目＝本项）计数", inputs: [{ id: "C1" }] },
    });
    expect(known(scope.figure("占比")).ofSubject).toBe(true);
    expect(scope.figure("全部抽评数")).toBe(year.figure("全部抽评数"));
  });
});

describe("a department", () => {
  it("has the records of its projects, under all its names", async () => {
    const { about } = await compute(definitions, records);
    const scope = about("部门", "测试市商务局");
    expect(["部门抽评数", "部门优等数"].map((name) => text(scope, name))).toEqual(["2个", "1个"]);
    expect(text(about("部门", "测试市教育局"), "部门抽评数")).toBe("0个");
  });

  it("is no project: what asks for a project has no number, not zero", async () => {
    const { about } = await compute(definitions, records);
    const scope = about("部门", "测试市商务局");
    expect(text(scope, "抽评数")).toBe("missing 本项是“部门”，条件问的不是这类记录");
    expect(text(scope, "非本项目")).toBe("missing 本项没有填“主管部门”");
    expect(scope.allKnown().map(({ id }) => id)).not.toContain("抽评数");
  });
});

it("without a record there is nothing 本项 could mean", async () => {
  const { year, found } = await compute(definitions, records);
  expect(text(year, "抽评数")).toBe("missing “本项”只在写某一条记录的文件里才有");
  expect(text(year, "占比")).toContain("missing 没有“抽评数”");
  expect(found).toEqual([]);
});
