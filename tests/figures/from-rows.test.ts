// Looking over records: counts, distinct counts and sums, and which records a condition lets in.
import { describe, expect, it } from "vitest";
import { known, linesOf, projectsFor, spotChecks, totals, walkSmall } from "../small-content.ts";

const define = (name: string, code: string, rest: string): string =>
  `${name}:\n  编码: ${code}\n  口径: 测试\n${rest
    .split("；")
    .map((line) => `  ${line}\n`)
    .join("")}`;

const count = (name: string, code: string, where = ""): string =>
  define(name, code, `统计: 绩效抽评；方法: 计数；单位: 个${where === "" ? "" : `；条件: ${where}`}`);

const sumOf = (rest = ""): string =>
  define("资金", "amount", `统计: 绩效抽评；方法: 求和；字段: 涉及资金${rest === "" ? "" : `；${rest}`}`);

async function figures(definitions: string, checks: string, more: Readonly<Record<string, string>> = {}) {
  const records = { "2023/绩效抽评.yaml": checks, "2023/项目.yaml": projectsFor(checks), ...more };
  const walked = await walkSmall({ records, figures: definitions });
  expect(linesOf(walked.found)).toEqual([]);
  return (name: string) => walked.figures.figure(name);
}

const three = spotChecks("测试市商务局 优 100万元", "市商务局 良 50.5万元", "教委 优秀 0.03亿元");

describe("count", () => {
  it("counts the records of a kind", async () => {
    const figure = await figures(count("个数", "n"), three);
    expect(known(figure("个数")).text).toBe("3个");
  });

  it("is zero, not missing, when records are there and none meets the condition", async () => {
    const figure = await figures(count("差等", "n", "{等次: 差}"), three);
    expect(known(figure("差等")).text).toBe("0个");
  });

  it("is missing when there is no record at all, and says what is lacking", async () => {
    const figure = await figures(count("个数", "n"), "[]");
    expect(figure("个数")).toMatchObject({ status: "missing", because: expect.stringContaining("绩效抽评") });
  });

  it("sees only its own region and year", async () => {
    const figure = await figures(count("个数", "n"), three, {
      "2022/绩效抽评.yaml": spotChecks("测试市商务局 优 1万元"),
      "2022/项目.yaml": projectsFor(1),
    });
    expect(figure("个数")).toMatchObject({ status: "known", figure: { text: "1个" } });
  });
});

describe("a condition", () => {
  it.each([
    ["{等次: 优}", 2, "优秀 is the grade 优"],
    ["{等次: 优秀}", 2, "whichever word the condition uses"],
    ["{等次: [优, 良]}", 3, "any of several"],
    ["{等次: 优, 主管部门: 测试市教育局}", 1, "all clauses must hold"],
    ["{主管部门: 测试市商务局}", 2, "short names mean their department"],
    ["{主管部门: 商务局}", 2, "in the condition too"],
    ["{主管部门: 教委}", 1, "former names as well"],
    ["{主管部门: 测试市民政局}", 0, "a department with no record"],
    ["{涉及资金: 50.5万元}", 1, "a number as it was written"],
  ])("%s lets in %i: %s", async (where, expected) => {
    const figure = await figures(count("个数", "n", where), three);
    expect(known(figure("个数")).text).toBe(`${expected}个`);
  });

  it("does not hold for a record that leaves the field blank", async () => {
    const figure = await figures(count("个数", "n", "{主管部门: 测试市商务局}"), spotChecks("- 优 -", "商务局 良 -"));
    expect(known(figure("个数")).text).toBe("1个");
  });

  it("looks into lists for any of their items", async () => {
    const evaluations = ["[甲县, 乙县]", "[丙县, 乙县]"].map(
      (regions, index) =>
        `- {编号: e-${index}, 名称: 评价${index}, 类型: 联合评价, 对象: 项目, 主管部门: 商务局, 参与地区: ${regions}}\n`,
    );
    const definition = define("个数", "n", "统计: 绩效评价；方法: 计数；单位: 个；条件: {参与地区: 甲县}");
    const figure = await figures(definition, "[]", { "2023/绩效评价.yaml": evaluations.join("") });
    expect(known(figure("个数")).text).toBe("1个");
  });
});

