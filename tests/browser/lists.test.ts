// Lists of records in a real browser: narrowed without a script, better with one, over many pages, on paper, by a link.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildSite } from "../../src/outputs/build-site.ts";
import { listsFixture, selfEvaluations } from "../site/lists-fixture.ts";
import { launchBrowser } from "./browser.ts";

const town = "xiaoshi/2023/records/rectification.html";
const long = "dashi/2023/records/self-evaluation.html";

let work: string;
let onDisk: string;
let browser: Browser;

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), "liangji-test-lists-"));
  const { diagnostics } = await buildSite(listsFixture, join(work, "site"));
  expect(diagnostics).toEqual([]);
  onDisk = `${pathToFileURL(join(work, "site")).href}/`;
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await rm(work, { recursive: true, force: true });
});

async function visit(
  address: string,
  look: (page: Page) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const trouble: string[] = [];
  page.on("console", (message) => trouble.push(message.text()));
  page.on("pageerror", ({ message }) => trouble.push(message));
  try {
    await page.goto(onDisk + address);
    await look(page);
    expect(trouble).toEqual([]);
  } finally {
    await context.close();
  }
}

const unscripted: BrowserContextOptions = { javaScriptEnabled: false };

/** The names of the rows one sees, in the order one sees them. */
const seen = (page: Page): Promise<readonly string[]> =>
  page
    .locator(".row:visible > tr:first-child > th > :first-child, article.row:visible h2")
    .evaluateAll((names) => names.map((name) => name.textContent ?? ""));

/** Every element of a row but 编号 and the amounts to sort by: its name, attributes and text. */
const partsOf = (row: Locator): Promise<string[]> =>
  row.evaluate((one) =>
    [...one.querySelectorAll("*:not(small)")].map((element) => {
      const attributes = [...element.attributes].filter(({ name }) => name !== "data-amount");
      const said = attributes.map(({ name, value }) => `${name}=${value}`).sort();
      return `${[element.tagName, ...said].join(" ")}${element.children.length === 0 ? `：${element.textContent}` : ""}`;
    }),
  );

/** A busy machine takes its time. */
const eventually = <Value>(read: () => Promise<Value>) => expect.poll(read, { timeout: 20_000 });

const problems = (...numbers: readonly number[]): readonly string[] => numbers.map((number) => `第${number}个问题`);

describe("without a script", () => {
  it("a list is narrowed by one choice, by two, and whole again", async () => {
    await visit(
      town,
      async (page) => {
        expect((await seen(page)).length).toBe(12);
        await page.getByLabel("状态").selectOption("整改中");
        expect(await seen(page)).toEqual(problems(1, 2, 3));
        expect(await page.locator(".filtered").isVisible()).toBe(true);
        await page.getByLabel("责任单位").selectOption("小市第一办公室");
        expect(await seen(page)).toEqual(problems(1, 3));
        await page.getByRole("button", { name: "清除筛选" }).click();
        expect((await seen(page)).length).toBe(12);
        expect(await page.locator(".filtered").isVisible()).toBe(false);
      },
      unscripted,
    );
  });

  it("nothing is offered that only a script could do", async () => {
    await visit(
      town,
      async (page) => {
        expect(await page.getByLabel("查找").isVisible()).toBe(false);
        expect(await page.locator(".sort").count()).toBe(0);
      },
      unscripted,
    );
    await visit(
      long,
      async (page) => {
        // One page of many: a choice would see only its 300 rows.
        expect(await page.locator(".filters").isVisible()).toBe(false);
        await page.getByRole("link", { name: "按等次" }).click();
        await page.locator(".groups").getByRole("link", { name: "良" }).click();
        expect(page.url()).toContain("self-evaluation-by-grade-6.html#choice-2");
        expect(await page.locator("#choice-2").isVisible()).toBe(true);
      },
      unscripted,
    );
  });

  it("cards are narrowed too, and the links to them", async () => {
    await visit(
      "xiaoshi/records/goal-framework.html",
      async (page) => {
        await page.locator("select[name=departments]").selectOption("小市第一办公室");
        expect(await seen(page)).toEqual(["第1类项目", "第2类项目"]);
        expect(await page.locator(".groups a:visible").count()).toBe(2);
      },
      unscripted,
    );
  });

  it("a link to a record shows it with all it says", async () => {
    for (const address of [`${town}#rectification-5`, "dashi/2023/records/rectification-2.html#rectification-301"]) {
      await visit(
        address,
        async (page) => {
          const row = page.locator(`#${address.split("#")[1]}`);
          await eventually(() => row.evaluate((one) => one.getBoundingClientRect().top)).toBeLessThan(900);
          expect(await row.getByText("措施", { exact: true }).isVisible()).toBe(true);
          expect(await row.evaluate((one) => one.matches(":target"))).toBe(true);
        },
        unscripted,
      );
    }
  });

  it("paper shows the rows that were chosen, and says what was chosen", async () => {
    await visit(
      town,
      async (page) => {
        await page.getByLabel("状态").selectOption("整改中");
        await page.emulateMedia({ media: "print" });
        expect(await seen(page)).toEqual(problems(1, 2, 3));
        expect(await page.getByLabel("状态").isVisible()).toBe(true);
        expect(await page.getByLabel("责任单位").isVisible()).toBe(false);
        expect(await page.getByRole("button", { name: "清除筛选" }).isVisible()).toBe(false);
      },
      unscripted,
    );
  });
});

