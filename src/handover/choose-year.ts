// The region and year a package is made of, from what was asked for and what there is.
import type { Year } from "../pipeline.ts";
import { unknownRegion } from "../records/unknown-region.ts";

/** Without a region, the only one; without a year, the last that has documents. A sentence when it is not clear. */
export function chooseYear(years: readonly Year[], region?: string, year?: string): Year | string {
  const regions = [...new Set(years.map((one) => one.regionYear.region.name))];
  const [only, ...others] = regions;
  if (only === undefined) return "台账里没有地区，没有可以打包的。请检查 --content 指定的文件夹。";
  if (region === undefined && others.length > 0)
    return `有${regions.length}个地区，请写明是哪一个：${regions.join("、")}`;
  const name = region ?? only;
  const own = years.filter(({ regionYear }) => [regionYear.region.name, regionYear.scope.region].includes(name));
  if (own.length === 0) return unknownRegion(name, regions);
  if (year === undefined) {
    const last = own.findLast(({ documents }) => documents.length > 0) ?? own.at(-1);
    return last ?? `${name}没有年度。`;
  }
  const known = own.map(({ regionYear }) => regionYear.scope.year);
  const found = own.find(({ regionYear }) => regionYear.scope.year === year);
  return found ?? `${name}没有${year}年度。可以写：${known.join("、")}`;
}
