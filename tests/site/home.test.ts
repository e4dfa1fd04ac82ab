// The home page, the page of a region and of a year, a figure over the years, 名词解释, as they are built.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Publication, PublishedFigure, PublishedYear } from "../../src/disclosure/publication.ts";
import { buildSite } from "../../src/outputs/build-site.ts";
import { attribute, type BuiltPage, classed, filesOf, named, pagesOf, referencesOf, textOf } from "./built-site.ts";

const figure = (text: string, more: Partial<PublishedFigure> = {}): PublishedFigure => ({
  code: "spot-checks",
  name: "抽评项目数",
  text,
  statement: "财政部门抽查复评的自评项目个数",
  basis: "台账",
  method: "绩效抽评记录计数",
  inputs: [{ kind: "绩效抽评", title: "甲项目" }],
  operands: [],
  usedIn: [{ page: "summary", title: "工作总结" }],
  ...more,
});

const year = (name: string, own: PublishedFigure, dates: readonly string[]): PublishedYear => ({
  year: name,
  documents: [
    {
      page: "summary",
      type: "工作总结",
      title: `${name}年度工作总结`,
      ofYear: true,
      date: dates[0] ?? "",
      html: "<p>正文</p>",
      outline: [],
      downloads: [],
    },
    ...dates.slice(1).map((date, index) => ({
      page: `reports/${name}-${index + 1}`,
      type: "绩效评价报告",
      title: `${name}年第${index + 1}份报告`,
      ofYear: false,
      date,
      html: "<p>正文</p>",
      outline: [],
      downloads: [],
    })),
  ],
  records: [],
  figures: [
    own,
    figure("5万元", { code: "of-project-a/money", name: "涉及资金", about: { title: "甲项目" }, usedIn: own.usedIn }),
    figure("80%", {
      code: "of-project-a/rate",
      name: "执行率",
      about: { title: "甲项目" },
      usedIn: own.usedIn,
      rounding: "四舍五入到整数",
    }),
  ],
  highlights: ["spot-checks"],
});

const city = {
  id: "city",
  name: "测试市",
  bureau: "测试市财政局",
  notice: "示例数据",
  nature: "演示",
  website: {},
  records: [],
  years: [
    year("2019", figure("17个", { basis: "汇总" }), ["2020年3月1日"]),
    {
      ...year("2022", figure("14个"), ["2023年5月9日", "2023年12月1日", "2023年12月1日"]),
      charts: [
        {
          title: "财政抽评等次分布",
          html: '<figure class="chart"><svg role="img"><title>图</title></svg><figcaption>财政抽评等次分布</figcaption></figure>',
          table: {
            columns: [
              { title: "等次", align: "left" as const },
              { title: "项目数", align: "right" as const },
            ],
            rows: [[{ text: "优" }, { text: "14个", address: "city/2022/figures/spot-checks.html" }]],
          },
          figure: "spot-checks",
        },
      ],
    },
  ],
  series: [
    {
      code: "spot-checks",
      points: [
        { year: "2019", text: "17个", basis: "汇总" as const },
        { year: "2022", text: "14个", basis: "台账" as const },
      ],
      chart: '<figure class="chart"><svg role="img"><title>历年</title></svg></figure>',
    },
  ],
};
const glossary = [
  { name: "绩效抽评", code: "spot-check", note: "一次抽评", fields: ["编号"] },
  { name: "整改", code: "rectification", note: "一个问题", fields: ["编号"] },
];
const town = {
  ...city,
  id: "town",
  name: "测试县",
  series: [],
  records: [],
  years: [
    {
      ...year("2022", figure("3个"), []),
      records: [
        {
          kind: "绩效抽评",
          code: "spot-check",
          id: "a",
          title: "甲项目",
          address: "town/2022/records/spot-check.html#spot-check-a",
          fields: [],
          tables: [],
          departments: [],
          documents: [],
        },
      ],
    },
  ],
};

let work: string;
const built = new Map<string, readonly BuiltPage[]>();
const page = (site: string, address: string): BuiltPage => {
  const found = built.get(site)?.find((one) => one.address === address);
  if (found === undefined) throw new Error(`没有这一页：${address}`);
  return found;
};
const heading = (one: BuiltPage, id: string) => named(one, "h2").find((element) => attribute(element, "id") === id);
const rowsOf = (one: BuiltPage, title: string) => {
  const table = named(one, "table").find((element) => textOf(element).startsWith(title));
  return (table === undefined ? [] : named({ address: "", elements: [...below(table)] }, "tr")).map((row) =>
    row.childNodes.filter((child) => "tagName" in child).map(textOf),
  );
};
function* below(element: BuiltPage["elements"][number]): Iterable<BuiltPage["elements"][number]> {
  for (const child of element.childNodes) {
    if (!("tagName" in child)) continue;
    yield child;
    yield* below(child);
  }
}

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), "liangji-test-home-"));
  const sites: Readonly<Record<string, Publication>> = {
    one: { regions: [city], glossary },
    two: { regions: [city, town], glossary },
  };
  for (const [name, publication] of Object.entries(sites)) {
    expect((await buildSite(publication, join(work, name))).diagnostics).toEqual([]);
    built.set(name, pagesOf(await filesOf(join(work, name))));
  }
});

