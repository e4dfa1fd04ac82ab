// 平均, 最大 and 最小: what they come to, which records they are from, and when there is no honest answer.
import { describe, expect, it } from "vitest";
import { known, projectsFor, spotChecks, totals } from "../small-content.ts";
import { compute, text } from "./computed.ts";

const definitions = `
平均: {统计: 绩效抽评, 方法: 平均, 字段: 涉及资金}
平均万元: {统计: 绩效抽评, 方法: 平均, 字段: 涉及资金, 显示: 万元, 小数: 1}
优等平均: {统计: 绩效抽评, 方法: 平均, 字段: 涉及资金, 条件: {等次: 优}}
最大: {统计: 绩效抽评, 方法: 最大, 字段: 涉及资金}
最小: {统计: 绩效抽评, 方法: 最小, 字段: 涉及资金, 显示: 万元}
`;
const over = (...lines: readonly string[]) => {
  const checks = spotChecks(...lines);
  return compute(definitions, { "2023/绩效抽评.yaml": checks, "2023/项目.yaml": projectsFor(checks) });
};

describe("平均", () => {
  it.each([
    [["商务局 良 100万元"], "100.00万元", "of one"],
    [["商务局 良 100万元", "教委 良 0.02亿元"], "150.00万元", "over units, in that of the first"],
    [["商务局 良 1万元", "教委 良 1万元", "教委 良 2万元"], "1.33万元", "4 ÷ 3"],
    [["商务局 良 1万元", "教委 良 2万元", "教委 良 2万元"], "1.67万元", "5 ÷ 3, half up"],
    [["商务局 良 超100万元", "教委 良 100万元"], "超100.00万元", "超 stays"],
  ])("%j: %s (%s)", async (lines, expected) => {
    expect(text((await over(...lines)).year, "平均")).toBe(expected);
  });

  it("says how it was made and rounded, and from what", async () => {
    const { year } = await over("商务局 良 1万元", "教委 良 1万元", "教委 良 2万元");
    expect(known(year.figure("平均万元"))).toMatchObject({
      text: "1.3万元",
      provenance: {
        method: "绩效抽评记录的“涉及资金”平均",
        rounding: "四舍五入，保留1位小数",
        inputs: [{ value: "1万元" }, { value: "1万元" }, { value: "2万元" }],
      },
    });
  });

  it("is not that of the records which happen to be filled in", async () => {
    const { year } = await over("商务局 良 1万元", "教委 良 -");
    expect(text(year, "平均")).toBe("missing 绩效抽评“项目2”没有填“涉及资金”");
  });

  it("of nothing is nothing: neither zero nor an error", async () => {
    const { year, found } = await over("商务局 良 1万元");
    expect(text(year, "优等平均")).toBe("missing 没有等次＝优的“绩效抽评”，不能求平均");
    expect(found).toEqual([]);
  });

  it("is missing without any record, and then what was reported", async () => {
    const none = await compute(definitions, { "2023/汇总.yaml": totals({ 别的: "1个" }) });
    expect(["平均", "最大"].map((name) => text(none.year, name))).toEqual(Array(2).fill("missing 没有“绩效抽评”记录"));
    const { year } = await compute(definitions, { "2023/汇总.yaml": totals({ 平均: "1.50万元" }) });
    expect(known(year.figure("平均"))).toMatchObject({ text: "1.50万元", provenance: { basis: "汇总" } });
  });
});

describe("最大 and 最小", () => {
  it("compare over units, and are as written in their record", async () => {
    const { year } = await over("商务局 良 9999万元", "教委 良 1.5亿元", "教委 良 80万元");
    expect(text(year, "最大")).toBe("1.5亿元");
    expect(text(year, "最小")).toBe("80万元");
  });

  it("come from the record that has it", async () => {
    const { year } = await over("商务局 良 10万元", "教委 良 30万元");
    expect(known(year.figure("最大")).provenance).toMatchObject({
      method: "绩效抽评记录的“涉及资金”最大值；在2条中比较",
      inputs: [{ id: "SC-2", field: "涉及资金", value: "30万元", place: { line: 10 } }],
    });
  });

  it("name all that share it", async () => {
    const { year } = await over("商务局 良 30万元", "教委 良 10万元", "教委 良 0.003亿元");
    const { provenance } = known(year.figure("最大"));
    expect(provenance.method).toMatch(/；在3条中比较，2条并列$/);
    expect(provenance.inputs.map(({ id }) => id)).toEqual(["SC-1", "SC-3"]);
  });

  it("are missing when some record does not say", async () => {
    expect(text((await over("商务局 良 10万元", "教委 良 -")).year, "最大")).toBe(
      "missing 绩效抽评“项目2”没有填“涉及资金”",
    );
  });

  it.each([
    [["商务局 良 超160亿元", "教委 良 3亿元"], "超160亿元", "nothing else can be larger"],
    [["商务局 良 超100万元", "教委 良 120万元"], "missing 带有", "the first may be anything above"],
  ])("%j: %s (%s)", async (lines, expected) => {
    const shown = text((await over(...lines)).year, "最大");
    expect(shown.replace("“涉及资金”", "")).toContain(expected);
  });
});
