// sitemap.xml of a portal whose domain is known: the list of its own pages, and one or several for each region, by the protocol of sitemaps.org.
import type { World } from "../base/world.ts";
import { textOutput, type WrittenOutput } from "../outputs/output.ts";
import { type Staging, stage } from "../outputs/write-outputs.ts";
import { ListGone } from "./list-gone.ts";
import { isUnread, readFileList } from "./read-list.ts";
import type { ReadShare } from "./read-shares.ts";

const whole = "site/sitemap.xml";
const ofPortal = "sitemap-portal.xml";
/** By the protocol. */
const mostInOne = 50_000;
const namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

/** The portal's own files with what is added or changed; as they are where it has no list of its pages. */
export async function withSitemaps(
  world: World,
  staging: Staging,
  own: readonly WrittenOutput[],
  shares: readonly ReadShare[],
  domain: string | undefined,
): Promise<readonly WrittenOutput[]> {
  if (domain === undefined || !own.some(({ path }) => path === whole)) return own;
  const root = `https://${domain}/`;
  const write = (name: string, text: string): Promise<WrittenOutput> =>
    stage(world, staging, textOutput(`site/${name}`, text));
  const lists = [
    await stage(world, staging, {
      path: `site/${ofPortal}`,
      bytes: await world.readBytes(`${staging.folder}/${whole}`),
    }),
  ];
  for (const share of shares) {
    const pages = await pagesOf(world, share);
    for (let from = 0; from < pages.length; from += mostInOne) {
      const some = pages.slice(from, from + mostInOne).map((path) => `<url><loc>${root}${path}</loc></url>\n`);
      const name = `sitemap-region-${share.region.id}-${from / mostInOne + 1}.xml`;
      lists.push(await write(name, sitemap("urlset", some)));
    }
  }
  const index = lists.map(({ path }) => `<sitemap><loc>${root}${path.slice("site/".length)}</loc></sitemap>\n`);
  const changed = await write("sitemap.xml", sitemap("sitemapindex", index));
  return [...own.filter(({ path }) => path !== whole), changed, ...lists];
}

const sitemap = (list: string, lines: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<${list} xmlns="${namespace}">\n${lines.join("")}</${list}>\n`;

/** Without those that only say what was taken back. */
async function pagesOf(world: World, share: ReadShare): Promise<readonly string[]> {
  const files = await readFileList(world, share);
  if (isUnread(files)) throw new ListGone(share, files);
  const emptied = new Set((share.region.withdrawn ?? []).map(({ address }) => address));
  return files.map(({ path }) => path).filter((path) => path.endsWith(".html") && !emptied.has(path));
}
