// A figure over the years: what was published in each, drawn in one unit, and nothing that must not be told.
import { describe, expect, it } from "vitest";
import { nodeWorld } from "../../src/base/node-world.ts";
import type { Chart } from "../../src/charts/chart.ts";
import { buildPublication } from "../../src/disclosure/build-publication.ts";
import type { PublishedRegion } from "../../src/disclosure/publication.ts";
import { walkStreet } from "../../src/pipeline.ts";
import { errorsIn, linesOf, testCity, totals, type Walked, walkSmall } from "../small-content.ts";

const figures = `评价数: {编码: n, 口径: 测试, 统计: 绩效评价, 方法: 计数, 单位: 个}
中等资金: {编码: fair, 口径: 测试, 统计: 绩效评价, 条件: {等次: 中}, 方法: 求和, 字段: 涉及资金}
资金: {编码: money, 口径: 测试, 照录: 是}
人次: {编码: people, 口径: 测试, 照录: 是}
上年评价数: {编码: before, 口径: 测试, 上年: 评价数}
办法数: {编码: rules, 口径: 测试, 统计: 制度文件, 方法: 计数, 单位: 个}
清单: {编码: list, 口径: 测试, 列表: 绩效评价, 列: [名称]}
`;
const evaluation = (code: string, grade: string, more = ""): string =>
  `- {编号: ${code}, 名称: 项目${code}, 类型: 部门评价, 对象: 项目, 主管部门: 商务局, 涉及资金: 5万元, 等次: ${grade}${more}}\n`;
const summary = (names: readonly string[]): string =>
  `---\n标题: 总结\n---\n${names.map((name) => `${name}{{数 "${name}"}}。`).join("\n\n")}\n`;

/** What would be drawn stands in place of each picture. */
function regionOf({ street }: Pick<Walked, "street">): PublishedRegion {
  const drawn = ({ form, unit, categories, series }: Chart): string =>
    [form, unit, ...categories.map((name, at) => `${name}=${series[0]?.values[at]?.label ?? ""}`)].join(" ");
  const { regions } = buildPublication(
    street.years.map(({ regionYear, figures: scope, documents }) => ({
      regionYear,
      figures: scope,
      documents: documents.map(({ document, plan }) => ({
        document,
        subject: plan.subject,
        explains: true,
        page: "summary",
        html: "",
        outline: [],
        downloads: [],
      })),
    })),
    { definitions: street.charts, draw: drawn },
  );
  const [region] = regions;
  if (!region) throw new Error("no region");
  return region;
}

async function region(records: Readonly<Record<string, string>>): Promise<PublishedRegion> {
  const walked = await walkSmall({ figures, records });
  expect(linesOf(errorsIn(walked.found))).toEqual([]);
  return regionOf(walked);
}

const seriesOf = ({ series = [] }: PublishedRegion, code: string) => series.find((one) => one.code === code);

describe("a figure of two years", () => {
  it("shows both, oldest first, and is drawn", async () => {
    const found = await region({
      "2022/绩效评价.yaml": evaluation("a", "优"),
      "2023/绩效评价.yaml": evaluation("a", "优") + evaluation("b", "良"),
      "2022/工作总结.md": summary(["评价数"]),
      "2023/工作总结.md": summary(["评价数"]),
    });
    expect(found.series).toEqual([
      {
        code: "n",
        points: [
          { year: "2022", text: "1个", basis: "台账" },
          { year: "2023", text: "2个", basis: "台账" },
        ],
        chart: "columns 个 2022年=1 2023年=2",
      },
    ]);
  });

  it("has a page in the year whose documents do not use it", async () => {
    const found = await region({
      "2022/绩效评价.yaml": evaluation("a", "优"),
      "2023/绩效评价.yaml": evaluation("a", "优"),
      "2022/工作总结.md": summary([]),
      "2023/工作总结.md": summary(["评价数"]),
    });
    const [before, now] = found.years.map((year) => year.figures.find(({ code }) => code === "n"));
    expect(before).toMatchObject({ text: "1个", usedIn: [], inputs: [{ title: "项目a" }] });
    expect(now).toMatchObject({ text: "1个", usedIn: [{ page: "summary" }] });
  });

  it("is drawn in the unit of the newest year, and keeps words like 超 and 余", async () => {
    const found = await region({
      "2022/汇总.yaml": totals({ 资金: "1.5亿元", 人次: "400余人次" }),
      "2023/汇总.yaml": totals({ 资金: "超9000万元", 人次: "500人次" }),
      "2022/工作总结.md": summary(["资金", "人次"]),
      "2023/工作总结.md": summary(["资金", "人次"]),
    });
    expect(seriesOf(found, "money")).toMatchObject({
      points: [{ text: "1.5亿元" }, { text: "超9000万元" }],
      chart: "columns 万元 2022年=15000 2023年=超9000",
    });
    expect(seriesOf(found, "people")?.chart).toBe("columns 人次 2022年=400余 2023年=500");
  });

  it("is a table alone when the years are counted in different things", async () => {
    const found = await region({
      "2022/汇总.yaml": totals({ 人次: "400余人次" }),
      "2023/汇总.yaml": totals({ 人次: "12期" }),
      "2022/工作总结.md": summary(["人次"]),
      "2023/工作总结.md": summary(["人次"]),
    });
    const series = seriesOf(found, "people");
    expect(series?.points.map(({ text }) => text)).toEqual(["400余人次", "12期"]);
    expect(series).not.toHaveProperty("chart");
  });
});

