// How a page lies on the screen: what sticks out, what moved after it was first drawn, and how small its letters are.
import type { Page } from "playwright-core";

/** Elements beyond the right edge, but for those in a part that scrolls by itself. */
export const sticksOut = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const clipped = (one: Element): boolean => {
      for (let above: Element | null = one.parentElement; above !== null; above = above.parentElement) {
        if (getComputedStyle(above).overflowX !== "visible") return true;
      }
      return false;
    };
    const out = [...document.body.querySelectorAll("*")].filter(
      (one) => one.getBoundingClientRect().right > width + 0.5 && !clipped(one),
    );
    const named = out.slice(0, 3).map((one) => `${one.tagName}.${one.className} sticks out at ${width} px`);
    const page = document.documentElement.scrollWidth;
    return page > width ? [...named, `the page is ${page} px wide on a screen of ${width} px`] : named;
  });

/** Sum of the layout shifts so far, none of which the reader asked for. */
export const layoutShift = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((settle) => {
        let sum = 0;
        const add = (entries: PerformanceEntryList) => {
          for (const entry of entries as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) {
            if (!entry.hadRecentInput) sum += entry.value;
          }
        };
        const observer = new PerformanceObserver((list) => add(list.getEntries()));
        observer.observe({ type: "layout-shift", buffered: true });
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            add(observer.takeRecords());
            settle(sum);
          }),
        );
      }),
  );

/** Text set below a size in CSS pixels, drawings left out. */
export const smallText = (page: Page, least: number): Promise<readonly string[]> =>
  page.evaluate((least) => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (parent === null || node.textContent?.trim() === "" || parent.closest("svg, script") !== null) continue;
      const size = Number.parseFloat(getComputedStyle(parent).fontSize);
      if (parent.checkVisibility() && size < least) found.push(`${size} px: ${node.textContent?.trim().slice(0, 20)}`);
    }
    return found.slice(0, 5);
  }, least);

/** Drawings, controls and tools of a script, the count of what they leave, marks for nothing, what a closed <details> opens, outlines. */
const opens =
  "script, template, svg, button, label, select, legend, output, .filtered, .verify-tool, .none, nav, details:not([open])";

/** Text of the page that cannot be seen and that no control of the page itself opens. */
export const hiddenText = (page: Page): Promise<readonly string[]> =>
  page.evaluate((passed) => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.querySelector("main") ?? document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (parent === null || node.textContent?.trim() === "") continue;
      if (parent.closest(passed) !== null) continue;
      if (!parent.checkVisibility({ opacityProperty: true, visibilityProperty: true })) {
        found.push(node.textContent?.trim().slice(0, 40) ?? "");
      }
    }
    return found.slice(0, 5);
  }, opens);
