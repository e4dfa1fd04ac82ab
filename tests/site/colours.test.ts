// Colours: what is read stands out enough from what it stands on, in light and in dark (WCAG 2.2 AA).
import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";

const css = await readFile(new URL("../../site/styles/colours.css", import.meta.url), "utf8");
const [light = "", dark = ""] = css.split("@media (prefers-color-scheme: dark)");

const read = (text: string): ReadonlyMap<string, string> =>
  new Map([...text.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = "", value = ""]) => [name, value]));

const schemes = { light: read(light), dark: new Map([...read(light), ...read(dark)]) };

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
  ["mark-ink", "mark-wash"],
] as const;

describe.each(Object.entries(schemes))("%s", (scheme, colours) => {
  const colour = (name: string): string => colours.get(name) ?? "missing";
  // The head is 石青 in both schemes, deeper in the dark one.
  const head = scheme === "light" ? "main" : "main-deep";
  const pairs = [...texts, ["on-main", head] as const, ["on-main-quiet", head] as const];

  it.each(pairs)("%s on %s is readable", (text, ground) => {
    expect(contrast(colour(text), colour(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it("marks where the keyboard is", () => {
    expect(contrast(colour("ink"), colour("paper"))).toBeGreaterThanOrEqual(3);
    expect(contrast(colour("edge"), colour("paper"))).toBeGreaterThanOrEqual(3);
  });
});
