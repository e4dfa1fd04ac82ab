// A project that its 事前评估 does not support (不予支持) has no budget.
import { preEvaluation } from "../../records/kinds/pre-evaluation.ts";
import { project } from "../../records/kinds/project.ts";
import { placeOf, writtenAt } from "../../records/record.ts";
import { defineCheck } from "../check.ts";
import { withDepartment } from "../example-region.ts";
import { preEvaluationsOf } from "../pre-evaluations-of.ts";
import { hasGaps } from "../whole-ledger.ts";

const exampleWith = (budget: string) => ({
  ...withDepartment,
  "明川市/2023/项目.yaml": `{编号: mz-01, 名称: 智慧养老平台, 主管部门: 明川市民政局, 项目属性: 新增, 预算数: ${budget}}\n`,
  "明川市/2023/事前评估.yaml": "{编号: pg-01, 项目: mz-01, 方式: 财政审核, 申报资金: 600万元, 结论: 不予支持}\n",
});

export const unsupportedProjectsHaveNoBudget = defineCheck({
  name: "unsupported-projects-have-no-budget",
  sentence: "事前评估不予支持的项目不安排预算",
  why: "没有通过事前评估的项目不得入库，也不得安排预算。同一项目评估几次的，以最后一次为准；重新申报后通过了的，请补登那一次评估。延续项目评估的常是追加或扩建的部分，不作比较。",
  severity: "warning",
  kind: project,
  examples: { good: exampleWith("0万元"), bad: exampleWith("600万元") },
  *examine(record, records) {
    const { status, budget } = record.data;
    if (status === "延续") return;
    const last = preEvaluationsOf(record, records).at(-1);
    if (!budget || budget.amount.isZero() || last?.data.conclusion !== "不予支持") return;
    // A broken one may be the later one that supports it.
    if (hasGaps(preEvaluation, record, records)) return;
    yield {
      message: `事前评估不予支持的项目“${record.title}”安排了预算${writtenAt(record, ["budget"]) ?? ""}`,
      place: placeOf(record, ["budget"]),
      hint: "请核对评估结论和预算数；后来重新评估通过的，请补登那一次",
      related: [{ place: placeOf(last, ["conclusion"]), message: `${last.data.method ?? "事前评估"}的结论：不予支持` }],
    };
  },
});
