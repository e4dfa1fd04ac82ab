// The steps of a 事前评估 follow one another: the bureau looks at no more than the department asked for, and not before it.
import { chineseDate } from "../../base/chinese-date.ts";
import { intervalOf } from "../../base/interval.ts";
import { convert } from "../../base/quantity.ts";
import { quantityText } from "../../base/quantity-text.ts";
import { preEvaluation } from "../../records/kinds/pre-evaluation.ts";
import { project } from "../../records/kinds/project.ts";
import { placeOf } from "../../records/record.ts";
import { asKind, type Records } from "../../records/records.ts";
import { type Breach, defineCheck } from "../check.ts";
import { withProject } from "../example-region.ts";
import { type PreEvaluation, preEvaluationsOf, stepOf } from "../pre-evaluations-of.ts";

const exampleWith = (requested: string) => ({
  ...withProject,
  "明川市/2023/事前评估.yaml": `- {编号: pg-01, 项目: mz-01, 方式: 部门评估, 申报资金: 1400万元, 核定资金: 1350万元, 日期: 2022-08-26}
- {编号: pg-02, 项目: mz-01, 方式: 财政审核, 申报资金: ${requested}, 核定资金: 1280万元, 日期: 2022-10-14}
`,
});

export const preEvaluationStepsAreInOrder = defineCheck({
  name: "pre-evaluation-steps-are-in-order",
  sentence: "同一项目的几次事前评估，金额和日期前后衔接",
  why: "先由部门评估，再报财政审核、再评估：后一次的申报资金不会比前一次的申报资金还多，日期也不会更早。同一方式做过几次的，不互相比较。",
  severity: "warning",
  kind: preEvaluation,
  examples: { good: exampleWith("1350万元"), bad: exampleWith("1530万元") },
  *examine(record, records) {
    const before = stepBefore(record, records);
    if (before) yield* compare(before, record);
  },
});

function* compare(before: PreEvaluation, record: PreEvaluation): Iterable<Breach> {
  const [earlier, later] = [before.data.method ?? "", record.data.method ?? ""];
  const limit = convert(before.data.requested, record.data.requested.unit);
  if (limit && intervalOf(record.data.requested).low.gt(intervalOf(limit).high)) {
    yield {
      message: `${later}的申报资金${quantityText(record.data.requested)}，多于${earlier}的申报资金${quantityText(before.data.requested)}`,
      place: placeOf(record, ["requested"]),
      hint: "请核对两次的申报资金和单位；后一次的申报资金应是前一次核定的数",
      related: [{ place: placeOf(before, ["requested"]), message: `${earlier}的申报资金` }],
    };
  }
  const [first, second] = [before.data.date, record.data.date];
  if (first !== undefined && second !== undefined && second < first) {
    yield {
      message: `${later}的日期${chineseDate(second)}，早于${earlier}的${chineseDate(first)}`,
      place: placeOf(record, ["date"]),
      hint: "请核对两次评估的日期和方式",
      related: [{ place: placeOf(before, ["date"]), message: `${earlier}的日期` }],
    };
  }
}

/** The last evaluation of the step before, of the same project and year. */
function stepBefore(record: PreEvaluation, records: Records): PreEvaluation | undefined {
  const step = stepOf(record);
  const [found, ...more] = records.candidates(project.name, record, record.data.project);
  const owner = found && more.length === 0 ? asKind(found, project) : undefined;
  if (!owner || step === undefined) return undefined;
  return preEvaluationsOf(owner, records)
    .filter((one) => one.year === record.year && (stepOf(one) ?? step) < step)
    .at(-1);
}
