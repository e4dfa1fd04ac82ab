// What government sites must say of themselves, what was corrected and taken back, the feed, the site map and the way to check a file.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DOMParser, type Element as XmlElement } from "@xmldom/xmldom";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Publication, PublishedRegion } from "../../src/disclosure/publication.ts";
import { buildSite } from "../../src/outputs/build-site.ts";
import { attribute, type BuiltPage, classed, filesOf, named, pagesOf, textOf } from "./built-site.ts";
import { publicationFixture } from "./publication-fixture.ts";

const report = "mingchuan/2023/evaluations/mk-2023-01-report.html";
const gone = "mingchuan/2023/evaluations/mk-2023-09-report.html";
const evaluation = "mingchuan/2023/evaluations/mk-2023-01.html";

const amended = (region: PublishedRegion): PublishedRegion => ({
  ...region,
  website: { name: "明川示例网", domain: "mingchuan.example", siteCode: "0000000000", organizer: "明川市财政局" },
  office: { name: "明川市财政局办公室", phone: "000-00000000" },
  corrections: [
    {
      id: "gz-2",
      code: "gz-2",
      type: "撤回",
      year: "2023",
      date: "2024-10-11",
      reason: "涉及商业秘密",
      effect: "撤回报告一份",
      kind: "文件",
      places: [gone],
    },
    {
      id: "gz-1",
      code: "gz-1",
      type: "更正",
      year: "2023",
      date: "2024-09-05",
      reason: "录入有误",
      effect: "得分由85分改为86.5分",
      kind: "绩效评价",
      title: "城市公园绿地提升项目",
      places: [evaluation, report],
    },
  ],
  withdrawn: [
    {
      address: gone,
      kind: "绩效评价报告",
      code: "gz-2",
      date: "2024-10-11",
      reason: "涉及商业秘密",
      files: ["mingchuan/2023/files/mk-2023-09-report.pdf"],
    },
    {
      address: `${evaluation}#rectification-z`,
      kind: "整改",
      title: "台账不完整",
      code: "gz-2",
      date: "2024-10-11",
      reason: "涉及商业秘密",
      files: [],
    },
  ],
});

const withTrust: Publication = {
  regions: publicationFixture.regions.map((region) => (region.id === "mingchuan" ? amended(region) : region)),
};

let work: string;
let files: ReadonlyMap<string, Buffer>;
let plain: ReadonlyMap<string, Buffer>;
let pages: readonly BuiltPage[];

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), "liangji-test-trust-"));
  for (const [name, publication] of [
    ["site", withTrust],
    ["plain", publicationFixture],
  ] as const) {
    expect(await buildSite(publication, join(work, name))).toEqual({ value: undefined, diagnostics: [] });
  }
  files = await filesOf(join(work, "site"));
  plain = await filesOf(join(work, "plain"));
  pages = pagesOf(files);
});

afterAll(() => rm(work, { recursive: true, force: true }));

function page(address: string): BuiltPage {
  const found = pages.find((one) => one.address === address);
  if (found === undefined) throw new Error(`没有这一页：${address}`);
  return found;
}

const text = (file: string, from = files): string => from.get(file)?.toString("utf8") ?? "";
const said = (address: string): string => named(page(address), "main").map(textOf).join();
const metasOf = (one: BuiltPage): ReadonlyMap<string, string> =>
  new Map(
    named(one, "meta").flatMap((meta) => {
      const name = attribute(meta, "name");
      return name === undefined ? [] : [[name, attribute(meta, "content") ?? ""] as const];
    }),
  );

