// No date lies after the day the records stand at (台账日期), unless it is a deadline.
import { chineseDate } from "../../base/chinese-date.ts";
import { placeOf } from "../../records/record.ts";
import { date } from "../../records/types/times.ts";
import { regionOf } from "../../standards/region-of.ts";
import { defineCheck } from "../check.ts";
import { mingchuan } from "../example-region.ts";
import { valuesOf } from "../values-of.ts";

const exampleWith = (held: string) => ({
  "明川市/地区.yaml": `${mingchuan}台账日期: 2024-05-31\n`,
  "明川市/2023/培训宣传.yaml": `{名称: 预算绩效管理培训班, 日期: ${held}}\n`,
});

const dates = valuesOf((type) => type === date);

/** Days that are still to come when they are written down. */
const deadlines: readonly string[] = ["时限", "截止", "台账日期"];

export const datesAreNotAfterTheLedgerDate = defineCheck({
  name: "dates-are-not-after-the-ledger-date",
  sentence: "除时限以外，日期不晚于台账日期",
  why: "台账日期是台账记到的那一天，之后的事还没有发生；2024写成2042，靠它发现。地区没有登记台账日期的，不作比较。",
  severity: "warning",
  examples: { good: exampleWith("2024-05-18"), bad: exampleWith("2042-05-18") },
  *examine(record, records) {
    const home = regionOf(record, records);
    const today = home?.data.asOf;
    if (!home || today === undefined) return;
    for (const { path, field, value } of dates(record)) {
      if (deadlines.includes(field.key) || String(value) <= today) continue;
      yield {
        message: `“${field.key}”是${chineseDate(String(value))}，晚于台账日期${chineseDate(today)}`,
        place: placeOf(record, path),
        hint: "请核对日期；台账已经记到这一天以后的，请更新地区的台账日期",
        related: [{ place: placeOf(home, ["asOf"]), message: `台账日期：${today}` }],
      };
    }
  },
});
