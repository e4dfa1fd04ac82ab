// The first budget of a new project is not above what its 事前评估 approved (核定资金).
import { intervalOf } from "../../base/interval.ts";
import { convert } from "../../base/quantity.ts";
import { quantityText } from "../../base/quantity-text.ts";
import { project } from "../../records/kinds/project.ts";
import { placeOf } from "../../records/record.ts";
import { defineCheck } from "../check.ts";
import { withDepartment } from "../example-region.ts";
import { preEvaluationsOf } from "../pre-evaluations-of.ts";

const exampleWith = (budget: string) => ({
  ...withDepartment,
  "明川市/2023/项目.yaml": `{编号: mz-01, 名称: 智慧养老平台, 主管部门: 明川市民政局, 项目属性: 新增, 预算数: ${budget}}\n`,
  "明川市/2023/事前评估.yaml":
    "{编号: pg-01, 项目: mz-01, 方式: 财政审核, 申报资金: 600万元, 核定资金: 480万元, 结论: 调整后支持}\n",
});

export const newBudgetsStayWithinWhatWasApproved = defineCheck({
  name: "new-budgets-stay-within-what-was-approved",
  sentence: "新增项目的预算数不超过事前评估的核定资金",
  why: "事前评估核减了的，预算按核定数安排，评估才算数。同一项目评估几次的，以最后一次的核定资金为准。年中另有追加的也会超过，所以只提醒。",
  severity: "warning",
  kind: project,
  examples: { good: exampleWith("480万元"), bad: exampleWith("600万元") },
  *examine(record, records) {
    const { status, budget } = record.data;
    if (status !== "新增" || !budget) return;
    const last = preEvaluationsOf(record, records).at(-1);
    const approved = last?.data.approved;
    const limit = approved && convert(approved, budget.unit);
    if (!limit || intervalOf(budget).low.lte(intervalOf(limit).high)) return;
    yield {
      message: `新增项目“${record.title}”的预算数${quantityText(budget)}，超过事前评估核定的${quantityText(approved)}`,
      place: placeOf(record, ["budget"]),
      hint: "请核对两个数和单位；年中追加的，请在项目的“备注”里说明",
      related: [{ place: placeOf(last, ["approved"]), message: `${last.data.method ?? "事前评估"}的核定资金` }],
    };
  },
});
