// A 事前评估 is finished before the budget year it stands in is over.
import { chineseDate } from "../../base/chinese-date.ts";
import { preEvaluation } from "../../records/kinds/pre-evaluation.ts";
import { placeOf } from "../../records/record.ts";
import { defineCheck } from "../check.ts";
import { withProject } from "../example-region.ts";

const exampleWith = (day: string) => ({
  ...withProject,
  "明川市/2023/事前评估.yaml": `{编号: pg-01, 项目: mz-01, 申报资金: 1400万元, 日期: ${day}}\n`,
});

export const preEvaluationsComeBeforeTheBudget = defineCheck({
  name: "pre-evaluations-come-before-the-budget",
  sentence: "事前评估在预算年度以前或当年完成",
  why: "事前评估是入库和安排预算的前提，年度过完才评估，就不是事前评估；多半是放错了年度文件夹或年份写错。",
  severity: "warning",
  kind: preEvaluation,
  examples: { good: exampleWith("2022-10-20"), bad: exampleWith("2024-10-20") },
  *examine(record) {
    const { date } = record.data;
    if (date === undefined || record.year === undefined || date.slice(0, 4) <= record.year) return;
    yield {
      message: `${record.year}年度的事前评估，日期是${chineseDate(date)}`,
      place: placeOf(record, ["date"]),
      hint: "请核对日期，或把这条记录移到它的预算年度",
    };
  },
});
