// A 公开事项 is published by its deadline, or within the working days that the rules give it.
import { dayNumber } from "../../base/calendar-date.ts";
import { chineseDate } from "../../base/chinese-date.ts";
import type { Place } from "../../base/place.ts";
import { disclosureItem } from "../../records/kinds/disclosure-item.ts";
import { oncePerRecords } from "../../records/once-per-records.ts";
import { type LiangjiRecord, placeOf } from "../../records/record.ts";
import type { Records } from "../../records/records.ts";
import { regionOf } from "../../standards/region-of.ts";
import type { Rulebook } from "../../standards/rulebook.ts";
import { defineCheck } from "../check.ts";
import { withDepartment } from "../example-region.ts";

const exampleWith = (published: string) => ({
  ...withDepartment,
  "明川市/2023/公开事项.yaml": `事项: 市民政局2023年度项目支出绩效自评结果
部门: 明川市民政局
形成日期: 2024-04-01
公开日期: ${published}
`,
});

export const publicMattersArePublishedInTime = defineCheck({
  name: "public-matters-are-published-in-time",
  sentence: "公开事项在规定时限内公开",
  why: "主动公开的信息，自形成或者变更之日起20个工作日内公开，另有规定的从其规定（《政府信息公开条例》第二十六条）。登记了“时限”的按时限，没有的从形成日期的次日数工作日；还没有公开的，看台账日期过了没有。工作日按登记的放假和调休计算，缺哪一年就说明缺哪一年，不作推算。",
  severity: "warning",
  kind: disclosureItem,
  examples: { good: exampleWith("2024-04-29"), bad: exampleWith("2024-04-30") },
  *examine(record, records, rulebook) {
    const { published, matter } = record.data;
    const reached = published ?? regionOf(record, records)?.data.asOf;
    if (reached === undefined) return;
    const limit = limitOf(record, reached, records, rulebook);
    if (!limit) return;
    if ("unknownYear" in limit) {
      if (!speaksFor(limit.unknownYear, record, records)) return;
      yield {
        message: `没有登记${limit.unknownYear}年的放假和调休，算不出“${matter}”等事项的公开时限`,
        place: placeOf(record, ["formed"]),
        hint: `请在 templates/calendar/节假日安排.yaml 里登记${limit.unknownYear}年的安排，或在“时限”里写明最迟公开的日期`,
      };
      return;
    }
    const late = dayNumber(reached) - dayNumber(limit.date);
    if (late <= 0) return;
    const state =
      published === undefined
        ? `到台账日期${chineseDate(reached)}已超过${late}天，还没有公开`
        : `${chineseDate(published)}才公开，晚了${late}天`;
    yield {
      message: `“${matter}”最迟应在${chineseDate(limit.date)}公开（${limit.because}），${state}`,
      place: placeOf(record, [published === undefined ? "matter" : "published"]),
      hint: published === undefined ? "请尽快公开，并登记公开日期和载体" : "请核对形成日期、时限和公开日期",
      related: [{ place: limit.place, message: limit.because }],
    };
  },
});

type Item = LiangjiRecord<typeof disclosureItem.fields>;

interface Limit {
  readonly date: string;
  /** 形成后20个工作日内: what the date follows from. */
  readonly because: string;
  readonly place: Place;
}

/** Undefined when nothing says by when, or when it was in time whatever the calendar says. */
function limitOf(
  item: Item,
  reached: string,
  records: Records,
  rulebook: Rulebook,
): Limit | { readonly unknownYear: string } | undefined {
  const { due, formed } = item.data;
  if (due !== undefined) return { date: due, because: `时限${chineseDate(due)}`, place: placeOf(item, ["due"]) };
  const days = rulebook.applied("disclosureDays", item, records);
  // So many days hold at most so many working days.
  if (formed === undefined || !days || dayNumber(reached) - dayNumber(formed) <= days.value) return undefined;
  const counted = rulebook.calendar.after(formed, days.value);
  if ("unknownYear" in counted) return counted;
  return {
    date: counted.date,
    because: `${chineseDate(formed)}形成，${days.value}个工作日内公开`,
    place: days.place,
  };
}

/** One item of a region speaks for all that lack the same year. */
function speaksFor(year: string, item: Item, records: Records): boolean {
  const key = `${item.region}\n${year}`;
  const first = speakers(records).get(key) ?? item;
  speakers(records).set(key, first);
  return first === item;
}

const speakers = oncePerRecords(() => new Map<string, Item>());
