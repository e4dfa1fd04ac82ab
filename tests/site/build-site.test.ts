// The built site: every page is there, every link leads somewhere, nothing runs and nothing is fetched.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Publication } from "../../src/disclosure/publication.ts";
import { buildSite } from "../../src/outputs/build-site.ts";
import {
  attribute,
  type BuiltPage,
  classed,
  type Element,
  filesOf,
  named,
  pagesOf,
  referencesOf,
  textOf,
} from "./built-site.ts";
import { publicationFixture } from "./publication-fixture.ts";

let work: string;
let files: ReadonlyMap<string, Buffer>;
let pages: readonly BuiltPage[];

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), "liangji-test-site-"));
  expect(await buildSite(publicationFixture, join(work, "site"))).toEqual({ value: undefined, diagnostics: [] });
  files = await filesOf(join(work, "site"));
  pages = pagesOf(files);
});

afterAll(() => rm(work, { recursive: true, force: true }));

function page(address: string): BuiltPage {
  const found = pages.find((one) => one.address === address);
  if (found === undefined) throw new Error(`没有这一页：${address}`);
  return found;
}

const visible = (one: BuiltPage): string => named(one, "body").map(textOf).join("");

const keyPages = Array.from({ length: 12 }, (_, index) => `key-${String(index + 1).padStart(2, "0")}`);
const figureCodes = [
  "evaluated-count",
  "evaluated-money",
  "key-evaluation-count",
  "key-evaluation-money",
  "key-evaluation-results",
  "monitoring-count",
  "self-evaluation-count",
  "spot-check-count",
  "spot-check-departments",
  "spot-check-excellent",
  "spot-check-excellent-share",
  "spot-check-good",
  "spot-check-medium",
  "spot-check-money",
  "spot-check-poor",
];

describe("pages", () => {
  it("has a page for everything published and none for what is empty", () => {
    expect(pages.map((one) => one.address).sort()).toEqual(
      [
        "404.html",
        "accessibility.html",
        "corrections.html",
        "glossary.html",
        "guide.html",
        "index.html",
        "search.html",
        "sitemap.html",
        "verify.html",
        "huzhou/index.html",
        "huzhou/2023/index.html",
        "huzhou/2023/summary.html",
        "huzhou/2023/downloads.html",
        "huzhou/2023/evaluations/index.html",
        ...keyPages.map((id) => `huzhou/2023/evaluations/${id}.html`),
        "huzhou/2023/figures/index.html",
        ...figureCodes.map((code) => `huzhou/2023/figures/${code}.html`),
        "mingchuan/index.html",
        "mingchuan/2023/index.html",
        "mingchuan/2023/documents.html",
        "mingchuan/2023/downloads.html",
        "mingchuan/2023/evaluations/index.html",
        "mingchuan/2023/evaluations/mk-2023-01.html",
        "mingchuan/2023/evaluations/mk-2023-01-report.html",
        "mingchuan/2023/evaluations/mk-2023-02.html",
        "mingchuan/2023/figures/index.html",
        "mingchuan/2023/figures/evaluated-money.html",
        "mingchuan/2022/index.html",
        "mingchuan/2022/evaluations/index.html",
        "mingchuan/2022/evaluations/mk-2023-02.html",
        "mingchuan/records/evaluation.html",
      ].sort(),
    );
  });

  it("gives each page a language, a title of its own, a description, one h1 and landmarks", () => {
    for (const one of pages) {
      const [html] = named(one, "html");
      expect(html && attribute(html, "lang"), one.address).toBe("zh-CN");
      expect(named(one, "h1").length, one.address).toBe(1);
      expect(named(one, "main").length, one.address).toBe(1);
      const description = named(one, "meta").find((meta) => attribute(meta, "name") === "description");
      expect(description && attribute(description, "content"), one.address).toMatch(/\p{Script=Han}{4}/u);
    }
    const titles = pages.map((one) => named(one, "title").map(textOf).join());
    expect(new Set(titles).size).toBe(titles.length);
  });

  it("goes down one heading level at a time", () => {
    for (const one of pages) {
      const levels = one.elements.flatMap(({ tagName }) => (/^h[1-6]$/.test(tagName) ? [Number(tagName[1])] : []));
      levels.forEach((level, index) => {
        expect(level - (levels[index - 1] ?? 0), one.address).toBeLessThanOrEqual(1);
      });
    }
  });

  it("shows the region's notice and bureau on every page of the region", () => {
    const told = {
      huzhou: ["据公开资料整理的演示，非官方发布", "湖州市财政局"],
      mingchuan: ["示例数据", "明川市财政局"],
    };
    for (const [region, [notice = "", bureau = ""]] of Object.entries(told)) {
      const below = pages.filter((one) => one.address.startsWith(`${region}/`));
      expect(below.length).toBeGreaterThan(5);
      for (const one of below) {
        expect(classed(one, "notice").map(textOf), one.address).toEqual([notice]);
        expect(named(one, "footer").map(textOf).join(), one.address).toContain(bureau);
      }
    }
    expect(classed(page("index.html"), "badge").map(textOf)).toEqual([told.huzhou[0], told.mingchuan[0]]);
  });

  it("says where one is", () => {
    const [trail] = classed(page("huzhou/2023/figures/spot-check-count.html"), "trail");
    expect(trail && attribute(trail, "aria-label")).toBe("当前位置");
    expect(trail && textOf(trail)).toBe("首页湖州市本级2023年度数字怎么算的抽评项目数");
    const [report] = classed(page("mingchuan/2023/evaluations/mk-2023-01-report.html"), "trail");
    expect(report && textOf(report)).toBe(
      "首页明川市2023年度绩效评价城市公园绿地提升项目城市公园绿地提升项目绩效评价报告",
    );
  });
});

