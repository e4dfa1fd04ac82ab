// sitemap.xml: every page that was written, in full addresses; so only where the site's one domain is known.
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";

/** By the protocol of sitemaps.org. */
const mostInOne = 50_000;
const namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

/** Reads and removes the plan that site/pages/sitemap-plan.txt.ts left; beyond so many pages, several files and their index. */
export async function writeSitemap(outFolder, perFile = mostInOne) {
  const plan = join(outFolder, "sitemap-plan.txt");
  const [root, ...hidden] = (await readFile(plan, "utf8")).split("\n");
  await rm(plan);
  if (root === "") return;
  const unlisted = new Set(hidden);
  const found = await readdir(outFolder, { recursive: true, withFileTypes: true });
  const pages = found
    .filter((entry) => entry.isFile() && entry.name.endsWith(".html"))
    .map((entry) => relative(outFolder, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .filter((address) => !unlisted.has(address))
    .sort();
  const write = (name, list, item, addresses) => {
    const lines = addresses.map((address) => `<${item}><loc>${root}${address}</loc></${item}>\n`);
    const head = `<?xml version="1.0" encoding="UTF-8"?>\n<${list} xmlns="${namespace}">\n`;
    return writeFile(join(outFolder, name), `${head}${lines.join("")}</${list}>\n`);
  };
  if (pages.length <= perFile) {
    await write("sitemap.xml", "urlset", "url", pages);
    return;
  }
  const parts = [];
  for (let at = 0; at < pages.length; at += perFile) {
    parts.push(`sitemap-${parts.length + 1}.xml`);
    await write(parts.at(-1), "urlset", "url", pages.slice(at, at + perFile));
  }
  await write("sitemap.xml", "sitemapindex", "sitemap", parts);
}
