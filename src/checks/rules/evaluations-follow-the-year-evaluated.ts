// An evaluation looks back: at a year not after the one it stands in, in a report not before that year began.
import { chineseDate } from "../../base/chinese-date.ts";
import { evaluation } from "../../records/kinds/evaluation.ts";
import { placeOf } from "../../records/record.ts";
import { defineCheck } from "../check.ts";
import { withDepartment } from "../example-region.ts";

const exampleWith = (day: string) => ({
  ...withDepartment,
  "明川市/2023/绩效评价.yaml": `编号: mc-2023-01
名称: 老年食堂运营补助
类型: 财政重点评价
对象: 项目
主管部门: 明川市民政局
评价年度: 2023
报告日期: ${day}
`,
});

export const evaluationsFollowTheYearEvaluated = defineCheck({
  name: "evaluations-follow-the-year-evaluated",
  sentence: "评价年度不晚于台账年度，报告日期不早于评价年度",
  why: "绩效评价看的是已经安排的资金；评价年度、报告日期跑到台账年度的另一头，多半是放错了年度文件夹或年份写错。",
  severity: "warning",
  kind: evaluation,
  examples: { good: exampleWith("2024-04-12"), bad: exampleWith("2022-04-12") },
  *examine(record) {
    const { evaluatedYear, date } = record.data;
    const { year } = record;
    if (year === undefined) return;
    if (evaluatedYear !== undefined && evaluatedYear > year) {
      yield {
        message: `评价年度是${evaluatedYear}年，晚于台账年度${year}年`,
        place: placeOf(record, ["evaluatedYear"]),
        hint: "请核对评价年度，或把这条记录移到它的年度",
      };
    }
    const begun = evaluatedYear ?? year;
    if (date !== undefined && date.slice(0, 4) < begun) {
      yield {
        message: `报告日期是${chineseDate(date)}，评价的${begun}年度还没有开始`,
        place: placeOf(record, ["date"]),
        hint: "请核对报告日期和评价年度",
      };
    }
  },
});
