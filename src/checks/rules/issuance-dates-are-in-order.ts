// The days of a 发文 follow one another: what it tells of, 成文, 印发; and the year of its number is that of 成文.
import { chineseDate } from "../../base/chinese-date.ts";
import type { Place } from "../../base/place.ts";
import { evaluation } from "../../records/kinds/evaluation.ts";
import { issuance } from "../../records/kinds/issuance.ts";
import { preEvaluation } from "../../records/kinds/pre-evaluation.ts";
import { type LiangjiRecord, placeOf } from "../../records/record.ts";
import type { Records } from "../../records/records.ts";
import { type Breach, defineCheck } from "../check.ts";
import { withProject } from "../example-region.ts";
import { ownDate } from "../own-date.ts";

const exampleWith = (printed: string) => ({
  ...withProject,
  "明川市/2023/事前评估.yaml": "{编号: pg-01, 项目: mz-01, 申报资金: 1400万元, 日期: 2022-10-20}\n",
  "明川市/2023/发文.yaml": `发文字号: 明财绩〔2022〕19号
文种: 事前绩效评估审核意见
对象: pg-01
成文日期: 2022-10-26
印发日期: ${printed}
`,
});

/** The kinds whose own day is over when something is issued about them. */
const finished = [evaluation.name, preEvaluation.name];

export const issuanceDatesAreInOrder = defineCheck({
  name: "issuance-dates-are-in-order",
  sentence: "发文的日期先后有序，与发文字号的年份一致",
  why: "先有评估、评价的结果，再成文，然后印发；发文字号里的年份是成文的年份。对不上的，多半是日期写错，或登记到了别的文件上。",
  severity: "warning",
  kind: issuance,
  examples: { good: exampleWith("2022-10-27"), bad: exampleWith("2022-10-25") },
  *examine(record, records) {
    const { number, date, printed, about } = record.data;
    const dated = { name: "成文日期", date, place: placeOf(record, ["date"]) };
    if (about !== undefined) yield* order(dayOf(about, record, records), dated);
    yield* order(dated, { name: "印发日期", date: printed, place: placeOf(record, ["printed"]) });
    const year = /〔(\d{4})〕/.exec(number)?.[1];
    if (date === undefined || year === undefined || date.startsWith(year)) return;
    yield {
      message: `发文字号“${number}”是${year}年的，成文日期是${chineseDate(date)}`,
      place: placeOf(record, ["number"]),
      hint: "请核对发文字号和成文日期",
      related: [{ place: dated.place, message: `成文日期：${date}` }],
    };
  },
});

interface Day {
  readonly name: string;
  readonly date: string | undefined;
  readonly place: Place;
}

function* order(earlier: Day | undefined, later: Day): Iterable<Breach> {
  if (earlier?.date === undefined || later.date === undefined || earlier.date <= later.date) return;
  yield {
    message: `${later.name}是${chineseDate(later.date)}，早于${earlier.name}${chineseDate(earlier.date)}`,
    place: later.place,
    hint: "请核对这两个日期",
    related: [{ place: earlier.place, message: `${earlier.name}：${earlier.date}` }],
  };
}

/** 报告日期 or 日期 of the one record a name means. */
function dayOf(about: string, scope: LiangjiRecord<typeof issuance.fields>, records: Records): Day | undefined {
  const [meant, ...others] = finished.flatMap((kind) => records.candidates(kind, scope, about));
  const own = meant && others.length === 0 ? ownDate(meant) : undefined;
  return own && meant && { ...own, name: `${meant.kind.name}的${own.name}` };
}
