// A kind of which a year holds only some records is listed but not counted; its numbers are the reported ones.
import { describe, expect, it } from "vitest";
import { allKinds } from "../../src/records/all-kinds.ts";
import { region } from "../../src/records/kinds/region.ts";
import {
  cellsOf,
  errorsIn,
  known,
  projectsFor,
  spotChecks,
  tableOf,
  testCity,
  totals,
  walkSmall,
} from "../small-content.ts";

const figures = `抽评项目数: {编码: a, 口径: 抽评项目个数, 统计: 绩效抽评, 方法: 计数, 单位: 个}
抽评优等项目数: {编码: b, 口径: 等次为优的抽评项目个数, 统计: 绩效抽评, 条件: {等次: 优}, 方法: 计数, 单位: 个}
抽评结果: {编码: c, 口径: 抽评结果, 列表: 绩效抽评, 列: [项目, 等次], 排序: 编号, 表题: 抽评结果}
`;
const records = {
  "2023/项目.yaml": projectsFor(2),
  "2023/绩效抽评.yaml": spotChecks("商务局 良", "教委 中"),
  "2023/汇总.yaml": totals({ 抽评项目数: "200个" }),
};
const walk = (declared: string) => walkSmall({ figures, records: { "地区.yaml": testCity + declared, ...records } });

describe("two of two hundred spot checks are recorded", () => {
  it("contradicts the reported total as long as nobody says so", async () => {
    const { figures: of2023, found } = await walk("");
    expect(errorsIn(found).map(({ code }) => code)).toEqual(["figures/contradiction"]);
    expect(of2023.figure("抽评项目数").status).toBe("stopped");
  });

  it("takes the reported total once 部分登记 says so, and counts nothing else", async () => {
    const { figures: of2023, found } = await walk("部分登记: [{年度: 2023, 类别: [绩效抽评]}]\n");
    expect(errorsIn(found)).toEqual([]);
    const total = known(of2023.figure("抽评项目数"));
    expect([total.text, total.provenance.basis]).toEqual(["200个", "汇总"]);
    // Not 0个: an excellent one may be among those not recorded.
    expect(of2023.figure("抽评优等项目数")).toEqual({
      status: "missing",
      because: "“绩效抽评”只登记了一部分，不由台账计算",
    });
  });

  it("still lists the two", async () => {
    const { figures: of2023 } = await walk("部分登记: [{年度: 2023, 类别: [绩效抽评]}]\n");
    expect(cellsOf(tableOf(of2023.figure("抽评结果"))).map((cells) => cells.at(-1))).toEqual(["良", "中"]);
  });

  it.each([
    ["another year", "部分登记: [{年度: 2022, 类别: [绩效抽评]}]\n"],
    ["another kind", "部分登记: [{年度: 2023, 类别: [绩效评价]}]\n"],
  ])("is not excused by %s", async (_, declared) => {
    const { found } = await walk(declared);
    expect(errorsIn(found).map(({ code }) => code)).toEqual(["figures/contradiction"]);
  });
});

it("can be said of every kind of a year that is counted", () => {
  const kinds = region.fields.partlyRecorded.type.item?.inner?.kinds?.type.item?.options ?? [];
  const ofYear = allKinds.filter(({ level }) => level === "year").map(({ name }) => name);
  expect(ofYear.filter((name) => !kinds.includes(name))).toEqual([
    "公开审查",
    "汇总",
    "工作总结",
    "发文",
    "签发",
    "更正",
    "豁免",
  ]);
  expect(kinds.filter((name) => !ofYear.includes(name))).toEqual([]);
});
