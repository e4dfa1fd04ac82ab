// A 更正 is published after what it corrects.
import { chineseDate } from "../../base/chinese-date.ts";
import { correction } from "../../records/kinds/correction.ts";
import { type LiangjiRecord, placeOf } from "../../records/record.ts";
import { defineCheck } from "../check.ts";
import { withDepartment } from "../example-region.ts";
import { namedRecords } from "../named-records.ts";
import { type OwnDate, ownDate } from "../own-date.ts";

const exampleWith = (day: string) => ({
  ...withDepartment,
  "明川市/2023/绩效评价.yaml": `编号: mc-2023-01
名称: 老年食堂运营补助
类型: 财政重点评价
对象: 项目
主管部门: 明川市民政局
报告日期: 2024-04-12
`,
  "明川市/2023/更正.yaml": `编号: gz-01
对象: {绩效评价: mc-2023-01}
类型: 更正
原因: 涉及资金录入有误
影响: 涉及资金由1260.00万元改为1280.00万元
日期: ${day}
`,
});

export const correctionsFollowWhatTheyCorrect = defineCheck({
  name: "corrections-follow-what-they-correct",
  sentence: "更正日期不早于被更正内容的日期",
  why: "先有公开的内容，才有更正；次序颠倒的，读者看不出哪一个是改过的。",
  severity: "warning",
  kind: correction,
  examples: { good: exampleWith("2024-05-10"), bad: exampleWith("2023-05-10") },
  *examine(record, records) {
    const [subject, ...more] = namedRecords(record.data.subject, correction.fields.subject.type, record, records);
    const was = subject && more.length === 0 ? publicationOf(subject) : undefined;
    if (!subject || !was || was.date <= record.data.date) return;
    yield {
      message: `更正日期是${chineseDate(record.data.date)}，早于${subject.kind.name}“${subject.title}”的${was.name}${chineseDate(was.date)}`,
      place: placeOf(record, ["date"]),
      hint: "请核对两个日期",
      related: [{ place: was.place, message: `${was.name}：${was.date}` }],
    };
  },
});

/** The day it was made public, else the day it came about. */
function publicationOf(subject: LiangjiRecord): OwnDate | undefined {
  const { disclosure } = subject.data as { readonly disclosure?: { readonly date?: string } };
  if (disclosure?.date === undefined) return ownDate(subject);
  return { name: "公开日期", date: disclosure.date, place: placeOf(subject, ["disclosure", "date"]) };
}
