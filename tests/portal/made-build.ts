// A finished build made by hand, small and whole: one invented region with an overview, a summary, an evaluation, a figure and a table of data.
import { sha256 } from "../../src/base/digest.ts";
import type { World } from "../../src/base/world.ts";
import type { PublishedFigure, PublishedRecord, PublishedRegion } from "../../src/disclosure/publication.ts";
import type { PublishedDataSet } from "../../src/disclosure/published-data.ts";
import { manifestText } from "../../src/outputs/manifest.ts";
import { textOutput, type WrittenOutput } from "../../src/outputs/output.ts";
import { type Staging, stage } from "../../src/outputs/write-outputs.ts";
import { writeShares } from "../../src/portal/write-shares.ts";
import { readPage } from "../../src/search/read-page.ts";
import { searchIndex } from "../../src/search/search-index.ts";

export interface MadeRegion {
  readonly id: string;
  readonly name: string;
  /** Of 抽评项目数: what is compared. */
  readonly amount?: string;
  readonly summary?: string;
  readonly parent?: string;
  readonly divisionCode?: string;
  readonly nature?: "正式" | "演示";
  readonly notice?: string;
  /** Files beside the usual ones, or in their place: path below site/ → text. */
  readonly files?: Readonly<Record<string, string>>;
}

/** What all pages load: path below site/ → text. */
export type Looks = Readonly<Record<string, string>>;

export const plainLooks: Looks = {
  "styles/site.css": "body{}\n",
  "scripts/site.js": "// 脚本\n",
  "favicon.svg": "<svg/>\n",
};

export const definition = sha256("抽评项目数的口径");

/** Writes it to `out`, which must not be there. */
export async function makeBuild(
  world: World,
  out: string,
  regions: readonly MadeRegion[],
  looks: Looks = plainLooks,
): Promise<void> {
  const staging: Staging = { folder: out, resumed: false, staged: new Set() };
  const files: WrittenOutput[] = [];
  const write = async (path: string, text: string): Promise<void> => {
    files.push(await stage(world, staging, textOutput(`site/${path}`, text)));
  };
  const pages = [];
  for (const [path, text] of Object.entries({ ...looks, "index.html": page("首页", "", "首页", "./") })) {
    await write(path, text);
  }
  for (const region of regions) {
    for (const [path, text] of Object.entries({ ...siteOf(region), ...region.files })) {
      await write(path, text);
      const read = path.endsWith(".html") ? readPage(path, text) : undefined;
      if (read) pages.push(read);
    }
  }
  for (const { path, text } of searchIndex(pages)) await write(path, text);
  const published = { regions: regions.map(publishedRegion) };
  const shares = await writeShares(world, staging, published, { files, pages });
  const findings = await stage(world, staging, textOutput("findings.json", "{}\n"));
  await stage(world, staging, textOutput("manifest.json", manifestText([...files, ...shares, findings], [])));
}

const csvOf = ({ name }: MadeRegion): string => `名称\n${name}\n`;

function siteOf(region: MadeRegion): Readonly<Record<string, string>> {
  const { id, name, amount = "12", summary = `${name}开展了绩效抽评` } = region;
  const own = (title: string, words: string, up: string): string => page(`${name}${title}`, name, words, up);
  return {
    [`${id}/index.html`]: own("概览", "各年度", "../"),
    [`${id}/2023/index.html`]: own("2023年度", "本年度", "../../"),
    [`${id}/2023/summary.html`]: own("工作总结", summary, "../../"),
    [`${id}/2023/evaluations/index.html`]: own("绩效评价", "清单", "../../../"),
    [`${id}/2023/evaluations/p1.html`]: own("养老服务评价", "得分90分", "../../../"),
    [`${id}/2023/figures/spot-checks.html`]: own("抽评项目数", `${amount}个`, "../../../"),
    [`${id}/2023/projects/q1.html`]: own("小桥工程", "桥梁", "../../../"),
    [`${id}/2023/files/summary.pdf`]: `%PDF ${name}`,
    [`${id}/checksums/0.js`]: "liangjiChecksums({});\n",
    [`data/${id}/2023/index.html`]: own("数据", "表", "../../../"),
    [`data/${id}/2023/project.csv`]: csvOf(region),
  };
}

