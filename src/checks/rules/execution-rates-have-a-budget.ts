// A self-evaluation that scores 预算执行率 has a budget to divide by.
import { selfEvaluation } from "../../records/kinds/self-evaluation.ts";
import { placeOf } from "../../records/record.ts";
import { totalFunds } from "../../standards/derivations/execution-rate.ts";
import { defineCheck } from "../check.ts";
import { selfEvaluationExample } from "../example-self-evaluation.ts";
import { isExecutionRate } from "../indicator-rows.ts";

export const executionRatesHaveABudget = defineCheck({
  name: "execution-rates-have-a-budget",
  sentence: "给预算执行率打分的，全年预算数不为0",
  why: "预算执行率是全年执行数除以全年预算数，预算数为0就无从计算，得分没有依据。",
  severity: "warning",
  kind: selfEvaluation,
  examples: {
    good: selfEvaluationExample(),
    bad: selfEvaluationExample({ funds: "全年预算: 0万元, 执行: 0万元" }),
  },
  *examine(record) {
    const row = record.data.indicators?.findIndex(isExecutionRate) ?? -1;
    if (row < 0 || !totalFunds(record.data)?.budget.amount.isZero()) return;
    yield {
      message: "全年预算数是0，预算执行率无法计算，这项的得分没有依据",
      place: placeOf(record, ["funds", 0, "budget"]),
      hint: "请核对全年预算数：有结转资金或年中追加的，要计入；确实没有预算的，这个项目当年不作自评",
      related: [{ place: placeOf(record, ["indicators", row]), message: "预算执行率指标" }],
    };
  },
});
