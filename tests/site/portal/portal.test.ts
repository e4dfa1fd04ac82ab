// A portal as it is built: its own pages and no others, every link into a region, the numbers as the regions published them.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Publication } from "../../../src/disclosure/publication.ts";
import { buildSite } from "../../../src/outputs/build-site.ts";
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
} from "../built-site.ts";
import { portalFixture } from "../portal-fixture.ts";

const publication = portalFixture(26, 6);
const portal = publication.portal ?? { regions: [], comparisons: [] };
let work: string;
let files: ReadonlyMap<string, Buffer>;
let pages: readonly BuiltPage[];

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), "liangji-test-portal-"));
  expect((await buildSite(publication, join(work, "site"))).diagnostics).toEqual([]);
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
const said = (elements: readonly Element[]): readonly string[] => elements.map((one) => textOf(one).trim());

describe("pages", () => {
  it("are the portal's own: none below a region, and none of a region's data", () => {
    const years = ["2022", "2023", "2024"];
    expect(pages.map(({ address }) => address).sort()).toEqual(
      [
        ...[
          "404",
          "accessibility",
          "corrections",
          "glossary",
          "guide",
          "index",
          "search",
          "sitemap",
          "sources",
          "verify",
        ],
        ...["compare/index", "data/dictionary", "data/index"],
        ...years.flatMap((year) => [
          `compare/${year}/evaluated-money`,
          `compare/${year}/self-evaluation-count`,
          `grades/${year}`,
        ]),
        // 26 regions, 20 of them with three years and 6 with two: 72 years with 6 evaluations each.
        "lists/evaluations",
        ...["-2", "-by-region", "-by-region-2", "-by-year", "-by-year-2", "-by-grade", "-by-grade-2"].map(
          (which) => `lists/evaluations${which}`,
        ),
        "lists/summaries",
      ]
        .map((name) => `${name}.html`)
        .sort(),
    );
    expect([...files.keys()].filter((path) => /^(r\d+|data\/r\d+)\//.test(path))).toEqual([]);
  });

  it("bear the portal's name, organizer and notice, each with a title of its own", () => {
    const titles = pages.map((one) => said(named(one, "title")).join());
    expect(new Set(titles).size).toBe(titles.length);
    for (const one of pages.filter(({ address }) => address !== "404.html")) {
      expect(said(classed(one, "brand")), one.address).toEqual(["明川省预算绩效公开"]);
      expect(said(classed(one, "notice")), one.address).toEqual(["含演示和示例数据，非官方发布"]);
      expect(said(named(one, "footer")).join(), one.address).toContain("主办单位明川省财政厅");
    }
  });

  it("lead to pages of the portal, and to pages below its regions", () => {
    const regions = new Set(portal.regions.map(({ id }) => id));
    const offered = new Set((publication.portal?.files ?? []).map(({ path }) => path));
    for (const one of pages.filter(({ address }) => address !== "404.html")) {
      for (const { written, file, fragment } of referencesOf(one)) {
        const [top = "", below = ""] = file.split("/");
        if (regions.has(top) || (top === "data" && regions.has(below)) || offered.has(file)) continue;
        expect([...files.keys()], `${one.address}: ${written}`).toContain(file);
        const ids = fragment === "" ? [""] : page(file).elements.map((element) => attribute(element, "id"));
        expect(ids, `${one.address}: ${written}`).toContain(fragment);
      }
    }
  });

  it("go down one heading level at a time", () => {
    for (const one of pages) {
      const levels = one.elements.flatMap(({ tagName }) => (/^h[1-6]$/.test(tagName) ? [Number(tagName[1])] : []));
      for (const [index, level] of levels.entries()) {
        expect(level - (levels[index - 1] ?? 0), one.address).toBeLessThanOrEqual(1);
      }
    }
  });
});

describe("home", () => {
  it("counts what is there and leads into each region and year", () => {
    const home = page("index.html");
    expect(classed(home, "covered").map(textOf).join()).toMatch(
      /地区26个公开文件1105份绩效评价432项各地区网页3445页年度2022—2024/,
    );
    const links = new Set(referencesOf(home).map(({ file }) => file));
    for (const { id, years } of portal.regions) {
      expect(links).toContain(`${id}/index.html`);
      for (const year of years) expect(links).toContain(`${id}/${year}/index.html`);
    }
  });

  it("groups the regions by their 上级, the one without last", () => {
    const groups = classed(page("index.html"), "region-group");
    expect(groups.map((group) => textOf(group).slice(0, 4).replace(/\d.*/, ""))).toEqual([
      "明川市",
      "云溪市",
      "青浦山市",
      "其他地区",
    ]);
  });

  it("names what was published last, and where", () => {
    expect(textOf(classed(page("index.html"), "latest")[0] as Element)).toContain(
      "2024年度 · 年度预算绩效管理工作总结",
    );
  });
});

describe("a comparison", () => {
  const address = "compare/2024/evaluated-money.html";

  it("shows each region's number as it published it, leading to how it was made, in the portal's order", () => {
    const compared = portal.comparisons.find(({ year, code }) => year === "2024" && code === "evaluated-money");
    const rows = classed(page(address), "row");
    const told = rows.map((row) => said([...cellsOf(row)]));
    expect(told.map(([name, , value, basis]) => [name, value, basis])).toEqual(
      compared?.rows.map(({ name, text, basis }) => [name, text, basis]),
    );
    const links = new Set(referencesOf(page(address)).map(({ file }) => file));
    for (const { address: made } of compared?.rows ?? []) expect(links).toContain(made);
    const amounts = rows.map((row) => cellsOf(row).map((cell) => attribute(cell, "data-amount"))[2]);
    expect(amounts).toEqual(compared?.rows.map(({ amount }) => amount));
  });

  it("has a bar a region for a narrow screen, the longest as long as can be", () => {
    const compared = portal.comparisons.find(({ year, code }) => year === "2024" && code === "evaluated-money");
    const [bars] = classed(page(address), "compare-bars");
    const written = compared?.rows.map(({ name, text }) => `${name}${text}`).join("");
    expect(textOf(bars as Element).replace(/\s/g, "")).toBe(written);
    // The bars of the picture begin beside their names.
    const own = named(page(address), "rect").filter((one) => attribute(one, "x") === undefined);
    const widths = own.map((one) => Number(attribute(one, "width")));
    const most = Math.max(...(compared?.rows ?? []).map(({ amount }) => Number(amount)));
    expect(widths.map((one) => one === 100)).toEqual(compared?.rows.map(({ amount }) => Number(amount) === most));
  });

  it("says who is left out and why, warns, and names the publications", () => {
    const words = visible(page(address));
    for (const told of ["口径不同，不能放在一起比。", "不作排名", "不是名次", "合计（已公开的23个地区）"]) {
      expect(words).toContain(told);
    }
    const { sha256 = "" } = portal.regions[0] ?? {};
    expect(words).toContain(sha256);
    const older = visible(page("compare/2022/evaluated-money.html"));
    expect(older).toContain("没有公开2022年度的数。");
  });

  it("offers the data of its year", () => {
    const files = referencesOf(page(address)).filter(({ file }) => file.startsWith("data/compare/"));
    expect(files.map(({ file }) => file)).toEqual(["data/compare/2024.xlsx"]);
  });
});

describe("grades", () => {
  it("stand as tiles and again as a table, kinds in the order of the work", () => {
    const one = page("grades/2024.html");
    expect(said(named(one, "h2"))).toEqual(["绩效自评", "绩效抽评", "绩效评价"]);
    const tiles = classed(one, "grade-tile");
    expect(tiles.length).toBe(3 * 26);
    // The first region of the second kind of the fixture.
    expect(textOf(tiles[0] as Element).replace(/\s/g, "")).toBe("第1区示例数据优1良1中0差2未定等次3");
    const row = named(one, "tr").find((tr) => textOf(tr).includes("第1区"));
    expect(row && said(cellsOf(row))).toEqual(["第1区", "示例数据", "1", "1", "0", "2", "3", "7"]);
    expect(referencesOf(one).map(({ file }) => file)).toContain("r1/2024/records/self-evaluation.html");
  });

  it("are bars in proportion", () => {
    const [bar] = classed(page("grades/2024.html"), "grade-bar");
    const parts = (bar?.childNodes ?? []).filter((node): node is Element => "tagName" in node);
    expect(parts.map((part) => [attribute(part, "class"), attribute(part, "x"), attribute(part, "width")])).toEqual([
      ["g1", "0", "25"],
      ["g2", "25", "25"],
      ["g4", "50", "50"],
    ]);
  });
});

describe("other pages", () => {
  it("lists can be narrowed by region, year and grade, amounts by nothing", () => {
    const picks = named(page("lists/evaluations.html"), "select").flatMap((one) => attribute(one, "name") ?? []);
    expect(picks).toEqual(["region", "year", "grade"]);
    const heads = named(page("lists/evaluations.html"), "th").filter((one) => attribute(one, "scope") === "col");
    expect(said(heads)).toEqual(["评价名称", "地区", "年度", "涉及资金", "得分", "等次"]);
    expect(files.has("lists/evaluations.js")).toBe(true);
    expect(files.has("lists/summaries.js")).toBe(false);
  });

  it("sources name each publication with its checksum", () => {
    const words = visible(page("sources.html"));
    for (const { name, sha256 } of portal.regions) {
      expect(words).toContain(name);
      expect(words).toContain(sha256);
    }
    expect(words).toContain("由各地区自己公开的成果汇成，没有改动");
  });

  it("search offers the regions, and says what it looks through", () => {
    const [pick] = named(page("search.html"), "select").filter((one) => attribute(one, "name") === "region");
    expect(pick && named({ address: "", elements: [...optionsOf(pick)] }, "option").length).toBe(27);
    expect(visible(page("search.html"))).toContain("26个地区共3445个");
  });

  it("corrections and the feed hold those of the regions; nothing is emptied here", () => {
    const corrections = page("corrections.html");
    expect(visible(corrections)).toContain("涉及资金由100万元改为120万元");
    const places = named(corrections, "a").filter((one) => attribute(one, "href")?.includes("/evaluations/") === true);
    expect(said(places)).toEqual(["公园提升项目", "第2县公园提升项目绩效评价报告", "公园提升项目（文件）"]);
    expect(files.get("feed.xml")?.toString("utf8")).toContain("r2/corrections.html#r2-2023-c1");
    expect([...files.keys()].filter((path) => path.includes("gone"))).toEqual([]);
  });

  it("no address is in full, for no domain is the portal's", () => {
    for (const path of ["robots.txt", "feed.xml"]) expect(files.get(path)?.toString("utf8")).not.toContain(".example");
    expect(files.has("sitemap.xml")).toBe(false);
  });
});

it("has only what there is: no columns, pages or headings of what is not", async () => {
  const bare = portalFixture(2);
  const { data: _, glossary: __, ...rest } = bare;
  const empty: Publication = {
    ...rest,
    regions: bare.regions.map((region) => ({ ...region, years: [] })),
    ...(bare.portal === undefined
      ? {}
      : { portal: { ...bare.portal, organizer: "", notice: "", comparisons: [], grades: [], lists: [], files: [] } }),
  };
  expect((await buildSite(empty, join(work, "empty"))).diagnostics).toEqual([]);
  const found = pagesOf(await filesOf(join(work, "empty")));
  expect(found.map(({ address }) => address)).not.toContain("compare/index.html");
  const home = found.find(({ address }) => address === "index.html");
  expect(home && classed(home, "columns").map((one) => textOf(one).trim())).toEqual(["各地区成果"]);
  expect(home && classed(home, "notice")).toEqual([]);
});

it("refuses a region that is called what the portal's own folders are", async () => {
  const taken = portalFixture(2);
  const regions = taken.regions.map((region, at) => (at === 0 ? { ...region, id: "Grades" } : region));
  const { diagnostics } = await buildSite({ ...taken, regions }, join(work, "taken"));
  expect(diagnostics[0]?.message).toContain("“第1区”的网址名 Grades 是网站自己要用的，请换一个网址名。");
});

function cellsOf(row: Element): readonly Element[] {
  const found: Element[] = [];
  const walk = (one: Element): void => {
    if (one.tagName === "td" || one.tagName === "th") found.push(one);
    else for (const child of one.childNodes) if ("tagName" in child) walk(child);
  };
  walk(row);
  return found;
}

const optionsOf = (select: Element): readonly Element[] =>
  select.childNodes.filter((node): node is Element => "tagName" in node);
