// The site knows a publication and nothing else: one file reads data, and from src/ it takes one type.
import { readdir, readFile } from "node:fs/promises";
import { expect, it } from "vitest";

const site = new URL("../../site/", import.meta.url);
const names = (await readdir(site, { recursive: true })).filter((name) => /\.(astro|ts|mjs)$/.test(name)).sort();
const sources = await Promise.all(
  names.map(async (name) => [name, await readFile(new URL(name, site), "utf8")] as const),
);

it("takes from src/ the type of a publication only", () => {
  for (const [name, source] of sources) {
    const taken = [...source.matchAll(/^import ([^;]*?)["']([^"']*\/src\/[^"']*)["']/gms)];
    for (const [, what = "", from = ""] of taken) {
      expect(from, `site/${name}：网站只能看到公开数据`).toMatch(/\/src\/disclosure\/publication\.ts$/);
      expect(what, `site/${name}：公开数据只取类型，不取代码`).toMatch(/^type /);
    }
  }
  expect(sources.some(([, source]) => source.includes("src/disclosure/publication.ts"))).toBe(true);
});

it("reads data in one place", () => {
  const readers = sources.filter(([, source]) => /process\.env|node:fs/.test(source)).map(([name]) => name);
  // render.mjs and preview.mjs start Astro, and tell it where the publication lies.
  expect(readers).toEqual([
    "bundle.mjs",
    "preview.mjs",
    "read-publication.ts",
    "render.mjs",
    "site-data.ts",
    "write-sitemap.mjs",
  ]);
});
