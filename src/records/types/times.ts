// Field types for time: text in, text out; no time zone and no clock ever touches them.
import { scalar } from "./scalar.ts";

const daysIn = (year: number, month: number): number => {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
};

/** 日期, as 2023-10-12. */
export const date = scalar<string>({
  name: "日期",
  example: "2023-10-12",
  parse(text) {
    const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
    if (!match) return undefined;
    const [year, month, day] = match.slice(1).map(Number);
    if (year === undefined || month === undefined || day === undefined) return undefined;
    const real = month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
    return real ? text : undefined;
  },
  hint: "请写成四位年、两位月、两位日，例如 2023-10-12",
});

/** 年度, as 2023. */
export const year = scalar<string>({
  name: "年度",
  example: "2023",
  parse: (text) => (/^(19|20)\d{2}$/.test(text) ? text : undefined),
  hint: "请写四位年份，例如 2023",
});

/** 时点: a date, a month, a quarter, or words such as 2023年上半年. */
export const pointInTime = scalar<string>({
  name: "时点",
  example: "2023年三季度",
  parse: (text) => (/^(19|20)\d{2}(年|-\d{2})/.test(text) && text.length <= 30 ? text : undefined),
  hint: "请以四位年份开头，例如 2023年三季度、2023年10月、2023-10-31",
});
