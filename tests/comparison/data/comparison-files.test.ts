// The open data of comparisons: every published number with where it is from, the same in all formats, and nothing in it that a spreadsheet would compute.
import readExcelFile from "read-excel-file/node";
import { beforeAll, describe, expect, it } from "vitest";
import { sha256 } from "../../../src/base/digest.ts";
import type { ComparedSource } from "../../../src/comparison/compared-source.ts";
import { makeComparisons } from "../../../src/comparison/make-comparisons.ts";
import { parseCsv } from "../../open-data/parse-csv.ts";
import { figure, noPicture, region, yearOf } from "../regions.ts";

const about = { name: "某省预算绩效公开", organizer: "某省财政厅", notice: "" };

async function make(sources: readonly ComparedSource[], more: Partial<typeof about> = {}) {
  const files = new Map<string, Uint8Array>();
  const keep = (path: string, bytes: Uint8Array) => Promise.resolve(void files.set(path, Uint8Array.from(bytes)));
  const made = await makeComparisons(sources, { ...about, ...more }, { draw: noPicture, keep });
  return { made, files, text: (path: string) => Buffer.from(files.get(path) ?? []).toString() };
}
type Made = Awaited<ReturnType<typeof make>>;

const hostile = '=HYPERLINK("http://x")\n<script>,"';
const sources = [
  region("甲县", "a", [yearOf(figure("3.03亿元"), figure("81.5%", { code: "rate", name: "优率", addsUp: false }))], {
    divisionCode: "330501",
  }),
  region("乙县", "b", [yearOf(figure("超30300万元", { basis: "汇总" }))], { notice: "示例数据" }),
  region(hostile, "c", [yearOf(figure("9亿元", { definition: "另一口径" }))]),
];

