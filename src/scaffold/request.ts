// What someone asked to be made, from the words they typed: a region, a year, a record or a summary, with nothing missing and nothing over.

import { shorten } from "../records/types/scalar.ts";
import { year as yearType } from "../records/types/times.ts";
import type { WantedRecord } from "./new-record.ts";
import type { WantedRegion } from "./new-region.ts";
import type { WantedSummary } from "./new-summary.ts";
import type { WantedYear } from "./new-year.ts";
import type { Refusal } from "./refusal.ts";
import { reads } from "./sample-value.ts";

export const makeable = ["地区", "年度", "记录", "总结"] as const;

export type Request =
  | ({ readonly what: "地区" } & WantedRegion)
  | ({ readonly what: "年度" } & WantedYear)
  | ({ readonly what: "记录" } & WantedRecord)
  | ({ readonly what: "总结" } & WantedSummary);

/** `rest` is what follows the region's name; a year may stand before or after the kind. */
export function requestOf(
  what: string,
  region: string,
  rest: readonly string[],
  address: string | undefined,
): Request | Refusal {
  if (what === "地区") {
    const [extra] = rest;
    if (extra !== undefined) return { refusal: `新建地区只写地区名称，多了“${shorten(extra)}”。` };
    return { what, name: region, address };
  }
  if (address !== undefined) return { refusal: `--address 只在新建地区时写，新建${what}不用。` };
  const byYear = what === "年度" || what === "总结";
  const [yearWord, ...moreYears] = rest.filter(isYearLike);
  const [kind, ...moreKinds] = rest.filter((word) => !isYearLike(word));
  const [extra] = [...moreYears, ...moreKinds, ...(byYear && kind !== undefined ? [kind] : [])];
  if (extra !== undefined) return { refusal: `新建${what}多了“${shorten(extra)}”。` };
  const year = yearWord === undefined ? undefined : tidied(yearWord);
  if (year !== undefined && !reads(yearType, year)) {
    return { refusal: `“${shorten(yearWord ?? "")}”不是年度，请写四位年份，例如 2025。` };
  }
  if (byYear) {
    return year === undefined ? { refusal: `没有写年度，例如：new ${what} ${region} 2025` } : { what, region, year };
  }
  if (kind === undefined) return { refusal: `没有写记录的类别，例如：new 记录 ${region} 2025 绩效评价` };
  return { what: "记录", region, year, kind };
}

/** No kind begins with a digit. */
const isYearLike = (word: string): boolean => /^\p{N}/u.test(word);

/** ２０２５ and 2025年度 are 2025. */
const tidied = (word: string): string => word.normalize("NFKC").replace(/年度?$/, "");
