// 序时进度: how much of the year has passed at a point in time, in whole months.

import { dateOfDay, dayNumber } from "../base/calendar-date.ts";
import { Decimal } from "../base/decimal.ts";

const quarters: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4, "1": 1, "2": 2, "3": 3, "4": 4 };

/** The months of its year that have passed at 2023年7月, 2023年1—7月, 2023年三季度, 2023年上半年 or 2023-07-31; undefined for other words. */
export function monthsPassed(point: string): number | undefined {
  const date = /^\d{4}-(\d{2})(-\d{2})?$/.exec(point);
  if (date) {
    const month = Number(date[1]);
    return date[2] === undefined || isMonthEnd(point) ? month : month - 1;
  }
  const words = point
    .normalize("NFKC")
    .replace(/^\d{4}年(度)?/, "")
    .replace(/末$|底$/, "");
  if (words === "" || words === "全年" || words === "下半年") return 12;
  if (words === "上半年") return 6;
  if (/^前三季度$/.test(words)) return 9;
  const quarter = /^第?([一二三四1-4])季度$/.exec(words)?.[1];
  if (quarter !== undefined) return (quarters[quarter] ?? 0) * 3;
  const month = Number(/^(?:1月?[—–\-~至])?(\d{1,2})月(?:份)?$/.exec(words)?.[1]);
  return month >= 1 && month <= 12 ? month : undefined;
}

const isMonthEnd = (date: string): boolean => dateOfDay(dayNumber(date) + 1).endsWith("-01");

/** In percent, unrounded: 7 months are 58.333…%. */
export const timeProgress = (months: number): Decimal => new Decimal(months).div(12).mul(100);
