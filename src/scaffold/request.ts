// What someone asked to be made, from the words they typed: a region, a year, a record or a summary, with nothing missing and nothing over.

import { region as regionKind } from "../records/kinds/region.ts";
import { shorten } from "../records/types/scalar.ts";
import type { WantedRecord } from "./new-record.ts";
import type { RegionFacts, WantedRegion } from "./new-region.ts";
import type { WantedSummary } from "./new-summary.ts";
import type { WantedYear } from "./new-year.ts";
import type { Refusal } from "./refusal.ts";
import { natureFacts } from "./trial.ts";
import { tidiedYear, wrongValue, wrongYear } from "./wrong-value.ts";

export const makeable = ["地区", "年度", "记录", "总结"] as const;

export type Request =
  | ({ readonly what: "地区"; readonly year?: string } & WantedRegion)
  | ({ readonly what: "年度" } & WantedYear)
  | ({ readonly what: "记录" } & WantedRecord)
  | ({ readonly what: "总结" } & WantedSummary);

/** What is said of a new region by options, by their names on the command line. */
export interface RegionOptions {
  readonly address?: string;
  readonly level?: string;
  readonly bureau?: string;
  readonly nature?: string;
  readonly "ledger-date"?: string;
  /** The first year to make along with it. */
  readonly year?: string;
  /** A file or names; read by whoever can open files. */
  readonly departments?: string;
}

/** `rest` is what follows the region's name; a year may stand before or after the kind. */
export function requestOf(
  what: string,
  region: string,
  rest: readonly string[],
  options: RegionOptions,
): Request | Refusal {
  if (what === "地区") {
    const [extra] = rest;
    if (extra !== undefined) return { refusal: `新建地区只写地区名称，多了“${shorten(extra)}”。` };
    return regionOf(region, options);
  }
  const [given] = Object.entries(options).flatMap(([name, value]) => (value === undefined ? [] : [name]));
  if (given !== undefined) return { refusal: `--${given} 只在新建地区时写，新建${what}不用。` };
  const byYear = what === "年度" || what === "总结";
  const [yearWord, ...moreYears] = rest.filter(isYearLike);
  const [kind, ...moreKinds] = rest.filter((word) => !isYearLike(word));
  const [extra] = [...moreYears, ...moreKinds, ...(byYear && kind !== undefined ? [kind] : [])];
  if (extra !== undefined) return { refusal: `新建${what}多了“${shorten(extra)}”。` };
  const year = yearWord === undefined ? undefined : tidiedYear(yearWord);
  const wrong = year === undefined ? undefined : wrongYear(year, yearWord);
  if (wrong) return wrong;
  if (byYear) {
    return year === undefined ? { refusal: `没有写年度，例如：new ${what} ${region} 2025` } : { what, region, year };
  }
  if (kind === undefined) return { refusal: `没有写记录的类别，例如：new 记录 ${region} 2025 绩效评价` };
  return { what: "记录", region, year, kind };
}

/** No kind begins with a digit. */
const isYearLike = (word: string): boolean => /^\p{N}/u.test(word);

function regionOf(name: string, options: RegionOptions): Request | Refusal {
  const { address, level, bureau, nature, "ledger-date": asOf } = options;
  const year = options.year === undefined ? undefined : tidiedYear(options.year);
  const facts: RegionFacts = {
    ...(level === undefined ? {} : { level }),
    ...(bureau === undefined ? {} : { bureau }),
    ...(nature === undefined ? {} : natureFacts(nature)),
    ...(asOf === undefined ? {} : { asOf }),
  };
  const { fields } = regionKind;
  for (const [key, value] of Object.entries(facts)) {
    const wrong = wrongValue(fields[key as keyof RegionFacts], value);
    if (wrong) return wrong;
  }
  const wrong = year === undefined ? undefined : wrongYear(year, options.year);
  return wrong ?? { what: "地区", name, address, facts, ...(year === undefined ? {} : { year }) };
}
