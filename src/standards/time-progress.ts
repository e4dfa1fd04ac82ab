// 序时进度: how much of the year has passed at a point in time, in whole months.
import { dateOfDay, dayNumber } from "../base/calendar-date.ts";
import { Decimal } from "../base/decimal.ts";

const monthsInYear = 12;
const quarters: readonly string[] = ["一", "二", "三", "四"];

/**
 * The months of its year that have passed at 2023-07-31, 2023-07, 2023年7月, 2023年1—7月, 2023年三季度, 2023年上半年 or 2023年底.
 * A month counts once it is over. Undefined for other words and for days that do not exist.
 */
export function monthsPassed(point: string): number | undefined {
  const text = point.normalize("NFKC").replaceAll(/\s/g, "");
  const date = /^(\d{4})(?:-(\d{2})-(\d{2})|年(\d{1,2})月(\d{1,2})日)$/.exec(text);
  if (date) return monthsBefore([date[1], date[2] ?? date[4], date[3] ?? date[5]]);
  const month = /^\d{4}-(\d{2})$/.exec(text)?.[1];
  if (month !== undefined) return monthNumber(month);
  const words = /^\d{4}年(?:度)?(.*)$/.exec(text)?.[1]?.replace(/[末底]$/, "");
  return words === undefined ? undefined : monthsInWords(words);
}

function monthsInWords(words: string): number | undefined {
  if (words === "" || words === "全年" || words === "下半年") return monthsInYear;
  if (words === "上半年") return 6;
  const quarter = /^(?:前|第|[一1]季?度?[—–\-~至到])?([一二三四1-4])(?:个)?季度$/.exec(words)?.[1];
  if (quarter !== undefined) return 3 * (quarters.includes(quarter) ? quarters.indexOf(quarter) + 1 : Number(quarter));
  const month = /^(?:1月?[—–\-~至到])?(\d{1,2})月(?:份)?$/.exec(words)?.[1] ?? /^前(\d{1,2})个月$/.exec(words)?.[1];
  return month === undefined ? undefined : monthNumber(month);
}

function monthNumber(text: string): number | undefined {
  const month = Number(text);
  return month >= 1 && month <= monthsInYear ? month : undefined;
}

/** The months that are over on a day: its own only on its last day. */
function monthsBefore([year = "", month = "", day = ""]: readonly (string | undefined)[]): number | undefined {
  const date = [year, month.padStart(2, "0"), day.padStart(2, "0")].join("-");
  const number = dayNumber(date);
  if (dateOfDay(number) !== date) return undefined;
  return dateOfDay(number + 1).endsWith("-01") ? Number(month) : Number(month) - 1;
}

/** In percent, unrounded: 7 months are 58.333…%. */
export const timeProgress = (months: number): Decimal => new Decimal(months).mul(100).div(monthsInYear);

/** How far something has come, in percent of what is due after so many months of the year. Divided once, so that 80% is 80%. */
export const progressRatio = (amount: Decimal, wholeYear: Decimal, months: number): Decimal =>
  amount.mul(monthsInYear).mul(100).div(wholeYear.mul(months));
