// The reader's wishes: dark or light against the system, large print; kept from page to page, lost without harm.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildSite } from "../../src/outputs/build-site.ts";
import { publicationFixture } from "../site/publication-fixture.ts";
import { violations } from "./accessibility.ts";
import { launchBrowser } from "./browser.ts";
import { urlOf, visit } from "./reader.ts";

const year = "huzhou/2023/index.html";
const summary = "huzhou/2023/summary.html";
const dark = "rgb(18, 24, 28)";
const light = "rgb(248, 247, 244)";

let work: string;
let home: string;
let browser: Browser;

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), "liangji-test-wishes-"));
  const [{ diagnostics }, launched] = await Promise.all([
    buildSite(publicationFixture, join(work, "site")),
    launchBrowser(),
  ]);
  expect(diagnostics).toEqual([]);
  browser = launched;
  home = urlOf(join(work, "site"));
});

afterAll(async () => {
  await browser?.close();
  await rm(work, { recursive: true, force: true });
});

/** What went wrong is looked at in the end. */
const read = (options: BrowserContextOptions, look: (page: Page) => Promise<void>): Promise<void> =>
  visit(browser, [home], options, async ({ page, trouble }) => {
    await look(page);
    expect(trouble).toEqual([]);
  });

const ground = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
const letters = (page: Page) =>
  page
    .locator("main p")
    .first()
    .evaluate((one) => Number.parseFloat(getComputedStyle(one).fontSize));
const theme = (page: Page) => page.getByLabel("配色");
const large = (page: Page) => page.getByRole("button", { name: "大字版" });

describe.each(["light", "dark"] as const)("on a %s system", (colorScheme) => {
  it("follows the system, then the reader, on this page and the next, and the system again", async () => {
    const [system, other, chosen] = colorScheme === "light" ? [light, dark, "dark"] : [dark, light, "light"];
    await read({ colorScheme }, async (page) => {
      await page.goto(home + year);
      expect(await ground(page)).toBe(system);
      await theme(page).selectOption(chosen);
      expect(await ground(page)).toBe(other);
      await page.goto(home + summary);
      expect(await ground(page)).toBe(other);
      expect(await theme(page).inputValue()).toBe(chosen);
      await theme(page).selectOption("");
      expect(await ground(page)).toBe(system);
      await page.goto(home + year);
      expect(await ground(page)).toBe(system);
    });
  });

  it("is as readable when the reader chose against the system", async () => {
    await read({ colorScheme }, async (page) => {
      await page.goto(home + year);
      await theme(page).selectOption(colorScheme === "light" ? "dark" : "light");
      expect(await violations(page, ["color-contrast"])).toEqual([]);
    });
  });
});

it("sets large print by keyboard, says so, keeps it, and goes back", async () => {
  await read({}, async (page) => {
    await page.goto(home + year);
    const usual = await letters(page);
    await large(page).focus();
    await page.keyboard.press("Enter");
    expect(await large(page).getAttribute("aria-pressed")).toBe("true");
    expect(await letters(page)).toBeGreaterThanOrEqual(24);
    await page.goto(home + summary);
    expect(await large(page).getAttribute("aria-pressed")).toBe("true");
    expect(await letters(page)).toBeGreaterThanOrEqual(24);
    expect((await large(page).boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await large(page).click();
    await page.goto(home + year);
    expect(await letters(page)).toBe(usual);
  });
});

it("works for the page one is on where the browser keeps nothing", async () => {
  await read({ colorScheme: "light" }, async (page) => {
    await page.addInitScript(() => {
      Object.defineProperty(globalThis, "localStorage", {
        get: () => {
          throw new DOMException("denied", "SecurityError");
        },
      });
    });
    await page.goto(home + year);
    await theme(page).selectOption("dark");
    expect(await ground(page)).toBe(dark);
    await large(page).click();
    expect(await letters(page)).toBeGreaterThanOrEqual(24);
    await page.goto(home + summary);
    expect(await ground(page)).toBe(light);
  });
});

it("follows the wishes before anything is drawn", async () => {
  await read({ colorScheme: "light" }, async (page) => {
    await page.goto(home + year);
    await theme(page).selectOption("dark");
    // The deferred scripts never come; what stands in the head is enough.
    await page.route("**/scripts/site.js", (route) => route.fulfill({ body: "" }));
    await page.goto(home + summary);
    expect(await ground(page)).toBe(dark);
  });
});

it("offers no switch that does nothing without scripts", async () => {
  await read({ javaScriptEnabled: false }, async (page) => {
    await page.goto(home + year);
    expect(await page.locator(".preferences").isVisible()).toBe(false);
  });
});

it("gives more contrast to who asks for it: 7 to 1", async () => {
  for (const colorScheme of ["light", "dark"] as const) {
    await read({ colorScheme, contrast: "more" }, async (page) => {
      for (const address of [year, summary]) {
        await page.goto(home + address);
        expect(await violations(page, ["color-contrast-enhanced"])).toEqual([]);
      }
    });
  }
});

it("shows the focus, the current column and the switch in colours of the system's own", async () => {
  await read({ forcedColors: "active" }, async (page) => {
    await page.goto(home + year);
    await large(page).click();
    const width = (one: Element) => Number.parseFloat(getComputedStyle(one).borderBottomWidth);
    expect(await large(page).evaluate(width)).toBe(3);
    expect(await page.locator(".columns [aria-current]").first().evaluate(width)).toBe(3);
    await page.keyboard.press("Tab");
    expect(await page.locator(":focus").evaluate((one) => getComputedStyle(one).outlineStyle)).toBe("solid");
  });
});

it("moves nothing where the reader wants no motion", async () => {
  await read({ reducedMotion: "reduce" }, async (page) => {
    await page.goto(home + year);
    const moving = await page.evaluate(
      () =>
        [...document.querySelectorAll("*")]
          .map((one) => getComputedStyle(one))
          .filter((style) => style.transitionDuration !== "0s" || style.animationName !== "none").length,
    );
    expect(moving).toBe(0);
  });
});
