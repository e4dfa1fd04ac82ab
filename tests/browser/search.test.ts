// The search over the real site in a real browser: from a disk and below a folder of a server, by mouse, by keyboard, and against the pages themselves.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { filesOf } from "../site/built-site.ts";
import { runLiangji } from "../street/run-liangji.ts";
import { violations } from "./accessibility.ts";
import { launchBrowser } from "./browser.ts";
import { type FolderServer, serveFolder } from "./folder-server.ts";
import { walk } from "./keyboard.ts";
import { urlOf, visit } from "./reader.ts";
import { type ReadPage, readPages } from "./searched-text.ts";

let work: string;
let site: string;
let files: ReadonlyMap<string, Buffer>;
let pages: readonly ReadPage[];
let server: FolderServer;
let browser: Browser;

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), "liangji-test-search-"));
  const { exitCode, told } = await runLiangji(["build", "--only", "site", "--out", join(work, "out")]);
  expect(exitCode, told).toBe(0);
  site = join(work, "out/site");
  files = await filesOf(site);
  pages = readPages(files);
  server = await serveFolder(site, "/czj/jixiao/");
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  await rm(work, { recursive: true, force: true });
});

const desk: BrowserContextOptions = { viewport: { width: 1280, height: 900 } };
const disk = "from a disk";

/** A reader's visit after which nothing has gone wrong. */
async function reading(way: string, look: (page: Page, home: string) => Promise<void>, options = desk): Promise<void> {
  const home = way === disk ? urlOf(site) : server.address;
  await visit(browser, [home], options, async ({ page, trouble }) => {
    await look(page, home);
    expect(trouble).toEqual([]);
  });
}

/** The sentence that says what was found. */
async function said(page: Page): Promise<string> {
  const status = page.getByRole("status");
  await page.waitForFunction(() => /[。？]$/.test(document.getElementById("search-status")?.textContent ?? ""));
  return (await status.textContent()) ?? "";
}

async function ask(page: Page, home: string, query: string): Promise<string> {
  await page.goto(`${home}search.html?q=${encodeURIComponent(query)}`);
  return said(page);
}

const count = (sentence: string): number => Number(/找到(\d+)个网页/.exec(sentence)?.[1] ?? 0);

/** As one finds it with one's own eyes: brackets and width aside. */
const plain = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[[〔]/g, "(")
    .replace(/[\]〕]/g, ")");

function holding(query: string): number {
  const words = plain(query).split(" ");
  return pages.filter(({ texts }) => words.every((word) => texts.some((text) => plain(text).includes(word)))).length;
}

describe.each([disk, "below a folder of a server"])("%s", (way) => {
  it.each([
    "绩效",
    "抽评",
    "湖委发〔2019〕36号",
    "湖委发[２０１９]36号",
    "16.39%",
    "农村公路养护",
    "价项",
    "教育局 整改",
    "PDF",
    "评",
  ])("finds “%s” on just the pages that hold it, and leads there", async (query) => {
    await reading(way, async (page, home) => {
      expect(count(await ask(page, home, query))).toBe(holding(query));
      const results = page.locator(".search-found > li");
      expect(await results.count()).toBe(Math.min(10, holding(query)));
      for (const result of await results.all()) expect(await result.locator("mark").count()).toBeGreaterThan(0);
      const link = results.first().getByRole("link");
      const title = await link.textContent();
      await link.click();
      expect((await page.locator("h1").textContent())?.replace(/\s+/g, " ").trim()).toBe(title);
    });
  });

  it("narrows by what is chosen, and goes back", async () => {
    await reading(way, async (page, home) => {
      const all = await ask(page, home, "绩效评价");
      const facet = page.getByRole("list", { name: "地区" }).getByRole("listitem").filter({ hasText: "湖州市本级" });
      const promised = Number.parseInt((await facet.locator("span").textContent()) ?? "", 10);
      await facet.getByRole("link").click();
      const narrowed = await said(page);
      expect(narrowed).toContain("在“湖州市本级”范围内");
      expect(count(narrowed)).toBe(promised);
      expect(promised).toBeLessThan(count(all));
      expect(new URL(page.url()).searchParams.get("region")).toBe("湖州市本级");
      for (const about of await page.locator(".search-about").allTextContents()) expect(about).toMatch(/^湖州市本级/);
      await page.goBack();
      expect(await said(page)).toBe(all);
      await page.goForward();
      await said(page);
      await page.getByRole("link", { name: "不限地区" }).click();
      expect(await said(page)).toBe(all);
    });
  });

  it("turns pages", async () => {
    await reading(way, async (page, home) => {
      await ask(page, home, "绩效评价");
      const first = await page.locator(".search-found a").allTextContents();
      await page.getByRole("link", { name: "下一页" }).click();
      expect(await said(page)).toContain("第11至20个");
      expect(await page.locator(".search-found a").allTextContents()).not.toEqual(first);
      expect(await page.locator(".search-found").getAttribute("start")).toBe("11");
      await page.getByRole("link", { name: "上一页" }).click();
      expect(await said(page)).toContain("第1至10个");
    });
  });
});

