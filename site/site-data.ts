// The site's only door to data: one publication, read once from the file that LIANGJI_PUBLICATION names.
import type { Publication } from "../src/disclosure/publication.ts";
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

/** Region by region, year by year, in the publication's order. */
export const sections: readonly Section[] = publication.regions.flatMap((region) =>
  region.years.map((year) => makeSection(region, year)),
);

/** The site's own name: a region's, when it has only one. */
export const siteName: string =
  publication.regions.length === 1 && publication.regions[0] !== undefined
    ? `${publication.regions[0].name}预算绩效公开`
    : "预算绩效公开";
