// Every page and file must have an address of its own that is safe in a link and on every disk.
import type { Publication, PublishedRegion, PublishedYear } from "../src/disclosure/publication.ts";
import {
  accessibilityAddress,
  compareAddress,
  comparisonAddress,
  correctionsAddress,
  dataAddress,
  dictionaryAddress,
  documentAddress,
  figuresAddress,
  glossaryAddress,
  gradesAddress,
  guideAddress,
  homeAddress,
  portalListAddress,
  regionAddress,
  searchAddress,
  siteMapAddress,
  sourcesAddress,
  verifyAddress,
  yearAddress,
} from "./address.ts";
import { dataFiles, dataSets } from "./data-sets.ts";
import { figurePages, figuresTitle } from "./figure-pages.ts";
import { sheetAddresses } from "./file-lists.ts";
import { listedAddresses } from "./lists/listed-addresses.ts";

const safe = /^[A-Za-z0-9][A-Za-z0-9._-]*(\/[A-Za-z0-9][A-Za-z0-9._-]*)*$/;

/** @throws when an address is unsafe or used twice, counting 大小写 as the same: disks may. */
export function checkAddresses(publication: Publication): void {
  const taken = new Map<string, string>();
  for (const { address, owner } of allAddresses(publication)) {
    if (!safe.test(address)) {
      throw new Error(`“${owner}”的网址 ${address} 含有不能用的字符。网址名只能用英文字母、数字、点、横线和下划线。`);
    }
    const key = address.toLowerCase();
    const other = taken.get(key);
    if (other !== undefined) throw new Error(`“${other}”和“${owner}”用了同一个网址 ${address}。请改其中一个的编号。`);
    taken.set(key, owner);
  }
}

/** Folders of the site's own: no region may be called so. */
const ownFolders = new Set(["checksums", "compare", "data", "grades", "lists", "scripts", "search", "styles"]);

interface Claim {
  readonly address: string;
  readonly owner: string;
}

function* allAddresses(publication: Publication): Iterable<Claim> {
  yield { address: homeAddress, owner: "首页" };
  yield { address: glossaryAddress, owner: "名词解释" };
  yield { address: "404.html", owner: "找不到网页时的说明" };
  for (const address of [guideAddress, siteMapAddress, verifyAddress, accessibilityAddress, correctionsAddress()]) {
    yield { address, owner: "网站帮助" };
  }
  yield { address: searchAddress, owner: "搜索" };
  if (publication.data !== undefined) yield { address: dataAddress, owner: "开放数据" };
  if (publication.data !== undefined) yield { address: dictionaryAddress, owner: "数据字典" };
  for (const { address, title } of dataSets(publication)) yield { address, owner: `${title}开放数据` };
  for (const { path, fileName } of dataFiles(publication)) yield { address: path, owner: fileName };
  for (const region of publication.regions) {
    refuseOwnFolder(region);
    yield { address: regionAddress(region.id), owner: region.name };
  }
  if (publication.portal !== undefined) yield* addressesOfPortal(publication.portal);
  // The regions of a portal have seen to theirs.
  for (const region of publication.portal === undefined ? publication.regions : []) {
    yield { address: correctionsAddress(region.id), owner: `${region.name}的更正` };
    yield* listedAddresses(region.records, region.id);
    for (const { address, title } of region.records) if (!address.includes("#")) yield { address, owner: title };
    for (const year of region.years) yield* addressesOfYear(year, `${region.id}/${year.year}`, region.name);
  }
}

function refuseOwnFolder({ id, name }: PublishedRegion): void {
  if (!ownFolders.has(id.toLowerCase())) return;
  throw new Error(`“${name}”的网址名 ${id} 是网站自己要用的，请换一个网址名。`);
}

function* addressesOfPortal({ comparisons, grades, lists }: NonNullable<Publication["portal"]>): Iterable<Claim> {
  yield { address: compareAddress, owner: "地区比较" };
  yield { address: sourcesAddress, owner: "各地区的成果" };
  for (const { year, code, name } of comparisons) yield { address: comparisonAddress(year, code), owner: name };
  for (const year of new Set(grades.map((one) => one.year))) yield { address: gradesAddress(year), owner: "等次分布" };
  for (const { code, title } of lists) yield { address: portalListAddress(code, 1), owner: title };
}

function* addressesOfYear(year: PublishedYear, folder: string, region: string): Iterable<Claim> {
  yield { address: yearAddress(folder), owner: `${region}${year.year}年度` };
  yield* listedAddresses(year.records, folder);
  yield { address: figuresAddress(folder), owner: "数字清单" };
  for (const address of sheetAddresses(year, folder)) yield { address, owner: "文件清单" };
  for (const { address, title } of year.records) if (!address.includes("#")) yield { address, owner: title };
  for (const [address, [one]] of figurePages(year.figures, folder))
    yield { address, owner: one ? figuresTitle(one) : "" };
  for (const one of year.documents) {
    yield { address: documentAddress(folder, one.page), owner: one.title };
    for (const file of one.downloads) yield { address: file.path, owner: file.fileName };
  }
}
