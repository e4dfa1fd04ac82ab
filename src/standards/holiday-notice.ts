// 节假日安排: one year's notice as it is written down, days off as single dates or ranges.
import { dateOfDay, dayNumber } from "../base/calendar-date.ts";
import { optional, required } from "../records/field.ts";
import { defineKind } from "../records/record-kind.ts";
import { list } from "../records/types/composite.ts";
import { scalar } from "../records/types/scalar.ts";
import { date, year } from "../records/types/times.ts";

/** No holiday is longer; a range written the wrong way round or across years is a slip. */
const longestHoliday = 31;

const placeless = { file: "" };
const isDate = (text: string): boolean =>
  date.read({ type: "scalar", text, place: placeless }, "日期").value !== undefined;

/** The days of 2023-01-21 or 2023-01-21至2023-01-27. */
const dates = scalar<readonly string[]>({
  name: "日期或起止日期",
  example: "2023-01-21至2023-01-27",
  parse(text) {
    const [from, to = from, ...more] = text.split("至").map((part) => part.trim());
    if (from === undefined || to === undefined || more.length > 0 || !isDate(from) || !isDate(to)) return undefined;
    const count = dayNumber(to) - dayNumber(from) + 1;
    if (count < 1 || count > longestHoliday) return undefined;
    return Array.from({ length: count }, (_, index) => dateOfDay(dayNumber(from) + index));
  },
  hint: "请写成 2023-01-21 或 2023-01-21至2023-01-27，止日不早于起日",
});

export const holidayNotice = defineKind({
  name: "节假日安排",
  code: "holiday-notice",
  level: "region",
  note: "一年的放假和调休安排，照国务院办公厅当年的通知登记",
  fields: {
    year: required("年度", year, "通知所管的年度"),
    off: required("放假", list(dates), "放假的日子，单日或起止日期"),
    worked: optional("上班", list(date), "调休上班的周末"),
  },
  title: (data) => data.year,
  names: (data) => [data.year],
});
