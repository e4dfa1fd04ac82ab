// 数表: what a row without numbers is, what zero is, and the year before beside this one.
import { describe, expect, it } from "vitest";
import { cellsOf, known, linesOf, ofCode, tableOf, totals, walkSmall } from "../small-content.ts";

const reported = ["甲", "乙", "丙"].map((name, at) => `${name}: {编码: r-${at}, 口径: 测试, 照录: 是}\n`).join("");
const table = (rows: string, more: string) => `${reported}表: {编码: t, 口径: 测试, 数表: [${rows}], ${more}}\n`;
const three = "{行: 一, 口径: [甲]}, {行: 二, 口径: [乙]}, {行: 三, 口径: [丙]}";

async function year(figures: string, now: Record<string, string>, before?: Record<string, string>) {
  const walked = await walkSmall({
    figures,
    records: {
      "2023/汇总.yaml": totals(now),
      ...(before ? { "2022/汇总.yaml": totals(before) } : {}),
    },
  });
  const found = walked.street.years.find(({ regionYear }) => regionYear.scope.year === "2023");
  if (!found) throw new Error("2023 was not read");
  return { result: found.figures.figure("表"), figures: found.figures, found: walked.found };
}

describe("with 可缺", () => {
  const mayLack = table(three, "列: [项, 数], 可缺: 是");

  it("leaves out rows nobody reported, and keeps zero", async () => {
    const { result } = await year(mayLack, { 甲: "3个", 丙: "0个" });
    expect(cellsOf(tableOf(result))).toEqual([
      ["一", "3个"],
      ["三", "0个"],
    ]);
    expect(known(result).provenance.operands).toEqual(["甲", "丙"]);
  });

  it("says — in a row of which something is known", async () => {
    const pairs = table("{行: 一, 口径: [甲, 乙]}", "列: [项, 数, 额], 可缺: 是");
    expect(cellsOf(tableOf((await year(pairs, { 甲: "3个" })).result))).toEqual([["一", "3个", "—"]]);
  });

  it("is missing when nothing is known", async () => {
    const unrelated = `${mayLack}丁: {编码: d, 口径: 测试, 照录: 是}\n`;
    const { result } = await year(unrelated, { 丁: "1个" });
    expect(result).toMatchObject({ status: "missing" });
  });

  it("leaves out a row of zeros where 零不列 says so, unless the year before had some", async () => {
    const rows = "{行: 一, 口径: [甲]}, {行: 二, 口径: [乙], 零不列: 是}";
    const compared = table(rows, "列: [项, 本年, 上年, 增减], 可缺: 是, 比上年: 是");
    const now = { 甲: "1个", 乙: "0个" };
    expect(cellsOf(tableOf((await year(compared, now)).result))).toEqual([["一", "1个"]]);
    const beside = await year(compared, now, { 乙: "2个" });
    expect(cellsOf(tableOf(beside.result))).toEqual([
      ["一", "1个", "—", "—"],
      ["二", "0个", "2个", "-2个"],
    ]);
  });
});

describe("with 比上年", () => {
  const compared = table(three, "列: [项, 本年, 上年, 增减], 可缺: 是, 比上年: 是");

  it("has the year before and the change, each a figure with its own origin", async () => {
    const { result, figures } = await year(
      compared,
      { 甲: "5个", 乙: "3.5%", 丙: "180条" },
      { 甲: "7个", 乙: "2%", 丙: "190余条" },
    );
    const { columns, rows } = tableOf(result);
    expect(columns.map(({ title }) => title)).toEqual(["项", "本年", "上年", "增减"]);
    expect(cellsOf(tableOf(result))).toEqual([
      ["一", "5个", "7个", "-2个"],
      ["二", "3.5%", "2%", "1.5个百分点"],
      // 余 cannot be subtracted.
      ["三", "180条", "190余条", "—"],
    ]);
    expect(rows[0]?.map(({ figure }) => figure)).toEqual([undefined, "甲", "上年.甲", "增减.甲"]);
    expect(known(figures.figure("上年.甲"))).toMatchObject({
      code: "r-0-year-before",
      text: "7个",
      provenance: { inputs: [{ place: { file: "content/测试市/2022/汇总.yaml" } }] },
    });
  });

  it("has neither where the year before knows nothing of it", async () => {
    const { result } = await year(compared, { 甲: "5个" });
    expect(tableOf(result).columns.map(({ title }) => title)).toEqual(["项", "本年"]);
  });
});

it.each([
  ["列: [项, 数], 可缺: 是, 比上年: 是", "数表各行的口径个数与“列”不一致"],
  ["列: [项, {栏目: 甲, 表头: 数}]", "数表的“列”只写表头"],
])("written as %s is refused", async (more, message) => {
  const { found } = await year(table(three, more), { 甲: "1个" });
  expect(linesOf(ofCode(found, "figures/definition")).map((one) => one.split("“表”")[1])).toEqual([message]);
});

it("零不列 without 可缺 is refused", async () => {
  const { found } = await year(table("{行: 一, 口径: [甲], 零不列: 是}", "列: [项, 数]"), { 甲: "1个" });
  expect(linesOf(ofCode(found, "figures/definition"))[0]).toContain("写了“零不列”，没有写“可缺: 是”");
});
