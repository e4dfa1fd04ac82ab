// The days of a 整改 follow one another: the finding, its deadline, the reminder after it, the steps, the end.
import { chineseDate } from "../../base/chinese-date.ts";
import type { Place } from "../../base/place.ts";
import { rectification } from "../../records/kinds/rectification.ts";
import { type LiangjiRecord, placeOf } from "../../records/record.ts";
import type { Records } from "../../records/records.ts";
import { type Breach, defineCheck } from "../check.ts";
import { withDepartment } from "../example-region.ts";
import { namedRecords } from "../named-records.ts";
import { ownDate } from "../own-date.ts";

const exampleWith = (second: string) => ({
  ...withDepartment,
  "明川市/2023/整改.yaml": `编号: zg-01
来源: {文件: 2023年度市级预算执行审计报告}
问题: 部分助餐点凭证不全
责任单位: 明川市民政局
时限: 2024-05-31
进展:
  - {日期: 2024-05-10, 内容: 完成自查}
  - {日期: ${second}, 内容: 补齐凭证}
提醒函: [{文号: 明财绩函〔2024〕3号, 日期: 2024-06-05}]
完成日期: 2024-06-20
`,
});

export const rectificationStepsAreInOrder = defineCheck({
  name: "rectification-steps-are-in-order",
  sentence: "整改的各个日期先后有序",
  why: "先有评价报告，再定整改时限；进展按时间登记，到完成为止；提醒函在逾期以后、完成以前发出。次序颠倒的，多半是年份或月份写错。",
  severity: "warning",
  kind: rectification,
  examples: { good: exampleWith("2024-06-18"), bad: exampleWith("2023-06-18") },
  *examine(record, records) {
    const { due, done, progress = [], reminders = [] } = record.data;
    const deadline = { name: "整改时限", date: due, place: placeOf(record, ["due"]) };
    const end = done === undefined ? undefined : { name: "完成日期", date: done, place: placeOf(record, ["done"]) };
    yield* order(sourceDay(record, records), deadline);
    const steps = progress.map(({ date }, index) => ({
      name: `第${index + 1}条进展`,
      date,
      place: placeOf(record, ["progress", index, "date"]),
    }));
    for (const [index, step] of steps.entries()) {
      yield* order(steps[index - 1], step);
      if (end) yield* order(step, end, step);
    }
    for (const [index, { number, date }] of reminders.entries()) {
      const letter = { name: `提醒函${number}`, date, place: placeOf(record, ["reminders", index, "date"]) };
      yield* order(deadline, letter);
      if (end) yield* order(letter, end, letter);
    }
  },
});

interface Day {
  readonly name: string;
  readonly date: string;
  readonly place: Place;
}

/** Speaks at `at` when the earlier day is after the later one; the same day is in order. */
function* order(earlier: Day | undefined, later: Day, at: Day = later): Iterable<Breach> {
  if (earlier === undefined || earlier.date <= later.date) return;
  const other = at === later ? earlier : later;
  yield {
    message: `${at.name}是${chineseDate(at.date)}，${at === later ? "早于" : "晚于"}${other.name}${chineseDate(other.date)}`,
    place: at.place,
    hint: "请核对这两个日期",
    related: [{ place: other.place, message: `${other.name}：${other.date}` }],
  };
}

function sourceDay(record: LiangjiRecord<typeof rectification.fields>, records: Records): Day | undefined {
  const [source, ...more] = namedRecords(record.data.source, rectification.fields.source.type, record, records);
  const dated = source && more.length === 0 ? ownDate(source) : undefined;
  return dated && source && { ...dated, name: `${source.kind.name}的${dated.name}` };
}