export const page = (title: string, region: string, words: string, up: string): string =>
  `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title><link rel="stylesheet" href="${up}styles/site.css"><script defer src="${up}scripts/site.js"></script></head><body><main id="main" data-rank="3" data-kind="栏目和清单" data-region="${region}" data-year="2023"><h1>${title}</h1><p>${words}</p><a href="${up}index.html">首页</a></main></body></html>\n`;

function publishedRegion(made: MadeRegion): PublishedRegion {
  const { id, name, nature = "正式", notice = "", parent, divisionCode, amount = "12" } = made;
  const folder = `${id}/2023`;
  const figure: PublishedFigure = {
    code: "spot-checks",
    name: "抽评项目数",
    text: `${amount}个`,
    quantity: { amount, unit: "个", definition, addsUp: true },
    statement: "当年抽评的项目",
    basis: "台账",
    method: "计数",
    inputs: [{ kind: "绩效抽评", title: "不该带走的依据" }],
    operands: [],
    usedIn: [{ page: "summary", title: "工作总结" }],
  };
  const evaluation: PublishedRecord = {
    kind: "绩效评价",
    code: "evaluation",
    id: "p1",
    title: "养老服务",
    address: `${folder}/evaluations/p1.html`,
    fields: [
      { name: "type", label: "类型", value: "财政重点评价" },
      { name: "amount", label: "涉及资金", value: "300万元", amount: "3000000" },
      { name: "grade", label: "等次", value: "优秀" },
    ],
    tables: [{ id: "x", heading: "不该带走的表", table: { columns: [], rows: [] } }],
    departments: [],
    documents: [],
  };
  return {
    id,
    name,
    bureau: `${name}财政局`,
    notice,
    nature,
    website: {},
    ...(parent === undefined ? {} : { parent }),
    ...(divisionCode === undefined ? {} : { divisionCode }),
    records: [],
    years: [
      {
        year: "2023",
        documents: [
          {
            page: "summary",
            type: "工作总结",
            title: `${name}2023年度工作总结`,
            ofYear: true,
            html: "<p>不该带走的正文</p>",
            outline: [],
            downloads: [
              {
                label: "PDF",
                fileName: `${name}总结.pdf`,
                path: `${folder}/files/summary.pdf`,
                bytes: Buffer.byteLength(`%PDF ${name}`),
                sha256: sha256(`%PDF ${name}`),
              },
            ],
          },
        ],
        records: [evaluation],
        figures: [figure],
        highlights: ["spot-checks"],
        charts: [{ title: "图", html: "<svg></svg>", table: { columns: [], rows: [] } }],
        data: dataSet(made),
      },
    ],
  };
}

function dataSet(made: MadeRegion): PublishedDataSet {
  const { id, name } = made;
  const csv = csvOf(made);
  const file = {
    label: "CSV",
    fileName: `${name}项目.csv`,
    path: `data/${id}/2023/project.csv`,
    bytes: Buffer.byteLength(csv),
    sha256: sha256(csv),
  };
  return {
    title: `${name}2023年度`,
    folder: `data/${id}/2023`,
    tables: [{ name: "project", title: "项目", note: "一个项目", rows: 1, files: [file] }],
    whole: [],
    terms: { text: "注明来源即可" },
    jsonLd: JSON.stringify({
      "@type": "Dataset",
      name: `${name}2023年度预算绩效公开数据`,
      description: "公开记录",
      identifier: `${id}-2023`,
      keywords: ["预算绩效"],
      creator: { name: `${name}财政局` },
      temporalCoverage: "2023-01-01/2023-12-31",
      distribution: [
        {
          name: file.fileName,
          contentUrl: "project.csv",
          encodingFormat: "text/csv",
          contentSize: `${file.bytes} B`,
          sha256: file.sha256,
        },
      ],
    }),
  };
}
