// The address of every page, and how one page points at another: relative, so the site works from a disk and under any folder.

/** Addresses are paths below the site's root, always with their file name: no server has to guess one. */
export const homeAddress = "index.html";
export const searchAddress = "search.html";
export const glossaryAddress = "glossary.html";
export const guideAddress = "guide.html";
export const siteMapAddress = "sitemap.html";
export const verifyAddress = "verify.html";
export const accessibilityAddress = "accessibility.html";
export const feedAddress = "feed.xml";
/** 更正: of a region, or of the whole site. */
export const correctionsAddress = (region?: string): string =>
  region === undefined ? "corrections.html" : `${region}/corrections.html`;
export const dataAddress = "data/index.html";
export const dictionaryAddress = "data/dictionary.html";
/** The open data of a region, or of one year of it; `folder` is that of its files: data/mingchuan/2023. */
export const dataSetAddress = (folder: string): string => `${folder}/index.html`;
/** 地区比较, 等次分布, lists over all regions, where it all comes from: of a portal. */
export const compareAddress = "compare/index.html";
export const comparisonAddress = (year: string, code: string): string => `compare/${year}/${code}.html`;
export const gradesAddress = (year: string): string => `grades/${year}.html`;
export const portalListAddress = (code: string, number: number): string =>
  `lists/${code}${number > 1 ? `-${number}` : ""}.html`;
export const sourcesAddress = "sources.html";
export const regionAddress = (region: string): string => `${region}/index.html`;
export const yearAddress = (folder: string): string => `${folder}/index.html`;
export const documentAddress = (folder: string, page: string): string => `${folder}/${page}.html`;
export const documentsAddress = (folder: string): string => `${folder}/documents.html`;
export const evaluationsAddress = (folder: string): string => `${folder}/evaluations/index.html`;
export const projectsAddress = (folder: string): string => `${folder}/projects/index.html`;
export const departmentsAddress = (region: string): string => `${region}/departments/index.html`;
/** The list of the records of a kind; `folder` is a region's, for kinds that belong to no year, or a year's. */
export const recordsAddress = (folder: string, kind: string): string => `${folder}/records/${kind}.html`;
export const figuresAddress = (folder: string): string => `${folder}/figures/index.html`;
/** A figure of the year has a page; those of one record share one, each at its place. */
export function figureAddress(folder: string, code: string): string {
  const [page = "", place] = code.split("/");
  const address = `${folder}/figures/${page}.html`;
  return place === undefined ? address : `${address}#${place}`;
}
export const pageOf = (address: string): string => address.split("#", 1)[0] ?? address;
export const downloadsAddress = (folder: string): string => `${folder}/downloads.html`;

/** Turns an address below the root into a link as seen from one page: up to the root, then down. */
export type LinkTo = (address: string) => string;

export function linksFrom(page: string): LinkTo {
  const depth = page.split("/").length - 1;
  const toRoot = depth === 0 ? "./" : "../".repeat(depth);
  return (address) => toRoot + address;
}
