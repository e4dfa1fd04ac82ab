// Every type of page in a real browser, small and large, light and dark, by mouse, by keyboard and without scripts.
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { colourRules, violations } from "./accessibility.ts";
import { launchBrowser } from "./browser.ts";
import { buildSites, type Sample, type Sites } from "./built-once.ts";
import { type FolderServer, serveFolder } from "./folder-server.ts";
import { walk } from "./keyboard.ts";
import { hiddenText, layoutShift, smallText, sticksOut } from "./layout.ts";
import { pageTypes } from "./page-types.ts";
import { holds, printed } from "./printed.ts";
import { urlOf, visit } from "./reader.ts";

const types = await pageTypes();
const phone = { width: 360, height: 740 };
const tablet = { width: 768, height: 1024 };
const desk = { width: 1440, height: 900 };
/** A tenth of what counts as good: a long table may settle the width of a column while it is still arriving. */
const stillness = 0.01;
/** 18 pt. */
const largePrint = 24;

let sites: Sites;
let browser: Browser;
let server: FolderServer;

beforeAll(async () => {
  [sites, browser] = await Promise.all([buildSites(), launchBrowser()]);
  server = await serveFolder(sites.real.folder, "/czj/jixiao/");
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  await sites?.remove();
});

/** Looks at pages one after the other; what is wrong comes back with the page it is wrong on. */
async function problemsOn(
  samples: readonly Sample[],
  options: BrowserContextOptions,
  look: (page: Page, sample: Sample) => Promise<readonly string[]>,
  prepare: (page: Page) => Promise<unknown> = async () => undefined,
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const sample of samples) {
    const home = urlOf(sample.site.folder);
    await visit(browser, [home], options, async ({ page, trouble }) => {
      await prepare(page);
      await page.goto(home + sample.address);
      const seen = [...(await look(page, sample)), ...trouble];
      found.push(...seen.map((problem) => `${sample.address}: ${problem}`));
    });
  }
  return found;
}

const ofType = (type: string): readonly Sample[] => sites.samples.filter((sample) => sample.type === type);

const lying = async (page: Page): Promise<readonly string[]> => {
  const shift = await layoutShift(page);
  return [...(await sticksOut(page)), ...(shift > stillness ? [`moved by ${shift} while loading`] : [])];
};

/** As the switch in the head of the page leaves it. */
const inLargePrint = (page: Page) => page.addInitScript(() => localStorage.setItem("liangji-size", "large"));

it("there is a page of every type to look at", () => {
  const missing = types.filter((type) => !sites.samples.some((sample) => sample.type === type));
  expect(missing, "let content/ or the fixture have one").toEqual([]);
});

describe.each(types)("%s", (type) => {
  it.each([phone, tablet, desk])(
    "fits $width px, stands still, and axe finds nothing, by day and night",
    async (viewport) => {
      const look = async (page: Page) => {
        const byDay = [...(await lying(page)), ...(await violations(page))];
        await page.emulateMedia({ colorScheme: "dark" });
        return [...byDay, ...(await violations(page, colourRules)).map((problem) => `in the dark: ${problem}`)];
      };
      expect(await problemsOn(ofType(type), { viewport }, look)).toEqual([]);
    },
  );

  it.each([phone, desk])("has nothing below 18 pt in large print, and fits $width px", async (viewport) => {
    const look = async (page: Page, { type }: Sample) => [
      ...(type === "404" ? [] : await smallText(page, largePrint)),
      ...(await lying(page)),
      ...(await violations(page)),
    ];
    expect(await problemsOn(ofType(type), { viewport }, look, inLargePrint)).toEqual([]);
  });

  it("can be walked through by keyboard, and each stop is seen", async () => {
    expect(await problemsOn(ofType(type), { viewport: desk }, walk)).toEqual([]);
  });

  it("says everything without scripts, on the narrowest screen and at twice the size", async () => {
    const look = async (page: Page) => [...(await sticksOut(page)), ...(await hiddenText(page))];
    const narrowest = { viewport: { width: 320, height: 640 }, javaScriptEnabled: false };
    const twice = { viewport: { width: 640, height: 400 }, javaScriptEnabled: false };
    expect(await problemsOn(ofType(type), narrowest, look)).toEqual([]);
    expect(await problemsOn(ofType(type), twice, look)).toEqual([]);
  });

  it("prints on A4 with its title and notice, and without what only a screen needs", { timeout: 120_000 }, async () => {
    const dark = { viewport: desk, colorScheme: "dark" } as const;
    const look = async (page: Page) => {
      const read = (selector: string) => page.locator(selector).allTextContents();
      const wanted = [...(await read("h1")), ...(await read(".notice p"))];
      const sheets = await printed(page);
      const text = sheets.map((sheet) => sheet.text).join("");
      return [
        ...wanted.filter((words) => !holds(text, words)).map((words) => `${words} is not printed`),
        ...["当前位置：", "跟随系统"].filter((words) => holds(text, words)),
        ...sheets
          .filter(({ width, height }) => Math.round(width) !== 595 || Math.round(height) !== 842)
          .map(() => "not A4"),
      ];
    };
    // Nobody prints that there is nothing.
    if (type !== "404") expect(await problemsOn(ofType(type), dark, look)).toEqual([]);
  });
});

it("prints the head of a long table on each of its sheets", async () => {
  const home = urlOf(sites.real.folder);
  await visit(browser, [home], { viewport: desk }, async ({ page }) => {
    await page.goto(`${home}mingchuan/2024/figures/index.html`);
    const heads = await page.locator("main table").last().locator("thead th").allTextContents();
    const sheets = await printed(page);
    expect(sheets.length).toBeGreaterThan(3);
    for (const { text } of sheets.slice(1, -1)) for (const head of heads) expect(holds(text, head), head).toBe(true);
  });
});

it("every 文种 fits a phone, and axe finds nothing", { timeout: 180_000 }, async () => {
  const look = async (page: Page) => [...(await lying(page)), ...(await violations(page))];
  expect(await problemsOn(sites.documents, { viewport: phone }, look)).toEqual([]);
});

it("works below a folder of a server as from a disk", async () => {
  await visit(browser, [server.address], { viewport: phone }, async ({ page, trouble }) => {
    for (const { site, address } of sites.samples) {
      if (site === sites.real) await page.goto(server.address + address);
    }
    expect(trouble).toEqual([]);
  });
});