describe("the tags of a page", () => {
  it("stand there once, whatever their letters", () => {
    for (const one of pages) {
      const names = named(one, "meta").flatMap((meta) => attribute(meta, "name")?.toLowerCase() ?? []);
      expect(names.length, one.address).toBe(new Set(names).size);
      for (const [name, content] of metasOf(one)) expect(content, `${one.address}: ${name}`).not.toBe("");
    }
  });

  it("say of an article whose site, which column and which article it is", () => {
    expect([...metasOf(page(report))]).toEqual(
      expect.arrayContaining([
        ["SiteName", "明川示例网"],
        ["SiteDomain", "mingchuan.example"],
        ["SiteIDCode", "0000000000"],
        ["ColumnName", "绩效评价"],
        ["ArticleTitle", "城市公园绿地提升项目绩效评价报告"],
        // The day of the document: no record knows the hour.
        ["PubDate", "2024-05-20"],
        // A demonstration names no office as its source.
        ["ContentSource", "示例数据"],
      ]),
    );
    for (const name of ["ColumnDescription", "ColumnKeywords", "ColumnType", "Keywords", "description"]) {
      expect(metasOf(page(report)).has(name), name).toBe(true);
    }
  });

  it("say of a column what it is, and nothing of an article", () => {
    const metas = metasOf(page("mingchuan/2023/evaluations/index.html"));
    expect(metas.get("ColumnName")).toBe("绩效评价");
    for (const name of ["ColumnDescription", "ColumnKeywords", "ColumnType"]) expect(metas.has(name), name).toBe(true);
    for (const name of ["ArticleTitle", "PubDate", "ContentSource"]) expect(metas.has(name), name).toBe(false);
  });

  it("of the home page are those of the site, and what nobody said is left out", () => {
    const metas = metasOf(page("index.html"));
    expect(metas.get("SiteName")).toBe("预算绩效公开");
    for (const name of ["SiteDomain", "SiteIDCode", "ColumnName", "ArticleTitle"]) {
      expect(metas.has(name), name).toBe(false);
    }
    expect(metasOf(page("huzhou/2023/summary.html")).has("SiteIDCode")).toBe(false);
    expect(metasOf(page("huzhou/2023/summary.html")).has("PubDate")).toBe(false);
  });

  it("tell the way to the page as linked data", () => {
    const [script, ...more] = named(page(report), "script").filter(
      (one) => attribute(one, "type") === "application/ld+json",
    );
    expect(more).toEqual([]);
    const way = JSON.parse(script ? textOf(script) : "");
    expect(way["@type"]).toBe("BreadcrumbList");
    expect(way.itemListElement.map(({ name }: { name: string }) => name)).toEqual([
      "首页",
      "明川市",
      "2023年度",
      "绩效评价",
      "城市公园绿地提升项目",
      "城市公园绿地提升项目绩效评价报告",
    ]);
  });
});

describe("the foot of a page", () => {
  const helpOf = (one: BuiltPage): readonly string[] =>
    classed(one, "foot-help").flatMap((list) => textOf(list).split(/\s+/).filter(Boolean));

  it("offers the same help in the same order everywhere", () => {
    for (const one of pages.filter(({ address }) => address !== "404.html")) {
      expect(helpOf(one).join(""), one.address).toBe("公开指南更正和撤回核验文件名词解释无障碍说明站点地图");
    }
  });

  it("says who runs the site as far as that is known", () => {
    const foot = (address: string): string => named(page(address), "footer").map(textOf).join();
    expect(foot(report)).toContain("网站标识码0000000000");
    expect(foot("huzhou/index.html")).not.toContain("网站标识码");
    expect(foot(report)).not.toContain("ICP");
  });
});

describe("a document", () => {
  it("says when and by whom it was made, its number, and the checksums of its files", () => {
    const [trust] = classed(page(report), "trust");
    const words = trust ? textOf(trust) : "";
    expect(words).toContain("成文日期2024年5月20日");
    expect(words).toContain("发布性质示例数据");
    expect(words).toContain("0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f0");
  });

  it("can be found by its checksum", () => {
    expect(text("checksums/site.js")).toBe("liangjiChecksums({});\n");
    expect(text("mingchuan/checksums/0.js")).toBe(
      `liangjiChecksums(${JSON.stringify({
        "0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f0": [
          "城市公园绿地提升项目绩效评价报告",
          "PDF",
          "城市公园绿地提升项目绩效评价报告.pdf",
          report,
        ],
      })});\n`,
    );
    for (const region of ["huzhou", "mingchuan"]) {
      expect([...files.keys()].filter((path) => path.startsWith(`${region}/checksums/`)).length).toBe(16);
    }
  });
});

describe("a correction", () => {
  it("stands on what it corrects, on the document about it, and on the figures made from it", () => {
    for (const address of [evaluation, report, "mingchuan/2023/figures/evaluated-money.html"]) {
      const [note, ...more] = classed(page(address), "corrections");
      expect(more).toEqual([]);
      expect(note && textOf(note), address).toContain("2024年9月5日");
    }
    expect(classed(page("mingchuan/2023/evaluations/mk-2023-02.html"), "corrections")).toEqual([]);
  });

  it("stands in the list of the site and in that of its region, newest first", () => {
    for (const address of ["corrections.html", "mingchuan/corrections.html"]) {
      const headings = named(page(address), "h2").map(textOf);
      expect(headings, address).toEqual(["2024年10月11日 撤回文件", "2024年9月5日 更正绩效评价“城市公园绿地提升项目”"]);
    }
    expect(files.has("huzhou/corrections.html")).toBe(false);
  });
});