describe("three regions", () => {
  let all: Made;
  beforeAll(async () => {
    all = await make(sources);
  });

  it("offers each year in the formats of open data, and what describes them", () => {
    expect([...all.files.keys()].sort()).toEqual(
      [
        "2023.csv",
        "2023.excel.csv",
        "2023.json",
        "2023.xlsx",
        "checksums.txt",
        "datapackage.json",
        "dictionary.csv",
      ].map((name) => `data/compare/${name}`),
    );
    expect(all.made.files.map(({ path, sha256: digest, bytes }) => [path, digest, bytes])).toEqual(
      all.made.files.map(({ path }) => {
        const bytes = all.files.get(path) ?? new Uint8Array();
        return [path, sha256(bytes), bytes.length];
      }),
    );
    const sums = all.text("data/compare/checksums.txt").trim().split("\n");
    expect(sums).toHaveLength(6);
    expect(sums).toContain(`${sha256(all.files.get("data/compare/2023.csv") ?? "")}  data/compare/2023.csv`);
  });

  it("says of every number whose it is, how it reads, what it is in the unit of the comparison, and what proves it", () => {
    const [head = [], ...rows] = parseCsv(all.text("data/compare/2023.csv"));
    const cells = rows.map((row) => Object.fromEntries(row.map((cell, at) => [head[at], cell])));
    expect(cells[0]).toEqual({
      地区: "甲县",
      行政区划代码: "330501",
      年度: "2023",
      编码: "money",
      名称: "抽评资金",
      值: "3.03",
      单位: "亿元",
      写法: "3.03亿元",
      口径: "抽评资金的口径",
      依据: "台账",
      纳入比较: "是",
      未纳入的原因: "",
      比较值: "3.03",
      比较单位: "亿元",
      口径校验值: sha256("同一口径"),
      网页: "a/2023/figures/money.html",
      声明: "",
      公开内容校验值: sha256("publication of a"),
    });
    expect(cells.map((row) => [row.地区, row.写法, row.值, row.比较值, row.未纳入的原因, row.声明])).toEqual([
      ["甲县", "3.03亿元", "3.03", "3.03", "", ""],
      ["乙县", "超30300万元", "30300", "3.03", "", "示例数据"],
      [`'${hostile}`, "9亿元", "9", "", "口径不同", ""],
      ["甲县", "81.5%", "81.5", "", "其他地区没有公开同一口径的数", ""],
    ]);
    const objects: unknown = JSON.parse(all.text("data/compare/2023.json"));
    expect(objects).toMatchObject([
      { 地区: "甲县", 值: "3.03" },
      { 地区: "乙县" },
      { 地区: hostile },
      { 名称: "优率" },
    ]);
    expect(all.text("data/compare/2023.excel.csv")).toBe(`\ufeff${all.text("data/compare/2023.csv")}`);
  });

  it("has a workbook with the regions side by side, every number, and their origins", async () => {
    const sheets = await readExcelFile(Buffer.from(all.files.get("data/compare/2023.xlsx") ?? []));
    expect(sheets.map(({ sheet }) => sheet)).toEqual(["封面", "说明", "来源", "各地区对照", "明细"]);
    expect(sheets[2]?.data.map((row) => [row[0], row[4]])).toEqual([
      ["地区", "公开内容校验值"],
      ["甲县", sha256("publication of a")],
      ["乙县", sha256("publication of b")],
      [hostile, sha256("publication of c")],
    ]);
    expect(sheets[3]?.data).toEqual([
      ["地区", "行政区划代码", "声明", "抽评资金（亿元），有的带“余、超、约”等字样，见明细"],
      ["甲县", "330501", null, 3.03],
      ["乙县", null, "示例数据", 3.03],
      [hostile, null, null, null],
    ]);
    expect(sheets[4]?.data).toHaveLength(5);
  });

  it("explains every column in the dictionary and in the package", () => {
    const [head = []] = parseCsv(all.text("data/compare/2023.csv"));
    const [, ...entries] = parseCsv(all.text("data/compare/dictionary.csv"));
    expect(entries.map((row) => row[2])).toEqual(head);
    expect(entries.filter((row) => row.at(-1) === "")).toEqual([]);
    const described = JSON.parse(all.text("data/compare/datapackage.json")) as {
      readonly resources: readonly {
        readonly path: string;
        readonly hash: string;
        readonly schema: { readonly fields: unknown[] };
      }[];
    };
    expect(described.resources.map(({ path, hash, schema }) => [path, hash, schema.fields.length])).toEqual([
      ["2023.csv", `sha256:${sha256(all.files.get("data/compare/2023.csv") ?? "")}`, 18],
    ]);
  });

  it("is the same bytes each time", async () => {
    const again = await make(sources);
    expect([...again.files].map(([path, bytes]) => [path, sha256(bytes)])).toEqual(
      [...all.files].map(([path, bytes]) => [path, sha256(bytes)]),
    );
  });
});

it("carries the notice of a demonstration", async () => {
  const { files, text } = await make(sources, { notice: "示例数据：均为虚构" });
  const sheets = await readExcelFile(Buffer.from(files.get("data/compare/2023.xlsx") ?? []));
  expect(sheets[0]?.data.flat()).toContain("示例数据：均为虚构");
  expect(text("data/compare/datapackage.json")).toContain("示例数据：均为虚构");
});

it("makes files of a year when two regions have numbers of it, even if none can be compared", async () => {
  const one = await make([region("甲县", "a", [yearOf(figure("1个"))]), region("乙县", "b", [yearOf()])]);
  expect([one.made.comparisons, one.made.files, one.files.size]).toEqual([[], [], 0]);
  const two = await make([
    region("甲县", "a", [yearOf(figure("1个"))]),
    region("乙县", "b", [yearOf(figure("1个", { definition: "另一口径" }))]),
  ]);
  expect(parseCsv(two.text("data/compare/2023.csv"))).toHaveLength(3);
  const sheets = await readExcelFile(Buffer.from(two.files.get("data/compare/2023.xlsx") ?? []));
  expect(sheets.map(({ sheet }) => sheet)).toEqual(["封面", "说明", "来源", "明细"]);
});
