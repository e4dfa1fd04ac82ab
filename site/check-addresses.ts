// Every page and file must have an address of its own that is safe in a link and on every disk.
import type { Publication, PublishedYear } from "../src/disclosure/publication.ts";
import {
  documentAddress,
  downloadsAddress,
  evaluationsAddress,
  figureAddress,
  figuresAddress,
  homeAddress,
  regionAddress,
  yearAddress,
} from "./address.ts";

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

interface Claim {
  readonly address: string;
  readonly owner: string;
}

function* allAddresses(publication: Publication): Iterable<Claim> {
  yield { address: homeAddress, owner: "首页" };
  yield { address: "404.html", owner: "找不到网页时的说明" };
  for (const region of publication.regions) {
    yield { address: regionAddress(region.id), owner: region.name };
    for (const year of region.years) yield* addressesOfYear(year, `${region.id}/${year.year}`, region.name);
  }
}

function* addressesOfYear(year: PublishedYear, folder: string, region: string): Iterable<Claim> {
  yield { address: yearAddress(folder), owner: `${region}${year.year}年度` };
  yield { address: evaluationsAddress(folder), owner: "绩效评价清单" };
  yield { address: figuresAddress(folder), owner: "数字清单" };
  yield { address: downloadsAddress(folder), owner: "下载" };
  for (const { address, title } of year.records) if (!address.includes("#")) yield { address, owner: title };
  for (const one of year.figures) yield { address: figureAddress(folder, one.code), owner: one.name };
  for (const one of year.documents) {
    yield { address: documentAddress(folder, one.page), owner: one.title };
    for (const file of one.downloads) yield { address: file.path, owner: file.fileName };
  }
}