describe("what was taken back", () => {
  it("leaves a notice at its address: what kind, when, why, whom to ask, which files", () => {
    expect(said(gone)).toContain("这里原来的绩效评价报告已于2024年10月11日撤回，不再公开");
    for (const words of ["涉及商业秘密", "明川市财政局办公室，电话000-00000000", "mk-2023-09-report.pdf"]) {
      expect(said(gone)).toContain(words);
    }
    expect(metasOf(page(gone)).get("robots")).toBe("noindex");
  });

  it("leaves a notice at its place on a page that holds more", () => {
    const [notice, ...more] = classed(page(evaluation), "withdrawn");
    expect(more).toEqual([]);
    expect(notice && attribute(notice, "id")).toBe("rectification-z");
    expect(notice && textOf(notice)).toContain("整改“台账不完整”");
  });

  it("is in no list for machines", () => {
    for (const file of ["sitemap.xml", "feed.xml"]) expect(text(file)).not.toContain("mk-2023-09-report");
  });
});

describe("lists for machines", () => {
  const parsed = (file: string, from = files): XmlElement => {
    const parser = new DOMParser({
      onError: (_, message) => {
        throw new Error(`${file}: ${message}`);
      },
    });
    const root = parser.parseFromString(text(file, from), "text/xml").documentElement;
    if (root === null) throw new Error(`${file} is empty`);
    return root;
  };
  const texts = (root: XmlElement, name: string): readonly string[] =>
    Array.from(root.getElementsByTagName(name), (one) => one.textContent ?? "");

  it("sitemap.xml holds every page but those that are none", () => {
    const listed = texts(parsed("sitemap.xml"), "loc");
    const root = "https://mingchuan.example/";
    const wanted = pages.map(({ address }) => root + address).filter((one) => one !== `${root}404.html`);
    expect([...listed].sort()).toEqual(wanted.filter((one) => one !== root + gone).sort());
    expect(text("robots.txt")).toContain("Sitemap: https://mingchuan.example/sitemap.xml");
  });

  it("without a domain there is none, and nobody is told of one", () => {
    expect([...plain.keys()].filter((path) => path.startsWith("sitemap") && path !== "sitemap.html")).toEqual([]);
    expect(text("robots.txt", plain)).not.toContain("Sitemap");
  });

  it("feed.xml holds what has a day, newest first, and leads to what there is", () => {
    const feed = parsed("feed.xml");
    expect(texts(feed, "title").slice(1)).toEqual([
      "撤回：文件",
      "更正：绩效评价“城市公园绿地提升项目”",
      "城市公园绿地提升项目绩效评价报告",
    ]);
    expect(texts(feed, "updated")[0]).toBe("2024-10-11T00:00:00+08:00");
    const ids = texts(feed, "id");
    expect(new Set(ids).size).toBe(ids.length);
    for (const link of Array.from(feed.getElementsByTagName("link"))) {
      const [file = "", fragment = ""] = (link.getAttribute("href") ?? "")
        .replace("https://mingchuan.example/", "")
        .split("#");
      expect([...files.keys()]).toContain(file);
      if (fragment === "") continue;
      expect(page(file).elements.map((element) => attribute(element, "id"))).toContain(fragment);
    }
  });

  it("feed.xml without a domain is relative to where it lies", () => {
    const feed = parsed("feed.xml", plain);
    expect(feed.getAttribute("xml:base")).toBe("./");
    for (const link of Array.from(feed.getElementsByTagName("link"))) {
      expect(plain.has(link.getAttribute("href") ?? ""), link.getAttribute("href") ?? "").toBe(true);
    }
    // The same thing keeps its id when the site gets a domain.
    const idsOf = (from: ReadonlyMap<string, Buffer>) => texts(parsed("feed.xml", from), "id");
    expect(idsOf(files)).toEqual(expect.arrayContaining([...idsOf(plain)]));
  });
});

it("the page for a wrong address allows its own style and nothing else", async () => {
  const one = page("404.html");
  const policy = named(one, "meta").find((meta) => attribute(meta, "http-equiv") === "Content-Security-Policy");
  const style = named(one, "style").map(textOf).join();
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(style));
  expect(policy && attribute(policy, "content")).toContain(
    `style-src 'sha256-${Buffer.from(digest).toString("base64")}'`,
  );
  expect(policy && attribute(policy, "content")).not.toContain("unsafe");
});
