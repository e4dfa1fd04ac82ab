// The public site beside the preview: the very pages a build makes, made again after a save.
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished, vi } from "vitest";
import { nodeWorld } from "../../src/base/node-world.ts";
import { buildPublication } from "../../src/disclosure/build-publication.ts";
import { buildSite } from "../../src/outputs/build-site.ts";
import { walkStreet } from "../../src/pipeline.ts";
import { siteYears } from "../../src/public-site/site-years.ts";
import { renderChart } from "../../src/writers/html-writer.ts";
import { openPreview } from "./opened.ts";

const pages = [
  "index.html",
  "testcity/2023/index.html",
  "testcity/2023/summary.html",
  "styles/site.css",
  "scripts/site.js",
];
const patience = { timeout: 90_000, interval: 100 };

it("shows the pages a build would write, after a save too, and none of Astro's own", { timeout: 240_000 }, async () => {
  // Astro looks for it, and serves nothing to tests.
  vi.stubEnv("VITEST", undefined);
  onTestFinished(() => void vi.unstubAllEnvs());
  const { get, shop, until } = await openPreview();
  const current = async (walk: number) =>
    vi.waitFor(
      async () => expect((await get("/website")).body).toContain(`data-phase="ready" data-shown="${walk}"`),
      patience,
    );
  expect((await get("/site/index.html")).status).toBe(503);
  await current(1);
  await compare();

  await shop.edit("content/测试市/2023/工作总结.md", "抽评项目", "这一年抽评项目");
  await until(({ picture }) => picture?.number === 2);
  await current(2);
  expect((await get("/site/testcity/2023/summary.html")).body).toContain("这一年抽评项目");
  await compare();
  for (const path of ["@vite/client", "@fs/etc/passwd", "node_modules/astro/package.json", "@id/x"])
    expect([path, (await get(`/site/${path}`)).status]).toEqual([path, 404]);

  async function compare(): Promise<void> {
    const folder = await mkdtemp(join(tmpdir(), "liangji-site-"));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    const folders = { content: shop.path("content"), templates: shop.path("templates"), out: folder };
    const { value: street } = await walkStreet(nodeWorld, folders);
    const { years } = siteYears(street, []);
    await buildSite(buildPublication(years, { definitions: street.charts, draw: renderChart }), folder);
    for (const path of pages)
      expect((await get(`/site/${path}`)).body, path).toBe(await readFile(join(folder, path), "utf8"));
  }
});
