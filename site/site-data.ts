// The site's only door to data: one publication, read once from the file that LIANGJI_PUBLICATION names.
import type { Publication, PublishedRegion } from "../src/disclosure/publication.ts";
import { checkAddresses } from "./check-addresses.ts";
import { readPublication } from "./read-publication.ts";
import { makeSection, type Section } from "./section.ts";

function openPublication(): Publication {
  const path = process.env.LIANGJI_PUBLICATION;
  if (path === undefined || path === "") {
    throw new Error(
      "没有要发布的内容：环境变量 LIANGJI_PUBLICATION 应写明公开数据文件的路径。请用 npm run build 生成网站。",
    );
  }
  const publication = readPublication(path);
  checkAddresses(publication);
  return publication;
}

export const publication: Publication = openPublication();

/** Whose pages are made here. None on a portal: its regions bring theirs, made each from its own publication. */
export const regions: readonly PublishedRegion[] = publication.portal === undefined ? publication.regions : [];

/** Region by region, year by year, in the publication's order. */
export const sections: readonly Section[] = regions.flatMap((region) =>
  region.years.map((year) => makeSection(region, year)),
);

/**
 * Whose site a page says it is on. A page of a region says the region's own, whoever else is on the site: it stays the
 * same, byte for byte, when the region is built alone.
 */
export function siteNameOf(region: PublishedRegion | undefined): string {
  const [only, ...more] = publication.regions;
  const named = region ?? (more.length === 0 ? only : undefined);
  if (region === undefined && publication.portal !== undefined) return publication.portal.name;
  return named === undefined ? "预算绩效公开" : `${named.name}预算绩效公开`;
}