describe("with a script", () => {
  const count = (page: Page) => page.getByRole("status").textContent();

  it("one finds what a record says anywhere, and is told how many there are", async () => {
    await visit(town, async (page) => {
      await page.getByLabel("查找").fill("行道树");
      expect(await seen(page)).toEqual(problems(5));
      expect(await count(page)).toBe("符合条件的1条，共12条。");
      await page.getByLabel("状态").selectOption("整改中");
      expect(await seen(page)).toEqual([]);
      expect(await count(page)).toBe("没有符合条件的记录。");
      await page.getByRole("button", { name: "清除筛选" }).click();
      await eventually(() => count(page)).toBe("");
      expect((await seen(page)).length).toBe(12);
    });
  });

  it("the heads of the columns sort, up, down and back, and say so", async () => {
    await visit(town, async (page) => {
      const due = page.getByRole("button", { name: "时限" });
      const head = page.locator("th[data-key=due]");
      await due.click();
      expect((await seen(page))[9]).toBe("第10个问题");
      expect(await head.getAttribute("aria-sort")).toBe("ascending");
      await due.click();
      expect((await seen(page)).slice(0, 3)).toEqual(problems(12, 11, 10));
      expect(await head.getAttribute("aria-sort")).toBe("descending");
      await due.click();
      expect((await seen(page)).slice(0, 3)).toEqual(problems(1, 2, 3));
      expect(await head.getAttribute("aria-sort")).toBeNull();
    });
  });

  it("what one asked stays in the address, for others and for coming back", async () => {
    await visit(town, async (page) => {
      await page.getByLabel("责任单位").selectOption("小市第二办公室");
      await page.getByRole("button", { name: "时限" }).click();
      await page.getByRole("button", { name: "时限" }).click();
      const kept = page.url();
      await visit(kept.slice(onDisk.length), async (other) => {
        expect(await seen(other)).toEqual(problems(12, 10, 8, 6, 4, 2));
        expect(await other.getByLabel("责任单位").inputValue()).toBe("小市第二办公室");
      });
    });
  });

  it("a link to a record that is filtered out shows it", async () => {
    await visit(town, async (page) => {
      await page.getByLabel("状态").selectOption("整改中");
      await page.evaluate(() => {
        location.hash = "rectification-9";
      });
      await eventually(() => page.locator("#rectification-9").isVisible()).toBe(true);
      expect(await page.getByLabel("状态").inputValue()).toBe("");
    });
  });

  it("a list of many pages is searched as a whole, from any of its pages, also from a disk", async () => {
    await visit(long.replace(".html", "-3.html"), async (page) => {
      await page.getByLabel("等次").selectOption("良");
      await eventually(() => count(page)).toBe(`符合条件的554条，共${selfEvaluations}条。`);
      expect((await seen(page)).length).toBe(300);
      await page.getByRole("button", { name: "再显示254条" }).click();
      expect((await seen(page)).length).toBe(554);
      await page.getByLabel("查找").fill("第2216号");
      await eventually(() => seen(page)).toEqual(["第2216号项目"]);
      await page.getByRole("link", { name: "第2216号项目" }).click();
      await eventually(async () => page.url()).toContain("self-evaluation-8.html#self-evaluation-2216");
    });
  });

  it("a long list sorts as a whole, and comes back to its page", async () => {
    await visit(long, async (page) => {
      const focused = () => page.evaluate(() => document.activeElement?.closest("th:not([hidden] *)")?.textContent);
      await page.getByRole("button", { name: "得分" }).focus();
      await page.keyboard.press("Enter");
      // The head one stands on moves from the page to what was found.
      await eventually(async () => [await focused(), await seen(page).then(({ length }) => length)]).toEqual([
        "得分",
        300,
      ]);
      await eventually(() => page.locator("th[aria-sort=ascending]").count()).toBe(1);
      await page.keyboard.press("Enter");
      await eventually(async () => (await seen(page))[0]).toBe("第2219号项目");
      await page.getByRole("button", { name: "清除筛选" }).click();
      await eventually(async () => (await seen(page))[0]).toBe("第1号项目");
      expect(await page.locator(".page-numbers").first().isVisible()).toBe(true);
    });
  });

  it("draws a row as the build does", async () => {
    await visit(long, async (page) => {
      const built = await partsOf(page.locator("tbody.row").nth(3));
      await page.getByLabel("查找").fill("第4号");
      const drawn = page.locator("tbody.row:visible");
      await eventually(() => drawn.count()).toBe(1);
      const parts = await partsOf(drawn);
      // Where the built row is the record itself, the drawn one leads to it.
      const [name, link] = [parts[2], parts.splice(2, 1, built[2] ?? "")];
      expect(built.length).toBeGreaterThan(8);
      expect(name).toBe("A href=../../../dashi/2023/records/self-evaluation.html#self-evaluation-4：第4号项目");
      expect([link, parts]).toEqual([[name], built]);
    });
  });

  it("sorts on a phone, where columns have no heads", async () => {
    await visit(
      town,
      async (page) => {
        await page.getByRole("button", { name: "时限" }).click();
        await page.getByRole("button", { name: "时限" }).click();
        expect((await seen(page))[0]).toBe("第12个问题");
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(width).toBeLessThanOrEqual(360);
      },
      { viewport: { width: 360, height: 700 } },
    );
  });
});
