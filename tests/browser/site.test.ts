// The site in a real browser, without JavaScript: it fits a phone and a wide screen, and one gets from a number to its origin.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildSite } from "../../src/outputs/build-site.ts";
import { publicationFixture } from "../site/publication-fixture.ts";
import { launchBrowser } from "./browser.ts";
import { type FolderServer, serveFolder } from "./folder-server.ts";
import { type Reading, visit as visitIn } from "./reader.ts";

const narrow = 360;
const wide = 1440;

/** One page of every type. */
const pageTypes = [
  "index.html",
  "404.html",
  "huzhou/index.html",
  "huzhou/2023/index.html",
  "huzhou/2023/summary.html",
  "huzhou/2023/downloads.html",
  "huzhou/2023/evaluations/index.html",
  "huzhou/2023/evaluations/key-01.html",
  "huzhou/2023/figures/index.html",
  "huzhou/2023/figures/key-evaluation-results.html",
  "huzhou/2023/figures/spot-check-excellent-share.html",
  "mingchuan/2023/index.html",
  "mingchuan/2023/evaluations/mk-2023-01.html",
  "mingchuan/2023/evaluations/mk-2023-01-report.html",
  "mingchuan/2023/figures/evaluated-money.html",
] as const;

let work: string;
let onDisk: string;
let server: FolderServer;
let browser: Browser;

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), "liangji-test-browser-"));
  const { diagnostics } = await buildSite(publicationFixture, join(work, "site"));
  expect(diagnostics).toEqual([]);
  onDisk = `${pathToFileURL(join(work, "site")).href}/`;
  server = await serveFolder(join(work, "site"), "/czj/jixiao/");
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  await rm(work, { recursive: true, force: true });
});

/** Reads without scripts, from the disk or from the server. */
function visit<Result>(options: BrowserContextOptions, look: (reading: Reading) => Promise<Result>): Promise<Result> {
  return visitIn(browser, [onDisk, server.address], { javaScriptEnabled: false, ...options }, look);
}

it.each([narrow, wide])(
  "every type of page fits %i px, has its style, and shows its notice without scrolling",
  async (width) => {
    await visit({ viewport: { width, height: 800 } }, async ({ page, trouble }) => {
      for (const address of pageTypes) {
        await page.goto(onDisk + address);
        const seen = await page.evaluate(() => ({
          content: document.documentElement.scrollWidth,
          widest: Math.max(...[...document.body.querySelectorAll("*")].map((one) => one.getBoundingClientRect().right)),
          headings: document.querySelectorAll("h1").length,
          lineHeight: getComputedStyle(document.body).lineHeight,
        }));
        expect(seen.content, address).toBeLessThanOrEqual(width);
        expect(seen.widest, address).toBeLessThanOrEqual(width);
        expect(seen.headings, address).toBe(1);
        expect(seen.lineHeight, address).not.toBe("normal");
        const notices = await page.locator(".notice").all();
        expect(notices.length, address).toBe(address.includes("/") ? 1 : 0);
        for (const notice of notices) expect((await notice.boundingBox())?.y, address).toBeLessThan(250);
      }
      expect(trouble).toEqual([]);
    });
  },
);

it("shows lists as a table on a wide screen and as labelled cards on a phone", async () => {
  const look = (width: number) =>
    visit({ viewport: { width, height: 800 } }, async ({ page }) => {
      await page.goto(`${onDisk}huzhou/2023/evaluations/index.html`);
      const row = page.locator("tbody tr").first();
      const name = await row.locator("th").boundingBox();
      const department = await row.locator("td").first().boundingBox();
      return {
        below: (department?.y ?? 0) >= (name?.y ?? 0) + (name?.height ?? 0),
        tree: await page.locator("table").ariaSnapshot(),
      };
    });
  const [phone, desk] = [await look(narrow), await look(wide)];
  expect([phone.below, desk.below]).toEqual([true, false]);
  for (const { tree } of [phone, desk]) {
    expect(tree).toContain('columnheader "主管部门"');
    expect(tree).toContain('rowheader "社区阵地建设"');
  }
});

describe.each(["from a disk", "below a folder of a server"])("%s", (way) => {
  it("leads from a number in the summary to how it was made, and on to a record", async () => {
    await visit({ viewport: { width: narrow, height: 800 } }, async ({ page, trouble }) => {
      await page.goto(`${way === "from a disk" ? onDisk : server.address}index.html`);
      await page.locator("main a[href$='huzhou/2023/index.html']").first().click();
      await page.locator(".columns").getByRole("link", { name: "工作总结" }).click();
      await page.locator(".document").getByRole("link", { name: "12个", exact: true }).click();
      expect(await page.locator("h1").textContent()).toBe("重点评价项目数");
      expect(await page.locator(".figure-value").textContent()).toBe("12个");
      expect(await page.locator(".trail").textContent()).toContain("数字怎么算的");
      await page.getByRole("link", { name: "社区阵地建设" }).click();
      expect(await page.locator("h1").textContent()).toBe("社区阵地建设");
      await page.locator(".trail").getByRole("link", { name: "首页" }).click();
      expect(await page.locator("h1").textContent()).toBe("预算绩效公开");
      expect(trouble).toEqual([]);
    });
  });
});

it("sets the body of a document in lines of 30 to 40 characters, its outline beside it", async () => {
  await visit({ viewport: { width: wide, height: 900 } }, async ({ page }) => {
    await page.goto(`${onDisk}huzhou/2023/summary.html`);
    const body = await page.locator(".document").boundingBox();
    const outline = await page.locator(".outline").boundingBox();
    const size = await page.locator(".document").evaluate((one) => Number.parseFloat(getComputedStyle(one).fontSize));
    const characters = (body?.width ?? 0) / size;
    expect(characters).toBeGreaterThanOrEqual(30);
    expect(characters).toBeLessThanOrEqual(40);
    expect((outline?.x ?? 0) + (outline?.width ?? 0)).toBeLessThan(body?.x ?? 0);
    await page.getByRole("navigation", { name: "目录" }).getByRole("link", { name: "二、评价结果" }).click();
    expect(page.url()).toMatch(/#s-2$/);
  });
});

it("can be used by keyboard: the first stop leads past the head", async () => {
  await visit({ viewport: { width: wide, height: 900 } }, async ({ page }) => {
    await page.goto(`${onDisk}huzhou/2023/index.html`);
    await page.keyboard.press("Tab");
    expect(await page.locator(":focus").textContent()).toBe("跳到主要内容");
    await page.keyboard.press("Enter");
    expect(page.url()).toMatch(/#main$/);
  });
});

it("follows the reader's wish for dark, and prints without its navigation", async () => {
  await visit({ viewport: { width: wide, height: 900 }, colorScheme: "dark" }, async ({ page }) => {
    await page.goto(`${onDisk}huzhou/2023/summary.html`);
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(await ground()).toBe("rgb(18, 24, 28)");
    await page.emulateMedia({ media: "print" });
    expect(await ground()).toBe("rgb(255, 255, 255)");
    expect(await page.locator(".columns").isVisible()).toBe(false);
    expect(await page.locator(".notice").isVisible()).toBe(true);
  });
});
