// Colours: what is read stands out enough from what it stands on, in light and in dark (WCAG 2.2 AA).
import { readdir, readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";

const css = await readFile(new URL("../../site/styles/colours.css", import.meta.url), "utf8");
const [light = "", byTheSystem = "", byChoice = ""] = css.split(/@media screen[^{]*\{/);

const read = (text: string): ReadonlyMap<string, string> =>
  new Map([...text.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = "", value = ""]) => [name, value]));

const schemes = { light: read(light), dark: read(byChoice) };

/** Relative luminance, WCAG 2.2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

const texts = [
  ...["ink", "quiet", "main"].flatMap((text) =>
    ["paper", "sheet", "main-wash"].map((ground) => [text, ground] as const),
  ),
  ["ink", "mark-wash"],
  ["mark-ink", "mark-wash"],
  ["paper", "main"],
  ["on-main", "head"],
  ["on-main-quiet", "head"],
  // A switch that is on.
  ["head", "on-main"],
] as const;

/** What shows where a control is, and where the keyboard is, in the head too. */
const edges = [
  ["ink", "paper"],
  ["ink", "sheet"],
  ["edge", "paper"],
  ["edge", "sheet"],
  ["on-main-quiet", "head"],
  ["mark", "head"],
] as const;

describe.each(Object.entries(schemes))("%s", (_, colours) => {
  const colour = (name: string): string => colours.get(name) ?? "missing";

  it.each(texts)("%s on %s is readable", (text, ground) => {
    expect(contrast(colour(text), colour(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(edges)("%s on %s can be made out", (edge, ground) => {
    expect(contrast(colour(edge), colour(ground))).toBeGreaterThanOrEqual(3);
  });
});

it("is the same dark whether the system or the reader asks for it", () => {
  expect(read(byTheSystem)).toEqual(read(byChoice));
  expect([...read(byChoice).keys()]).toEqual([...read(light).keys()]);
});

it("names every colour once: no other style sheet brings its own but the white of paper", async () => {
  const names = await readdir(new URL("../../site/styles/", import.meta.url));
  const own: string[] = [];
  for (const name of names.filter((one) => one.endsWith(".css") && !["colours.css", "print.css"].includes(one))) {
    const text = await readFile(new URL(`../../site/styles/${name}`, import.meta.url), "utf8");
    for (const [found] of text.matchAll(/#[0-9a-f]{3,8}\b(?=[;\s)])/gi))
      if (found !== "#fff") own.push(`${name} ${found}`);
  }
  expect(own).toEqual([]);
});