afterAll(() => rm(work, { recursive: true, force: true }));

describe("the home page", () => {
  it("of several regions shows each with its newest key figures and all its years", () => {
    const cards = classed(page("two", "index.html"), "region-card").map(textOf);
    expect(cards.map((card) => card.slice(0, 3))).toEqual(["测试市", "测试县"]);
    expect(cards[0]).toContain("抽评项目数14个");
    expect(cards[0]).toContain("2022年度2019年度");
  });

  it("of one region is that region's", () => {
    const home = page("one", "index.html");
    expect(heading(home, "regions")).toBeUndefined();
    expect(rowsOf(home, "测试市各年度关键数字")).toEqual([
      ["指标", "2022年度", "2019年度"],
      ["抽评项目数", "14个", "17个"],
    ]);
    expect(classed(home, "badge").map(textOf)).toEqual(["示例数据"]);
  });

  it("draws the grades of the newest year that has any, with their table", () => {
    const home = page("two", "index.html");
    expect(heading(home, "grades")).toBeDefined();
    expect(rowsOf(home, "财政抽评等次分布的数据")).toEqual([
      ["等次", "项目数"],
      ["优", "14个"],
    ]);
    expect(referencesOf(home).map(({ file }) => file)).toContain("city/2022/figures/spot-checks.html");
  });

  it("tells what is new, newest first, many of a kind on one day as one", () => {
    expect(classed(page("one", "index.html"), "latest").map(textOf)).toEqual([
      "2023年12月1日2022年第1份报告等2份绩效评价报告" +
        "2023年5月9日2022年度工作总结工作总结" +
        "2020年3月1日2019年度工作总结工作总结",
    ]);
    const [first] = classed(page("one", "index.html"), "latest").flatMap((list) => [...below(list)]);
    expect(first && [...below(first)].map((one) => attribute(one, "datetime"))).toContain("2023-12-01");
  });

  it("has a search that needs no script to be asked", () => {
    const form = named(page("two", "index.html"), "form").find((one) => attribute(one, "action") === "./search.html");
    expect(form && [...below(form)].map((one) => attribute(one, "name"))).toContain("q");
  });
});

describe("a figure known in two years", () => {
  const address = (name: string) => `city/${name}/figures/spot-checks.html`;

  it("shows both on the page of each, and leads to the other", () => {
    for (const [here, other] of [
      ["2019", "2022"],
      ["2022", "2019"],
    ] as const) {
      const one = page("one", address(here));
      expect(rowsOf(one, "测试市各年抽评项目数")).toEqual([
        ["年度", "数值", "数据依据"],
        [`2019年度${here === "2019" ? "（本页）" : ""}`, "17个", "汇总"],
        [`2022年度${here === "2022" ? "（本页）" : ""}`, "14个", "台账"],
      ]);
      expect(referencesOf(one).map(({ file }) => file)).toContain(address(other));
      expect(classed(one, "caution").map(textOf)).toEqual([
        "本网站没有2020年、2021年的这个数字。",
        "各年的数据依据不同（汇总、台账），统计范围可能不一致，比较时请看各年的说明。",
      ]);
    }
  });

  it("says of the ledger, always in the same words, that only public records are listed", () => {
    const said = (site: string, where: string) => named(page(site, where), "dd").map(textOf).join();
    expect(said("one", address("2022"))).toContain("网上只列出其中公开的记录");
    expect(said("two", "town/2022/figures/spot-checks.html")).toContain("网上只列出其中公开的记录");
    expect(said("one", address("2019"))).not.toContain("公开的记录");
  });

  it("is not shown where only one year knows it, nor beside the figures of a document", () => {
    expect(heading(page("two", "town/2022/figures/spot-checks.html"), "years")).toBeUndefined();
    expect(heading(page("one", "city/2022/figures/of-project-a.html"), "years")).toBeUndefined();
  });
});

it("the figures of one record share a page, each at its place, which says what they are about and where they are from", () => {
  const own = page("one", "city/2022/figures/of-project-a.html");
  const places = own.elements.filter((one) => ["money", "rate"].includes(attribute(one, "id") ?? ""));
  expect(places.map((one) => textOf(one).replaceAll(/\s+/g, ""))).toEqual([
    expect.stringMatching(/^涉及资金5万元/),
    expect.stringMatching(/^执行率80%.*四舍五入到整数/),
  ]);
  const intro = classed(own, "intro").map(textOf).join();
  expect(intro).toMatch(/^下面2个数字出自《2022年度工作总结》，只说这一项，不是全年合计。$/);
});

it("名词解释 explains the kinds there are records of, and those alone", () => {
  const one = page("two", "glossary.html");
  expect(rowsOf(one, "各类记录说的是什么")).toEqual([
    ["类别", "一条记录", "公开的栏目"],
    ["绩效抽评", "一次抽评", "编号"],
  ]);
  expect(heading(page("one", "glossary.html"), "records")).toBeUndefined();
  expect(one.elements.map((element) => attribute(element, "id"))).toContain("ledger");
});
