// A portal in a real browser: regions are found with and without a script, numbers sorted by the reader alone, files checked region by region.
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildSite } from "../../src/outputs/build-site.ts";
import { portalFixture } from "../site/portal-fixture.ts";
import { launchBrowser } from "./browser.ts";
import { printed } from "./printed.ts";
import { type Reading, urlOf, visit as visitIn } from "./reader.ts";

const publication = portalFixture(30, 4);
const desk = { viewport: { width: 1280, height: 900 } };
/** SHA-256 of “abc”: FIPS 180-2, appendix B. */
const known = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

let work: string;
let home: string;
let browser: Browser;

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), "liangji-test-portal-"));
  const folder = join(work, "site");
  expect((await buildSite(publication, folder)).diagnostics).toEqual([]);
  // As the regions bring them.
  for (const { id, name } of publication.regions) {
    await mkdir(join(folder, id, "checksums"), { recursive: true });
    const files = id === "r17" ? { [known]: [`${name}总结`, "PDF", `${name}.pdf`, `${id}/2024/summary.html`] } : {};
    await writeFile(join(folder, id, "checksums", "b.js"), `liangjiChecksums(${JSON.stringify(files)});\n`);
  }
  home = urlOf(folder);
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await rm(work, { recursive: true, force: true });
});

const visit = <Result>(options: BrowserContextOptions, look: (reading: Reading) => Promise<Result>): Promise<Result> =>
  visitIn(browser, [home], { ...desk, ...options }, look);

const shown = (page: Page): Promise<readonly string[]> => page.locator(".region-name:visible").allTextContents();
const headings = (page: Page): Promise<readonly string[]> => page.locator(".region-group h3:visible").allTextContents();

describe("the regions of the home page", () => {
  it("are found by name as one types, groups without any left out, and come back", async () => {
    await visit({}, async ({ page, trouble }) => {
      await page.goto(`${home}index.html`);
      expect((await shown(page)).length).toBe(30);
      await page.getByRole("searchbox", { name: "查找" }).fill("第２５");
      expect(await shown(page)).toEqual(["第25区"]);
      expect(await headings(page)).toEqual(["青浦山市5个"]);
      expect(await page.locator(".region-picker .count").textContent()).toBe("符合条件的1个，共30个。");
      await page.getByRole("searchbox", { name: "查找" }).fill("没有这个县");
      expect(await shown(page)).toEqual([]);
      expect(await page.locator(".region-picker .count").textContent()).toBe("没有符合条件的地区。");
      await page.getByRole("button", { name: "清除筛选" }).click();
      await page.getByLabel("上级").selectOption("云溪市");
      expect((await shown(page)).length).toBe(12);
      expect(trouble).toEqual([]);
    });
  });

  it("are narrowed without a script by 上级 and by name", async () => {
    await visit({ javaScriptEnabled: false }, async ({ page }) => {
      await page.goto(`${home}index.html`);
      expect((await shown(page)).length).toBe(30);
      await page.getByLabel("上级").selectOption("云溪市");
      expect((await shown(page)).length).toBe(12);
      await page.getByRole("button", { name: "清除筛选" }).click();
      // Beyond the sixteenth: two digits tell it.
      await page.locator("select[name=name]").selectOption("第23县");
      expect(await shown(page)).toEqual(["第23县"]);
      expect(await headings(page)).toEqual([]);
    });
  });
});

describe("a comparison", () => {
  const names = (page: Page): Promise<readonly string[]> => page.locator("tbody.row th").allTextContents();

  it("is in the portal's order until the reader sorts it, then by the amounts, and goes back", async () => {
    await visit({}, async ({ page, trouble }) => {
      await page.goto(`${home}compare/2024/evaluated-money.html`);
      const before = await names(page);
      expect(before.slice(0, 3)).toEqual(["第1区", "第2县", "第3县"]);
      const sort = page.getByRole("button", { name: "评价资金总额" });
      await sort.click();
      await sort.click();
      const amounts = await page
        .locator("tbody.row td[data-amount]")
        .evaluateAll((cells) => cells.map((cell) => Number((cell as HTMLElement).dataset.amount)));
      expect(amounts).toEqual(amounts.toSorted((one, other) => other - one));
      await sort.click();
      expect(await names(page)).toEqual(before);
      expect(trouble).toEqual([]);
    });
  });

  it("shows all without a script, and prints its title, notice, picture and table", async () => {
    await visit({ javaScriptEnabled: false }, async ({ page }) => {
      await page.goto(`${home}compare/2024/evaluated-money.html`);
      expect((await names(page)).length).toBe(26);
      await page.getByLabel("上级").selectOption("云溪市");
      expect(await page.locator("tbody.row:visible").count()).toBeLessThan(26);
    });
    await visit({}, async ({ page }) => {
      await page.goto(`${home}compare/2024/evaluated-money.html`);
      const text = (await printed(page)).map((sheet) => sheet.text).join("");
      for (const words of ["2024年度评价资金总额", "非官方发布", "没有列入的地区", "不是名次"])
        expect(text).toContain(words);
      expect(text).not.toContain("清除筛选");
    });
  });
});

describe("checking a file", () => {
  const choose = (page: Page, name: string) =>
    page.locator("#verify-file").setInputFiles({ name, mimeType: "application/pdf", buffer: Buffer.from("abc") });

  it("finds it whichever region published it, first where its name says", async () => {
    await visit({}, async ({ page, trouble }) => {
      const asked: string[] = [];
      page.on("request", (request) => {
        if (request.url().includes("/checksums/")) asked.push(request.url().slice(home.length));
      });
      await page.goto(`${home}verify.html`);
      await choose(page, "第17县总结.pdf");
      await page.getByText("相符").waitFor();
      expect(await page.locator(".verify-result a").getAttribute("href")).toBe("./r17/2024/summary.html");
      expect(asked).toEqual(["checksums/site.js", "r17/checksums/b.js"]);
      await choose(page, "无名.pdf");
      await page.getByText("相符").waitFor();
      expect(asked.length).toBe(18);
      expect(trouble).toEqual([]);
    });
  });

  it("says that it is none of the chosen region's", async () => {
    await visit({}, async ({ page }) => {
      await page.goto(`${home}verify.html`);
      await page.getByLabel("从哪个地区的网页下载的").selectOption("第3县");
      await choose(page, "第17县总结.pdf");
      await page.getByText("“第17县总结.pdf”不是第3县现在发布的文件。").waitFor();
    });
  });
});

it("the search is asked for one region, and says so", async () => {
  await visit({}, async ({ page }) => {
    await page.goto(`${home}search.html`);
    await page.locator("#search-box").fill("公园");
    await page.locator("#search-region").selectOption("第3县");
    await page.locator(".search-line button").click();
    await page.waitForURL(/region=/);
    expect(new URL(page.url()).searchParams.get("region")).toBe("第3县");
    expect(await page.locator("#search-region").inputValue()).toBe("第3县");
  });
});
