// A made-up publication of a portal: so many invented regions below invented cities, with what their pages show and nothing else.
import type {
  Publication,
  PublishedDocument,
  PublishedRegion,
  PublishedTable,
} from "../../src/disclosure/publication.ts";

export type Portal = NonNullable<Publication["portal"]>;
type PortalRegion = Portal["regions"][number];

const years = ["2022", "2023", "2024"];
const cities = ["明川市", "云溪市", "青浦山市", "白沙洲市", "望江市", "石桥市", "南屏市", "松岭市"];
const perCity = 12;
const grades = ["优", "良", "中", "差"];

const digest = (seed: number): string => ((seed * 2654435761) % 2 ** 32).toString(16).padStart(8, "0").repeat(8);

/** Every third region 正式, one 示例数据, the others 演示; every fourth has no 2022. */
export function portalFixture(count: number, evaluationsEach = 2): Publication {
  const numbers = Array.from({ length: count }, (_, index) => index);
  const regions = numbers.map((number) => regionOf(number, cityOf(number, count)));
  const published = numbers.map(lightRegion);
  const portal: Portal = {
    name: "明川省预算绩效公开",
    organizer: "明川省财政厅",
    notice: "含演示和示例数据，非官方发布",
    regions,
    comparisons: years
      .toReversed()
      .flatMap((year) => [
        comparison("self-evaluation-count", "自评项目数", "个", year, regions),
        comparison("evaluated-money", "评价资金总额", "万元", year, regions),
      ]),
    grades: years.toReversed().flatMap((year) =>
      [
        ["evaluation", "绩效评价"],
        ["self-evaluation", "绩效自评"],
        ["spot-check", "绩效抽评"],
      ].map(([kind = "", name = ""], at) => gradesOf(kind, name, year, regions, at)),
    ),
    lists: [
      { code: "evaluations", title: "绩效评价", table: evaluationTable(regions, evaluationsEach) },
      { code: "summaries", title: "年度总结", table: summaryTable(regions) },
    ],
    files: years.map((year) => ({
      label: `${year}年度 XLSX`,
      fileName: `${year}年度各地区预算绩效数字对照.xlsx`,
      path: `data/compare/${year}.xlsx`,
      bytes: 20_480,
      sha256: digest(Number(year)),
    })),
  };
  return {
    regions: published,
    data: { files: [], dictionary: [], notes: [["金额", "单位都是元。"]] },
    glossary: [{ name: "绩效自评", code: "self-evaluation", note: "一个项目的自评", fields: ["编号", "得分", "等次"] }],
    portal,
  };
}

const nameOf = (number: number): string => `第${number + 1}${number % perCity === 0 ? "区" : "县"}`;

/** The last region of a large portal names no 上级. */
const cityOf = (number: number, count: number): string | undefined =>
  count > perCity && number === count - 1 ? undefined : (cities[Math.floor(number / perCity)] ?? "远山市");

const yearsOf = (number: number): readonly string[] => (number % 4 === 3 ? years.slice(1) : years);

const regionOf = (number: number, parent: string | undefined): PortalRegion => ({
  id: `r${number + 1}`,
  name: nameOf(number),
  level: "区县",
  ...(parent === undefined ? {} : { parent }),
  years: yearsOf(number),
  sha256: digest(number + 1),
  documents: 30 + number,
  pages: 120 + number,
});

const noticeOf = (number: number): string =>
  number === 0 ? "示例数据" : number % 3 === 0 ? "" : "据公开资料整理的演示，非官方发布";

function lightRegion(number: number): PublishedRegion {
  const id = `r${number + 1}`;
  const name = nameOf(number);
  const notice = noticeOf(number);
  return {
    id,
    name,
    bureau: `${name}财政局`,
    notice,
    nature: notice === "" ? "正式" : "演示",
    website: notice === "" ? { domain: `${id}.example`, phone: "000-0000" } : {},
    records: [],
    ...(number === 1
      ? {
          corrections: [
            {
              id: "c1",
              code: "更正〔2024〕1号",
              type: "更正",
              year: "2023",
              date: "2025-09-05",
              reason: "资金数录入有误",
              effect: "涉及资金由100万元改为120万元",
              kind: "绩效评价",
              title: "公园提升项目",
              places: ["e1", "e1-report", "e1-opinion"].map((page) => `${id}/2023/evaluations/${page}.html`),
            },
          ],
          // Its pages are its own: nothing here is emptied because the portal does not have them.
          withdrawn: [
            {
              address: `${id}/2023/evaluations/gone.html`,
              kind: "绩效评价报告",
              code: "撤回〔2024〕1号",
              date: "2025-10-11",
              reason: "涉及商业秘密",
              files: [],
            },
          ],
        }
      : {}),
    years: yearsOf(number).map((year) => ({
      year,
      documents: documentsOf(id, name, year, number),
      records: [],
      figures: [],
      highlights: [],
      data: {
        title: `${name}${year}年度`,
        folder: `data/${id}/${year}`,
        tables: [{ name: "self-evaluation", title: "绩效自评", note: "一个项目的自评", rows: 3, files: [] }],
        whole: [],
        terms: { text: "可以自由使用，注明来源。" },
        jsonLd: "{}",
      },
    })),
  };
}

