// 来源 of a record that is carried over: it must go on meaning the record of the old year.
import type { ContentMap } from "../../reading/content.ts";
import type { Fields } from "../../records/field.ts";
import type { LiangjiRecord } from "../../records/record.ts";
import { origin } from "../../records/types/origin.ts";
import type { RollScene } from "./roll-rule.ts";
import { namesYear } from "./years.ts";

const ways: Fields = origin.inner ?? {};
const fileKey = ways.document?.key ?? "文件";

/**
 * A reference is looked for in its own year first, then in the years before. A 编号 that names its year keeps its
 * meaning; another one could come to mean a record of the new year, so the record is named in words instead.
 */
export function carriedOrigin(source: ContentMap, { region, records, years }: RollScene): ContentMap {
  for (const { key, type } of Object.values(ways)) {
    const named = source[key];
    if (typeof named !== "string" || type.refersTo === undefined) continue;
    const meant: LiangjiRecord | undefined = records.find(type.refersTo, { region, year: years.from }, named);
    const year = meant?.year ?? years.from;
    const code = meant?.id ?? named;
    if (namesYear(code, year)) return { [key]: code };
    const title = meant === undefined || meant.title === code ? "" : `（${meant.title}）`;
    return { [fileKey]: `${year}年度${key}${code}${title}` };
  }
  return source;
}
