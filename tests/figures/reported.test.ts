// What others reported: it stands in where records are lacking, and is compared with them where they are not.
import { describe, expect, it } from "vitest";
import { errorsIn, known, linesOf, ofCode, projectsFor, spotChecks, totals, walkSmall } from "../small-content.ts";

const definitions = `个数: {编码: n, 口径: 测试, 统计: 绩效抽评, 方法: 计数, 单位: 个}
资金: {编码: amount, 口径: 测试, 统计: 绩效抽评, 方法: 求和, 字段: 涉及资金, 显示: 亿元, 小数: 2}
部分: {编码: part, 口径: 测试, 照录: 是}
全部: {编码: whole, 口径: 测试, 照录: 是}
占比: {编码: share, 口径: 测试, 比率: [部分, 全部], 小数: 2}
`;
const two = spotChecks("商务局 优 1.004亿元", "商务局 良 2.00亿元");

async function walk(reported: Readonly<Record<string, string>>, checks = two) {
  const { figures, found } = await walkSmall({
    records: { "2023/项目.yaml": projectsFor(2), "2023/绩效抽评.yaml": checks, "2023/汇总.yaml": totals(reported) },
    figures: definitions,
  });
  return { figures, found };
}

describe("a total that was reported", () => {
  it("stands in when there are no records, with where it is from", async () => {
    const { figures, found } = await walk({ 个数: "200个" }, "[]");
    expect(linesOf(found)).toEqual([]);
    expect(known(figures.figure("个数"))).toMatchObject({
      text: "200个",
      provenance: {
        basis: "汇总",
        method: "照录有关单位填报的汇总数",
        inputs: [{ kind: "汇总", title: "个数", field: "数值", value: "200个", source: "测试资料" }],
      },
    });
  });

  it("is known only as well as it was written", async () => {
    const { figures } = await walk({ 资金: "8.4亿元" }, "[]");
    expect(known(figures.figure("资金")).text).toBe("8.4亿元");
  });

  it("that says the same as the records is said to agree, and the records win", async () => {
    const { figures, found } = await walk({ 个数: "2个" });
    expect(linesOf(found)).toEqual([]);
    expect(known(figures.figure("个数"))).toMatchObject({
      text: "2个",
      provenance: { basis: "台账", crossCheck: "汇总填报2个，与计算结果一致" },
    });
  });
});

describe("within rounding", () => {
  it("is a note, not an error: 16.39% was printed where 16.384% is computed", async () => {
    const { figures, found } = await walk({ 部分: "1.6384亿元", 全部: "10.00亿元", 占比: "16.39%" });
    const [note] = ofCode(found, "figures/within-rounding");
    expect(note).toMatchObject({
      severity: "note",
      message: "“占比”汇总填报16.39%，与所列数据一致（四舍五入范围内），由所列数据计算为16.38%",
      place: { file: "content/测试市/2023/汇总.yaml", line: 8, column: 7 },
    });
    expect(found).toHaveLength(1);
    expect(known(figures.figure("占比"))).toMatchObject({
      text: "16.38%",
      provenance: { crossCheck: expect.stringContaining("四舍五入范围内") },
    });
  });

  it("is nothing to speak of when the computed number rounds to the printed one: 3.004亿元 is 3.0亿元", async () => {
    const { figures, found } = await walk({ 资金: "3.0亿元" });
    expect(found).toEqual([]);
    expect(known(figures.figure("资金"))).toMatchObject({
      text: "3.00亿元",
      provenance: { crossCheck: "汇总填报3.0亿元，与计算结果一致" },
    });
  });

  it("and for words: a count of 2 agrees with 余 and 超 as far as they are true", async () => {
    const { figures, found } = await walk({ 个数: "超1个" });
    expect(linesOf(found)).toEqual([]);
    expect(known(figures.figure("个数"))).toMatchObject({
      text: "2个",
      provenance: { crossCheck: "汇总填报超1个，与计算结果2个相符" },
    });
  });
});

describe("a contradiction", () => {
  it("is an error at the reported value, shows both and the records, and stops the figure", async () => {
    const { figures, found } = await walk({ 个数: "3个" });
    const [contradiction, ...others] = errorsIn(found);
    expect(others).toEqual([]);
    expect(contradiction).toMatchObject({
      code: "figures/contradiction",
      message: "“个数”汇总填报3个，由所列数据计算为2个，两者矛盾",
      place: { file: "content/测试市/2023/汇总.yaml", line: 2, column: 7 },
      hint: expect.stringContaining("请核对"),
    });
    expect(contradiction?.related?.map((one) => one.place.file)).toEqual([
      "content/测试市/2023/绩效抽评.yaml",
      "content/测试市/2023/绩效抽评.yaml",
    ]);
    expect(figures.figure("个数")).toEqual({ status: "stopped", by: [contradiction] });
  });

  it("shows what is computed with the digits of what was reported", async () => {
    const { found } = await walk({ 资金: "3.02亿元" });
    expect(errorsIn(found)[0]?.message).toContain("计算为3.00亿元");
  });

  it("stops what is computed from the figure, for the same reason", async () => {
    const { figures, found } = await walk({ 部分: "1.6384亿元", 全部: "10.00亿元", 占比: "17.00%" });
    expect(figures.figure("占比").status).toBe("stopped");
    expect(known(figures.figure("部分")).text).toBe("1.6384亿元");
    expect(errorsIn(found)).toHaveLength(1);
  });

  it("in words only is one too: at least 5 are not 2", async () => {
    const { found } = await walk({ 个数: "至少5个" });
    expect(errorsIn(found).map((one) => one.code)).toEqual(["figures/contradiction"]);
  });

  it("in the unit cannot be judged, which is an error as well", async () => {
    const { figures, found } = await walk({ 个数: "2家" });
    expect(errorsIn(found)[0]).toMatchObject({
      code: "figures/unit-mismatch",
      message: "“个数”汇总填报2家，单位与计算结果2个不同，无法核对",
      hint: "请把填报数的单位改为“个”或可以换算的单位",
    });
    expect(figures.figure("个数").status).toBe("stopped");
  });
});