it.each([
  "没有这样的文字",
  `<img src=x onerror="alert(1)">`,
  "</script><script>alert(1)</script>",
  ".*[a-z]+(?=x)",
  "%E4%BB",
  "\\u0000",
])("says that “%s” is nowhere, and takes it for nothing but text", async (query) => {
  await reading(disk, async (page, home) => {
    page.on("dialog", () => expect.unreachable());
    expect(await ask(page, home, query)).toContain(`没有找到含有“${query}”的网页`);
    expect(await page.locator("main img, main script").count()).toBe(0);
    expect(await page.locator("#search-box").inputValue()).toBe(query);
    await page.getByRole("link", { name: "站点地图" }).first().waitFor();
  });
});

it("shows what is found over the whole width of a phone", async () => {
  const phone: BrowserContextOptions = { viewport: { width: 360, height: 740 } };
  const look = async (page: Page, home: string): Promise<void> => {
    await ask(page, home, "绩效评价");
    const box = await page.locator(".search-results").boundingBox();
    expect(box?.width ?? 0).toBeGreaterThan(300);
  };
  await reading(disk, look, phone);
});

it("reads no more of a very long query than it says", async () => {
  await reading(disk, async (page, home) => {
    expect(await ask(page, home, "绩效评价".repeat(500))).toMatch(/^查找的内容太长，只按前100个字查找。没有找到/);
  });
});

it("is used by keyboard alone, from the field to a page found", async () => {
  await reading(disk, async (page, home) => {
    await page.goto(`${home}search.html`);
    await page.getByRole("searchbox", { name: "搜索全部网页和文件" }).focus();
    await page.keyboard.type("重点评价");
    await page.keyboard.press("Enter");
    await page.waitForURL(/q=/);
    await said(page);
    expect(await page.title()).toMatch(/^“重点评价”的搜索结果 - /);
    expect(await walk(page)).toEqual([]);
  });
});

it.each([
  [360, "light"],
  [1280, "light"],
  [1280, "dark"],
] as const)("axe finds nothing on an answer, %i px wide and %s, and it fits", async (width, colorScheme) => {
  await reading(
    disk,
    async (page, home) => {
      for (const query of ["绩效 评价", "没有这样的文字"]) {
        await ask(page, home, query);
        expect(await violations(page), query).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
    },
    { viewport: { width, height: 800 }, colorScheme },
  );
});

it("explains itself and leads on without scripts", async () => {
  await reading(
    disk,
    async (page, home) => {
      await page.goto(`${home}search.html?q=绩效`);
      await page.getByText("现在脚本没有运行").waitFor();
      await page.locator("main").getByRole("link", { name: "站点地图" }).click();
      expect(await page.locator("h1").count()).toBe(1);
    },
    { ...desk, javaScriptEnabled: false },
  );
});

it("says so when the files of the index are not there", async () => {
  const context = await browser.newContext(desk);
  const page = await context.newPage();
  await page.route("**/search/places-*", (route) => route.abort());
  expect(await ask(page, server.address, "绩效")).toContain("搜索用的资料没有读到");
  await page.unroute("**/search/places-*");
  await page.route("**/search/places-*", async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: (await answer.text()).replace(/","\w+",/, '","old",') });
  });
  expect(await ask(page, server.address, "绩效")).toContain("请刷新本页再查");
  await context.close();
});

it("is small: its scripts, and what a query loads", async () => {
  const html = files.get("search.html")?.toString() ?? "";
  const scripts = [...html.matchAll(/src="\.\/(scripts\/[\w-]+\.js)"/g)].map(([, path = ""]) => path);
  expect(scripts).toContain("scripts/search.js");
  expect(scripts.reduce((sum, path) => sum + (files.get(path)?.length ?? Infinity), 0)).toBeLessThan(30 * 1024);
});

it("lists every file of the index in the manifest, and no other is there", async () => {
  const manifest = JSON.stringify(
    JSON.parse((await filesOf(join(work, "out"))).get("manifest.json")?.toString() ?? ""),
  );
  const listed = new Set([...manifest.matchAll(/"site\/(search\/[\w-]+\.js)"/g)].map(([, path]) => path));
  const there = [...files.keys()].filter((path) => path.startsWith("search/"));
  expect(there.length).toBeGreaterThan(5);
  expect(listed).toEqual(new Set(there));
});
