// Field types for time: text in, text out; no time zone and no clock ever touches them.
import { scalar } from "./scalar.ts";

const daysIn = (year: number, month: number): number => {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
};

const isDay = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);

/** Year, month and day of a date written in any of the usual ways: 2023/10/12, 2023.10.12, 2023年10月12日, 20231012. */
function dayParts(text: string): readonly [year: number, month: number, day: number] | undefined {
  const plain = text.normalize("NFKC");
  const match =
    /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})日?(?:[T ][\d:.Z+]*)?$/.exec(plain) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(plain);
  return match ? [Number(match[1]), Number(match[2]), Number(match[3])] : undefined;
}

const two = (number: number): string => String(number).padStart(2, "0");

/** 日期, as 2023-10-12. */
export const date = scalar<string>({
  name: "日期",
  example: "2023-10-12",
  parse(text) {
    const match = /^((?:19|20)\d{2})-(\d{2})-(\d{2})$/.exec(text);
    return match && isDay(Number(match[1]), Number(match[2]), Number(match[3])) ? text : undefined;
  },
  meant(text) {
    const [year, month, day] = dayParts(text) ?? [];
    return day === undefined || month === undefined ? undefined : `${year}-${two(month)}-${two(day)}`;
  },
  hint(text) {
    const [year, month, day] = dayParts(text) ?? [];
    if (year === undefined || month === undefined || day === undefined || isDay(year, month, day)) {
      return "请写成四位年、两位月、两位日，例如 2023-10-12";
    }
    return month >= 1 && month <= 12 ? `${year}年${month}月没有${day}日，请核对` : `没有${month}月，请核对`;
  },
});

/** 年度, as 2023. */
export const year = scalar<string>({
  name: "年度",
  example: "2023",
  parse: (text) => (/^(19|20)\d{2}$/.test(text) ? text : undefined),
  meant: (text) => text.normalize("NFKC").replace(/年度?$/, ""),
  hint: "请只写四位年份，例如 2023",
});

/** 时点: a date, a month, a quarter, or words such as 2023年上半年. */
export const pointInTime = scalar<string>({
  name: "时点",
  example: "2023年三季度",
  parse(text) {
    const match = /^((?:19|20)\d{2})(?:-(\d{2})(?:-(\d{2}))?$|年(?:(\d{1,2})月(?:(\d{1,2})日)?)?(?!-))/.exec(text);
    if (!match || text.length > 30) return undefined;
    const [, year, month = match[4], day = match[5]] = match;
    return isDay(Number(year), Number(month ?? 1), Number(day ?? 1)) ? text : undefined;
  },
  meant: (text) => text.normalize("NFKC").replace(/^(\d{4})(?=[^\d年-]|$)/, "$1年"),
  hint: "请以四位年份开头，例如 2023年三季度、2023年10月、2023-10-31",
});