function documentsOf(id: string, name: string, year: string, number: number): readonly PublishedDocument[] {
  const day = `${Number(year) + 1}年3月${(number % 28) + 1}日`;
  const document = (page: string, type: string, title: string, ofYear: boolean): PublishedDocument => ({
    page,
    type,
    title,
    ofYear,
    date: day,
    html: "",
    outline: [],
    downloads: [
      {
        label: "PDF",
        fileName: `${title}.pdf`,
        path: `${id}/${year}/files/${page.replace("/", "-")}.pdf`,
        bytes: 4096,
        sha256: digest(number * 7 + Number(year)),
      },
    ],
  });
  return [
    document("summary", "年度预算绩效管理工作总结", `${name}${year}年度预算绩效管理工作总结`, true),
    document("evaluations/e1-report", "绩效评价报告", `${name}公园提升项目绩效评价报告`, false),
    document("evaluations/e2-report", "绩效评价报告", `${name}培训补贴政策绩效评价报告`, false),
  ];
}

function comparison(
  code: string,
  name: string,
  unit: string,
  year: string,
  regions: readonly PortalRegion[],
): Portal["comparisons"][number] {
  const there = regions.filter(({ years: own }) => own.includes(year));
  const compared = there.filter((_, index) => index % 7 !== 6);
  const bases = ["台账", "汇总", "计算"] as const;
  const rows = compared.map(({ id, name: called }, index) => {
    const amount = String(((index * 37) % 101) * 10 + 5);
    return {
      region: id,
      name: called,
      text: `${index % 9 === 0 ? "超" : ""}${amount}${unit}`,
      amount,
      basis: bases[index % 3] ?? "台账",
      address: `${id}/${year}/figures/${code}.html`,
    };
  });
  const chosen = new Set(compared.map(({ id }) => id));
  return {
    code,
    year,
    name,
    statement: `本年度各项目的${name}合计`,
    unit,
    definition: digest(code.length),
    rows,
    left: regions
      .filter(({ id }) => !chosen.has(id))
      .map(({ id, years: own }) => ({
        region: id,
        why: own.includes(year) ? "口径不同，不能放在一起比。" : `没有公开${year}年度的数。`,
      })),
    notes: ["1个地区的数带有“余、超、约”等字样，照录原文；图按字面上的数画。"],
    total: {
      label: `合计（已公开的${rows.length}个地区）`,
      text: `超${rows.reduce((sum, { amount }) => sum + Number(amount), 0)}${unit}`,
      amount: String(rows.reduce((sum, { amount }) => sum + Number(amount), 0)),
      regions: rows.map(({ region }) => region),
    },
    chart: {
      title: `${year}年度各地区${name}`,
      html: `<figure class="chart"><div class="chart-wrap" tabindex="0" role="group" aria-label="图：${year}年度各地区${name}"><svg role="img" aria-label="条形图，共${rows.length}个地区：各地区的数见表。" viewBox="0 0 680 ${rows.length * 20}">${rows
        .map(
          ({ name: called, amount }, at) =>
            `<text x="0" y="${at * 20 + 14}" font-size="12">${called}</text><rect x="90" y="${at * 20 + 3}" width="${Number(amount) / 2}" height="13" fill="#14506e"></rect>`,
        )
        .join("")}</svg></div><figcaption>${year}年度各地区${name}</figcaption></figure>`,
      table: { columns: [], rows: [] },
    },
  };
}

function gradesOf(
  kind: string,
  name: string,
  year: string,
  regions: readonly PortalRegion[],
  at: number,
): Portal["grades"][number] {
  const there = regions.filter(({ years: own }) => own.includes(year));
  return {
    kind,
    name,
    year,
    grades,
    rows: there.map(({ id, name: called }, index) => ({
      region: id,
      name: called,
      counts: [(index * 13 + at) % 60, ((index * 7) % 90) + 1, index % 11, index % 5 === 0 ? 2 : 0],
      ungraded: index % 6 === 0 ? 3 : 0,
      address: `${id}/${year}/records/${kind}.html`,
    })),
  };
}

function evaluationTable(regions: readonly PortalRegion[], each: number): PublishedTable {
  return {
    columns: [
      { name: "region", title: "地区", align: "left" },
      { name: "year", title: "年度", align: "left" },
      { name: "title", title: "评价名称", align: "left" },
      { name: "amount", title: "涉及资金", align: "right" },
      { name: "score", title: "得分", align: "right" },
      { name: "grade", title: "等次", align: "center" },
    ],
    rows: regions.flatMap(({ id, name, years: own }, index) =>
      own.flatMap((year) =>
        Array.from({ length: each }, (_, at) => [
          { text: name, address: `${id}/index.html` },
          { text: year },
          {
            text: `${name}公园提升项目（${at + 1}）`,
            address: `${id}/${year}/evaluations/e${at + 1}.html`,
          },
          { text: `${index + at + 1}万元`, amount: `${index + at + 1}0000` },
          { text: `${60 + ((index * 7 + at) % 40)}分`, amount: String(60 + ((index * 7 + at) % 40)) },
          { text: grades[(index + at) % 4] ?? "" },
        ]),
      ),
    ),
  };
}

const summaryTable = (regions: readonly PortalRegion[]): PublishedTable => ({
  columns: [
    { name: "title", title: "年度总结", align: "left" },
    { name: "region", title: "地区", align: "left" },
    { name: "year", title: "年度", align: "left" },
    { name: "date", title: "成文日期", align: "left" },
  ],
  rows: regions.flatMap(({ id, name, years: own }) =>
    own.map((year) => [
      { text: `${name}${year}年度预算绩效管理工作总结`, address: `${id}/${year}/summary.html` },
      { text: name, address: `${id}/index.html` },
      { text: year },
      { text: `${Number(year) + 1}年3月1日` },
    ]),
  ),
});
