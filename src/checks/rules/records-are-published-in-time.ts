// A record that says when it was formed and when it was published was published within the working days that the rules give.
import { dayNumber } from "../../base/calendar-date.ts";
import { chineseDate } from "../../base/chinese-date.ts";
import { placeOf } from "../../records/record.ts";
import { regionOf } from "../../standards/region-of.ts";
import { defineCheck } from "../check.ts";
import { withProject } from "../example-region.ts";

const exampleWith = (published: string) => ({
  ...withProject,
  "明川市/2023/绩效评价.yaml": `编号: mc-01
名称: 老年食堂运营补助
类型: 财政重点评价
对象: 项目
主管部门: 明川市民政局
公开: {形成日期: 2024-04-01, 日期: ${published}}
`,
});

export const recordsArePublishedInTime = defineCheck({
  name: "records-are-published-in-time",
  sentence: "记录自形成之日起在规定时限内公开",
  why: "主动公开的信息，自形成或者变更之日起20个工作日内公开，另有规定的从其规定（《政府信息公开条例》第二十六条）。“公开”里写了形成日期的，从次日数工作日；还没有写公开日期的，看台账日期过了没有。",
  severity: "warning",
  examples: { good: exampleWith("2024-04-29"), bad: exampleWith("2024-04-30") },
  *examine(record, records, rulebook) {
    const { disclosure } = record.data as {
      readonly disclosure?: { readonly attribute?: string; readonly formed?: string; readonly date?: string };
    };
    const { attribute = "主动公开", formed, date } = disclosure ?? {};
    if (attribute !== "主动公开" || formed === undefined) return;
    const place = placeOf(record, ["disclosure", date === undefined ? "formed" : "date"]);
    if (date !== undefined && date < formed) {
      const message = `公开日期${chineseDate(date)}早于形成日期${chineseDate(formed)}`;
      yield { message, place, hint: "请核对这两个日期" };
      return;
    }
    const reached = date ?? regionOf(record, records)?.data.asOf;
    const days = rulebook.applied("disclosureDays", record, records);
    // So many days hold at most so many working days.
    if (reached === undefined || !days || dayNumber(reached) - dayNumber(formed) <= days.value) return;
    const due = rulebook.calendar.after(formed, days.value);
    if ("unknownYear" in due) {
      yield {
        message: `没有登记${due.unknownYear}年的放假和调休，算不出${chineseDate(formed)}形成的信息最迟哪天公开`,
        place: placeOf(record, ["disclosure", "formed"]),
        hint: `请在 templates/calendar/节假日安排.yaml 里登记${due.unknownYear}年的安排`,
      };
      return;
    }
    const late = dayNumber(reached) - dayNumber(due.date);
    if (late <= 0) return;
    const state =
      date === undefined
        ? `到台账日期${chineseDate(reached)}已超过${late}天，没有登记公开日期`
        : `${chineseDate(date)}才公开，晚了${late}天`;
    yield {
      message: `${chineseDate(formed)}形成的信息最迟应在${chineseDate(due.date)}公开（${days.value}个工作日内），${state}`,
      place,
      hint: date === undefined ? "请尽快公开，并登记公开日期" : "请核对形成日期和公开日期",
      related: [{ place: days.place, message: `${days.value}个工作日内公开` }],
    };
  },
});
