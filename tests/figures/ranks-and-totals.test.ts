// Lists with ranks, the first so many of them, and a total row.
import { describe, expect, it } from "vitest";
import { cellsOf, known, projectsFor, spotChecks, tableOf } from "../small-content.ts";
import { compute } from "./computed.ts";

/** 抽评得分 of SC-1, SC-2 …; “-” for none. */
const scored = (...scores: readonly string[]) => {
  const checks = spotChecks(...scores.map(() => "商务局 良 10万元"));
  const lines = checks.split("- 编号").slice(1);
  const text = lines
    .map((line, at) => `- 编号${line}${scores[at] === "-" ? "" : `  抽评得分: ${scores[at]}\n`}`)
    .join("");
  return { "2023/绩效抽评.yaml": text, "2023/项目.yaml": projectsFor(checks) };
};

async function list(rest: string, records: Readonly<Record<string, string>>) {
  const { year, found } = await compute(`表: {列表: 绩效抽评, ${rest}}`, records);
  expect(found).toEqual([]);
  return year.figure("表");
}

const ranked = "列: [名次, 编号, 抽评得分], 排序: 抽评得分, 降序: 是";
const firsts = (cells: readonly (readonly string[])[]) => cells.map((row) => row.slice(0, 2).join(" "));

describe("名次", () => {
  it.each([
    [["81", "85", "83"], ["1 SC-2", "2 SC-3", "3 SC-1"], ""],
    [["85", "85", "83", "80"], ["1 SC-1", "1 SC-2", "3 SC-3", "4 SC-4"], "；第1名2条并列"],
    [["85", "83.0", "83", "83"], ["1 SC-1", "2 SC-2", "2 SC-3", "2 SC-4"], "；第2名3条并列"],
    [["85", "-", "83"], ["1 SC-1", "2 SC-3", " SC-2"], ""],
    [["85"], ["1 SC-1"], ""],
  ])("%j: %j%s", async (scores, expected, ties) => {
    const result = await list(ranked, scored(...scores));
    expect(firsts(cellsOf(tableOf(result)))).toEqual(expected);
    expect(known(result).provenance.method).toBe(`绩效抽评记录逐条列出，按“抽评得分”从大到小排序${ties}`);
  });

  it("counts from the smallest when nothing else is said", async () => {
    const result = await list("列: [名次, 编号], 排序: 抽评得分", scored("81", "85", "83"));
    expect(firsts(cellsOf(tableOf(result)))).toEqual(["1 SC-1", "2 SC-3", "3 SC-2"]);
  });
});

describe("取前", () => {
  it.each([
    ["2", ["1 SC-1", "2 SC-2"], ["89", "88", "87"]],
    ["2", ["1 SC-1", "2 SC-2", "2 SC-3"], ["89", "88", "88", "87"]],
    ["3", ["1 SC-1", "2 SC-2", "2 SC-3"], ["89", "88", "88", "87"]],
    ["9", ["1 SC-1"], ["89", "-"]],
  ])("%s: %j of %j", async (count, expected, scores) => {
    const result = await list(`${ranked}, 取前: ${count}`, scored(...scores));
    expect(firsts(cellsOf(tableOf(result)))).toEqual(expected);
    expect(known(result).provenance.inputs).toHaveLength(expected.length);
  });
});

describe("合计", () => {
  const money = "列: [序, 主管部门, 涉及资金], 求和: [涉及资金], 合计: 是";
  const over = (...lines: readonly string[]) => {
    const checks = spotChecks(...lines);
    return { "2023/绩效抽评.yaml": checks, "2023/项目.yaml": projectsFor(checks) };
  };

  it("adds up the columns asked for, over units, and marks its row", async () => {
    const table = tableOf(await list(money, over("商务局 良 10.5万元", "教委 良 0.01亿元")));
    expect(cellsOf(table).at(-1)).toEqual(["合计", "", "110.5万元"]);
    expect(table.totalled).toBe(true);
    expect(table.rows.at(-1)?.map(({ numeric }) => numeric)).toEqual([false, false, true]);
  });

  it("of what is shown, when only the first are", async () => {
    const table = tableOf(
      await list(
        "列: [编号, 涉及资金], 排序: 涉及资金, 降序: 是, 取前: 1, 求和: [涉及资金], 合计: 是",
        over("商务局 良 10万元", "教委 良 5万元"),
      ),
    );
    expect(cellsOf(table)).toEqual([
      ["SC-1", "10万元"],
      ["合计", "10万元"],
    ]);
  });

  it("of nothing is no row", async () => {
    const table = tableOf(await list(`${money}, 条件: {等次: 差}`, over("商务局 良 10万元")));
    expect(cellsOf(table)).toEqual([]);
    expect(table.totalled).toBeUndefined();
  });

  it("with an amount missing is missing, rather than a sum of the rest", async () => {
    expect(await list(money, over("商务局 良 10万元", "教委 良 -"))).toEqual({
      status: "missing",
      because: "有的“绩效抽评”没有填“涉及资金”，或单位不一致，不能合计",
    });
  });
});
