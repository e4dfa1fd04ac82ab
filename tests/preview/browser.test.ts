// In a real browser: a save changes the document that is open, where the reader is, and an error lies over it until it is mended.
import { readFile, writeFile } from "node:fs/promises";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it, onTestFinished, vi } from "vitest";
import { violations } from "../browser/accessibility.ts";
import { launchBrowser } from "../browser/browser.ts";
import { openPreview } from "./opened.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const summaryFile = "content/测试市/2023/工作总结.md";
const address = `document?id=${encodeURIComponent("testcity/2023/summary")}`;
/** Enough to scroll through. */
const many = Array.from({ length: 60 }, (_, index) => `第${index}段，说明情况。`).join("\n\n");

const inSheet = (page: Page, words: string) =>
  page.waitForFunction(
    (text) =>
      document.querySelector<HTMLIFrameElement>("iframe.sheet")?.contentDocument?.body.textContent.includes(text),
    words,
  );
/** The top of the paragraph that says so, within its frame. */
const topOf = (page: Page, words: string) =>
  page.evaluate((text) => {
    const inside = document.querySelector<HTMLIFrameElement>("iframe.sheet")?.contentDocument;
    const found = [...(inside?.querySelectorAll("p") ?? [])].find((one) => one.textContent?.includes(text));
    return found?.getBoundingClientRect().top;
  }, words);

it("shows what a save changed, where the reader is, and lays errors over it until they are mended", async () => {
  const { shop, port } = await openPreview();
  const text = await readFile(shop.path(summaryFile), "utf8");
  await writeFile(shop.path(summaryFile), `${text}\n${many}\n`);
  const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  await page.goto(`http://127.0.0.1:${port}/${address}`);
  await inSheet(page, "第59段");
  await page.evaluate(() => {
    const frame = document.querySelector<HTMLIFrameElement>("iframe.sheet");
    frame?.contentWindow?.scrollTo(0, 1500);
  });
  const before = await topOf(page, "第40段");

  // Above what is being read: the reader stays where he is.
  await writeFile(
    shop.path(summaryFile),
    `${text}\n新加的一段，共有许多话，占去几行的地方，好让下面的都往下移。\n\n${many}\n`,
  );
  await inSheet(page, "新加的一段");
  const marked = await page.evaluate(
    () =>
      document.querySelector<HTMLIFrameElement>("iframe.sheet")?.contentDocument?.querySelectorAll(".just-changed")
        .length,
  );
  expect(marked).toBe(1);
  expect(Math.abs(((await topOf(page, "第40段")) ?? 0) - (before ?? 0))).toBeLessThan(2);

  await writeFile(shop.path(summaryFile), text.replace("---\n", "---\n坏了: [\n"));
  await page.locator("#overlay.over").waitFor();
  const overlay = page.getByRole("alertdialog", { name: "有1处错误" });
  expect(await overlay.textContent()).toContain("工作总结.md:2:5");
  // The caret is as far from the edge as what stands above it, in whatever font.
  expect(await overlay.locator(".above-caret").textContent()).toBe("坏了: ");
  expect(await page.locator("#standing").textContent()).toContain("旧的");
  await inSheet(page, "新加的一段");
  expect(await violations(page)).toEqual([]);

  await page.keyboard.press("Escape");
  await overlay.waitFor({ state: "hidden" });
  await page.getByRole("button", { name: "有1处错误，显示" }).press("Enter");
  await overlay.waitFor();

  await writeFile(shop.path(summaryFile), `${text}\n改好了。\n`);
  await inSheet(page, "改好了");
  await page.locator("#overlay").waitFor({ state: "detached" });
  expect(await page.locator("#standing").textContent()).toBe("");
  const fits = await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);
  expect(fits, "on a telephone nothing hangs over the edge").toBe(true);
  expect(faults).toEqual([]);
  await page.close();
});

it("shows the public site's page anew, where the reader has got to", { timeout: 240_000 }, async () => {
  // Astro looks for it, and serves nothing to tests.
  vi.stubEnv("VITEST", undefined);
  onTestFinished(() => void vi.unstubAllEnvs());
  const { shop, port } = await openPreview();
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${port}/website?page=testcity/2023/index.html`);
  const site = page.frameLocator("iframe.site");
  await page.locator('#website[data-phase="ready"]').waitFor({ timeout: 90_000 });
  await site.locator('a[href$="summary.html"]').first().click();
  await site.getByText("抽评项目12个").first().waitFor();
  await shop.edit(summaryFile, "抽评项目", "这一年抽评项目");
  await site.getByText("这一年抽评项目12个").first().waitFor();
  await page.close();
});