describe("distinct", () => {
  const definition = define("部门数", "n", "统计: 绩效抽评；方法: 去重计数；字段: 主管部门；单位: 个");

  it("counts a department once, whatever it is called", async () => {
    const figure = await figures(definition, three);
    expect(known(figure("部门数")).text).toBe("2个");
  });

  it("is missing when a record leaves the field blank: nobody knows how many there are", async () => {
    const figure = await figures(definition, spotChecks("商务局 优 -", "- 优 -"));
    expect(figure("部门数")).toMatchObject({ status: "missing", because: expect.stringContaining("主管部门") });
  });
});

describe("sum", () => {
  it("adds exactly over units, in the unit asked for", async () => {
    const figure = await figures(sumOf("显示: 万元；小数: 1"), three);
    expect(known(figure("资金")).text).toBe("450.5万元");
  });

  it("adds what binary numbers cannot", async () => {
    const figure = await figures(sumOf("小数: 1"), spotChecks("商务局 优 0.1亿元", "商务局 优 0.2亿元"));
    expect(known(figure("资金")).text).toBe("0.3亿元");
  });

  it("rounds half up, and says so", async () => {
    const figure = await figures(
      sumOf("显示: 亿元；小数: 2"),
      spotChecks("商务局 优 10050万元", "商务局 优 20000万元"),
    );
    expect(known(figure("资金"))).toMatchObject({
      text: "3.01亿元",
      provenance: { rounding: "四舍五入，保留2位小数" },
    });
  });

  it("is missing when one record has no amount, and names it", async () => {
    const figure = await figures(sumOf(), spotChecks("商务局 优 1万元", "商务局 优 -"));
    expect(figure("资金")).toMatchObject({ status: "missing", because: "绩效抽评“项目2”没有填“涉及资金”" });
  });

  it("says how many when several have none", async () => {
    const figure = await figures(sumOf(), spotChecks("商务局 优 1万元", "商务局 优 -", "商务局 优 -"));
    expect(figure("资金")).toMatchObject({ because: "绩效抽评“项目2”等2条没有填“涉及资金”" });
  });

  it("then takes what was reported", async () => {
    const figure = await figures(sumOf(), spotChecks("商务局 优 -"), {
      "2023/汇总.yaml": totals({ 资金: "3.03亿元" }),
    });
    expect(known(figure("资金"))).toMatchObject({ text: "3.03亿元", provenance: { basis: "汇总" } });
  });

  it("does not compute words like 余 and 超 away", async () => {
    const figure = await figures(sumOf(), spotChecks("商务局 优 超160亿元", "商务局 优 3亿元"));
    expect(known(figure("资金")).text).toBe("超163亿元");
    const mixed = await figures(sumOf(), spotChecks("商务局 优 超160亿元", "商务局 优 约3亿元"));
    expect(mixed("资金")).toMatchObject({ status: "missing", because: expect.stringContaining("“余、超、约”") });
  });

  it("is zero when records are there and none meets the condition", async () => {
    const figure = await figures(sumOf("条件: {等次: 差}；显示: 亿元；小数: 2"), three);
    expect(known(figure("资金")).text).toBe("0.00亿元");
  });

  it("never shows more digits than its most precise part", async () => {
    const figure = await figures(sumOf("小数: 4"), spotChecks("商务局 优 3.03亿元", "商务局 优 8.4亿元"));
    expect(known(figure("资金")).text).toBe("11.43亿元");
  });

  it("cannot add a field of words, and says so", async () => {
    const words = define("资金", "amount", "统计: 绩效抽评；方法: 求和；字段: 主管部门");
    const walked = await walkSmall({ figures: words, records: { "2023/项目.yaml": projectsFor(1) } });
    expect(linesOf(walked.found)).toEqual([
      "error figures/definition templates/figures/口径.yaml:1:1 口径“资金”：“主管部门”不是数字栏目，不能求和",
    ]);
  });
});