it("four years in a row are a line; with a year between missing they are columns", async () => {
  const years = (list: readonly number[]) =>
    region(
      Object.fromEntries(
        list.flatMap((year) => [
          [`${year}/汇总.yaml`, totals({ 人次: `${year - 2000}人次` })],
          [`${year}/工作总结.md`, summary(["人次"])],
        ]),
      ),
    );
  expect(seriesOf(await years([2020, 2021, 2022, 2023]), "people")?.chart).toBe(
    "lines 人次 2020年=20 2021年=21 2022年=22 2023年=23",
  );
  expect(seriesOf(await years([2019, 2021, 2022, 2023]), "people")?.chart).toMatch(/^columns /);
});

describe("no series has", () => {
  const twice = (names: readonly string[], more: Readonly<Record<string, string>> = {}) =>
    region({
      "2022/绩效评价.yaml": evaluation("a", "优"),
      "2023/绩效评价.yaml": evaluation("a", "优"),
      "2022/工作总结.md": summary([]),
      "2023/工作总结.md": summary(names),
      ...more,
    });

  it("a figure of one year", async () => {
    const found = await twice(["人次"], { "2023/汇总.yaml": totals({ 人次: "500人次" }) });
    expect(seriesOf(found, "people")).toBeUndefined();
  });

  it("what the year before said itself", async () => {
    expect((await twice(["上年评价数", "评价数"])).series?.map(({ code }) => code)).toEqual(["n"]);
  });

  it("what is counted from records that belong to no year", async () => {
    const found = await twice(["办法数"], { "制度文件.yaml": "- {名称: 办法, 层次: 管理办法}\n" });
    expect(found).not.toHaveProperty("series");
    expect(found.years[0]?.figures).toEqual([]);
  });

  it("a figure that in one of the years is the amount of a record that is not public", async () => {
    const found = await twice(["中等资金"], {
      "2022/绩效评价.yaml": evaluation("secret", "中", ", 公开: {属性: 不予公开}"),
      "2023/绩效评价.yaml": evaluation("b", "中"),
    });
    expect(found).not.toHaveProperty("series");
    expect(JSON.stringify(found)).not.toContain("secret");
  });
});

it("a region of one year has none", async () => {
  const found = await region({
    "地区.yaml": testCity,
    "2023/绩效评价.yaml": evaluation("a", "优"),
    "2023/工作总结.md": summary(["评价数"]),
  });
  expect(found).not.toHaveProperty("series");
});

// The numbers below are those of content/, read there by a person.
it("the real places: 杭州市 in 2019 and 2022, 明川市 in 2023 and 2024", async () => {
  const { value: street } = await walkStreet(nodeWorld, { content: "content", templates: "templates", out: "dist" });
  const only = (name: string) => ({
    ...street,
    years: street.years.filter((one) => one.regionYear.region.name === name),
  });
  const points = (found: PublishedRegion, code: string) =>
    seriesOf(found, code)?.points.map(({ year, text, basis }) => `${year} ${text} ${basis}`);
  const hangzhou = regionOf({ street: only("杭州市") });
  expect(points(hangzhou, "key-evaluations")).toEqual(["2019 17个 汇总", "2022 14个 汇总"]);
  expect(points(hangzhou, "life-cycle-policy-systems")).toEqual(["2019 3个 台账", "2022 10个 汇总"]);
  expect(hangzhou.series).toHaveLength(2);
  const mingchuan = regionOf({ street: only("明川市") });
  expect(points(mingchuan, "spot-checks")).toEqual(["2023 7个 台账", "2024 8个 台账"]);
  expect(points(mingchuan, "self-evaluations")).toEqual(["2023 24个 台账", "2024 24个 台账"]);
});