describe("links", () => {
  it("all lead to a file of the site, or to a file the publication names", () => {
    const offered = publicationFixture.regions.flatMap((region) =>
      region.years.flatMap((year) => year.documents.flatMap((one) => one.downloads.map((file) => file.path))),
    );
    const linked = new Set<string>();
    for (const one of pages.filter(({ address }) => address !== "404.html")) {
      for (const { written, file, fragment } of referencesOf(one)) {
        linked.add(file);
        expect([...files.keys(), ...offered], `${one.address}: ${written}`).toContain(file);
        const ids = fragment === "" ? [""] : page(file).elements.map((element) => attribute(element, "id"));
        expect(ids, `${one.address}: ${written}`).toContain(fragment);
      }
    }
    for (const path of offered) expect(linked).toContain(path);
    for (const { address } of pages.filter((one) => one.address !== "404.html")) expect(linked).toContain(address);
  });

  it("are relative, so that the site works from a disk and below any folder", () => {
    // A server shows 404.html at any depth: only the root of the server is sure to be there.
    for (const one of pages.filter(({ address }) => address !== "404.html")) {
      for (const { written } of referencesOf(one)) expect(written, one.address).toMatch(/^(\.\.?\/|#|figures\/)/);
    }
  });

  it("lead to no column without content, and to no record or figure without a page", () => {
    expect(classed(page("mingchuan/2022/index.html"), "columns").map(textOf)).toEqual(["概览绩效评价"]);
    const figure = page("mingchuan/2023/figures/evaluated-money.html");
    expect(visible(figure)).toContain("一项不公开的评价");
    expect(visible(figure)).toContain("没有网页的数字");
    expect(referencesOf(figure).filter(({ file }) => file.includes("not-published"))).toEqual([]);
  });
});

describe("contents", () => {
  it("explains a computed figure: value, 口径, formula, operands, rounding, use", () => {
    const text = visible(page("huzhou/2023/figures/spot-check-excellent-share.html"));
    for (const part of [
      "34%",
      "优等项目占抽评项目的比重。",
      "抽评优等项目数 ÷ 抽评项目数",
      "68个",
      "200个",
      "保留1位小数",
    ]) {
      expect(text).toContain(part);
    }
    expect(text).toContain("湖州市本级2023年度预算绩效管理工作总结");
  });

  it("lists the records behind a figure, each linked, with its source and the cross check", () => {
    const counted = page("huzhou/2023/figures/key-evaluation-count.html");
    const rows = referencesOf(counted).filter(({ file }) => /evaluations\/key-\d\d\.html$/.test(file));
    expect(rows.length).toBe(12);
    expect(visible(counted)).toContain("汇总为12个，与台账一致。");
    expect(visible(counted)).toContain("湖州市财政局《2023年度湖州市本级预算绩效管理情况》");
  });

  it("shows an evaluation with its fields, indicators, source, report and file", () => {
    const text = visible(page("mingchuan/2023/evaluations/mk-2023-01.html"));
    for (const part of [
      "良",
      "86.5分",
      "1250万元",
      "主要问题",
      "预算执行率",
      "年末结转较多",
      "明川市财政局示例台账",
      "512 字节",
    ]) {
      expect(text).toContain(part);
    }
  });

  it("leaves out columns without a single value", () => {
    const heads = (address: string) =>
      named(page(address), "th").flatMap((head) => (attribute(head, "scope") === "col" ? [textOf(head)] : []));
    expect(heads("huzhou/2023/evaluations/index.html")).toEqual([
      "评价名称",
      "主管部门",
      "评价类型",
      "评价对象",
      "等次",
    ]);
    expect(heads("mingchuan/2023/evaluations/index.html")).toContain("得分");
  });

  it("says on the lists of an incomplete year that they are incomplete", () => {
    const said = pages
      .filter((one) => visible(one).includes("有记录未通过检查，本年度清单暂不完整"))
      .map((one) => one.address);
    expect(said.sort()).toEqual([
      "mingchuan/2023/evaluations/index.html",
      "mingchuan/2023/figures/evaluated-money.html",
      "mingchuan/2023/figures/index.html",
      "mingchuan/2023/index.html",
    ]);
  });

  it("says on the lists of a year that holds only some evaluations that there are more", () => {
    const said = pages.filter((one) => visible(one).includes("这里照列，不是全部")).map((one) => one.address);
    expect(said.sort()).toEqual(["mingchuan/2022/evaluations/index.html", "mingchuan/2022/index.html"]);
  });

  it("offers every file with format, size and checksum", () => {
    const offer = page("huzhou/2023/downloads.html");
    const text = visible(offer);
    for (const part of ["DOCX", "18 KB", "PDF", "1.3 MB"]) expect(text).toContain(part);
    expect(text).toContain("a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f90");
    const saved = named(offer, "a").map((link) => attribute(link, "download"));
    expect(saved).toContain("湖州市本级2023年度预算绩效管理工作总结.docx");
  });
});

describe("safety", () => {
  it("runs nothing and fetches nothing from elsewhere", () => {
    for (const one of pages) {
      const policy = named(one, "meta").find((meta) => attribute(meta, "http-equiv") === "Content-Security-Policy");
      expect(policy && attribute(policy, "content"), one.address).toMatch(/^default-src 'none'; /);
      // Linked data is text that no browser runs.
      const isData = (script: Element): boolean => attribute(script, "type") === "application/ld+json";
      for (const script of named(one, "script").filter((element) => !isData(element))) {
        expect(attribute(script, "src"), one.address).toMatch(/^(\.\.?\/)+scripts\/[a-z-]+\.js$/);
        expect(script.childNodes, one.address).toEqual([]);
      }
    }
    for (const [address, bytes] of files)
      expect(bytes.toString("utf8"), address).not.toMatch(/(src|href|url\()=?["']?https?:/);
  });

  it("keeps everything but the body of a document as plain text", async () => {
    const out = join(work, "hostile");
    expect((await buildSite(hostile(publicationFixture), out)).diagnostics).toEqual([]);
    const attacked = pagesOf(await filesOf(out));
    expect(attacked.map((one) => one.address).sort()).toEqual(pages.map((one) => one.address).sort());
    for (const one of attacked) {
      for (const { tagName, attrs } of one.elements) {
        expect(["iframe", "object"], one.address).not.toContain(tagName);
        expect(
          attrs.filter(({ name }) => name.startsWith("on")),
          one.address,
        ).toEqual([]);
      }
      expect(named(one, "img").length, one.address).toBeLessThanOrEqual(1);
      if (one.address !== "404.html") expect(visible(one), one.address).toContain(attack);
    }
    const body = attacked.filter((one) => classed(one, "document").some((node) => textOf(node).includes("一、")));
    expect(body.length).toBe(2);
  });
});

const attack = `</title><script>alert(1)</script>"'><img src=x onerror=alert(1)>{1+1}\${2}&amp;`;

/** The publication with an attack in every text a person writes; addresses, codes and rendered bodies stay. */
function hostile(publication: Publication): Publication {
  const kept = new Set(["id", "page", "code", "path", "html", "year", "basis", "align", "address", "sha256"]);
  const text = JSON.stringify(publication, (key, value: unknown) =>
    typeof value === "string" && key !== "" && !kept.has(key) && Number.isNaN(Number(key)) ? value + attack : value,
  );
  return JSON.parse(text) as Publication;
}

describe("building", () => {
  it("writes the same bytes whatever the time zone, language and folder, and takes away what was there", async () => {
    const out = join(work, "again");
    const before = { folder: process.cwd(), TZ: process.env.TZ, LANG: process.env.LANG };
    await buildSite({ regions: [] }, out);
    await writeFile(join(out, "old.html"), "old");
    try {
      Object.assign(process.env, { TZ: "America/New_York", LANG: "tr_TR.UTF-8" });
      process.chdir(work);
      expect((await buildSite(publicationFixture, "again")).diagnostics).toEqual([]);
    } finally {
      process.chdir(before.folder);
      for (const name of ["TZ", "LANG"] as const) {
        if (before[name] === undefined) delete process.env[name];
        else process.env[name] = before[name];
      }
    }
    expect(await filesOf(out)).toEqual(files);
  });

  it("says in Chinese why there is no site", async () => {
    const [region] = publicationFixture.regions;
    const twice = { regions: region === undefined ? [] : [region, { ...region, id: "HuZhou", name: "另一个湖州" }] };
    const { diagnostics } = await buildSite(twice, join(work, "twice"));
    expect(diagnostics.map((one) => [one.severity, one.code])).toEqual([["error", "outputs/site-not-built"]]);
    expect(diagnostics[0]?.message).toMatch(/“湖州市本级”和“另一个湖州”用了同一个网址/);
  });

  it("refuses an address that is not safe in a link", async () => {
    const { diagnostics } = await buildSite(
      { regions: publicationFixture.regions.map((region) => ({ ...region, id: `../${region.id}` })) },
      join(work, "unsafe"),
    );
    expect(diagnostics[0]?.message).toContain("含有不能用的字符");
  });
});
