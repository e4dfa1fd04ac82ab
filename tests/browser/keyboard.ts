// A walk through a page with the Tab key alone: where it stops, in which order, and whether one sees where one is.
import type { Page } from "playwright-core";

/** What is wrong with the walk; empty when every stop is reached in order, seen, and left again. */
export async function walk(page: Page): Promise<readonly string[]> {
  const stops = await numberStops(page);
  const seen: number[] = [];
  const problems: string[] = [];
  for (let step = 0; step <= stops * 2 + 10; step++) {
    await page.keyboard.press("Tab");
    const stop = await lookAtFocus(page);
    if (stop === undefined) break;
    if (stop.number !== undefined) {
      if (seen.includes(stop.number)) {
        problems.push(`trapped at ${stop.name}`);
        break;
      }
      seen.push(stop.number);
    }
    if (stop.complaint !== "") problems.push(`${stop.name} ${stop.complaint}`);
  }
  const sorted = seen.toSorted((a, b) => a - b);
  if (seen.some((number, index) => number !== sorted[index])) problems.push("the order is not that of the page");
  if (seen.length < stops) problems.push(`${stops - seen.length} of ${stops} links and controls were not reached`);
  return problems.slice(0, 5);
}

/** Gives every link and control a number in the order of the page, and says how many there are. */
const numberStops = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const kinds = "a[href], button, input, select, textarea, summary, [tabindex='0']";
    const stops = [...document.querySelectorAll<HTMLElement>(kinds)].filter(
      (one) => one.checkVisibility({ visibilityProperty: true }) && !one.matches(":disabled"),
    );
    // Of the choices of a group, Tab stops at one: they share a number.
    const numbers = new Map<string | HTMLElement, number>();
    for (const one of stops) {
      const key = one instanceof HTMLInputElement && one.type === "radio" ? one.name : one;
      if (!numbers.has(key)) numbers.set(key, numbers.size);
      one.dataset.stop = String(numbers.get(key));
    }
    return numbers.size;
  });

interface Stop {
  readonly number: number | undefined;
  readonly name: string;
  readonly complaint: string;
}

/** Undefined when the focus has left the page. */
const lookAtFocus = (page: Page): Promise<Stop | undefined> =>
  page.evaluate(() => {
    const one = document.activeElement;
    if (!(one instanceof HTMLElement) || one === document.body) return undefined;
    const style = getComputedStyle(one);
    const marked = style.outlineStyle !== "none" && Number.parseFloat(style.outlineWidth) >= 2;
    const box = one.getClientRects()[0];
    const inside = box !== undefined && box.width > 0 && box.bottom > 0 && box.top < innerHeight;
    // Of a tall part, what is on the screen.
    const height = box && (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2;
    const top = box && document.elementFromPoint(box.left + box.width / 2, height ?? 0);
    const covered = inside && !(top !== null && top !== undefined && (one.contains(top) || top.contains(one)));
    return {
      number: one.dataset.stop === undefined ? undefined : Number(one.dataset.stop),
      name: `${one.tagName} ${(one.textContent ?? "").trim().slice(0, 20)}`,
      complaint: !marked ? "shows no focus" : !inside ? "is off the screen" : covered ? "is covered" : "",
    };
  });
