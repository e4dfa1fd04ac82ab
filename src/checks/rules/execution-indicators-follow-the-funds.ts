// The 预算执行率 among the indicators is what the funds say.
import { intervalOf, touch } from "../../base/interval.ts";
import { quantityText } from "../../base/quantity-text.ts";
import { selfEvaluation } from "../../records/kinds/self-evaluation.ts";
import { placeOf, writtenAt } from "../../records/record.ts";
import { executionRate, totalFunds } from "../../standards/derivations/execution-rate.ts";
import { measured } from "../../standards/measured-value.ts";
import { defineCheck } from "../check.ts";
import { selfEvaluationExample } from "../example-self-evaluation.ts";
import { isExecutionRate } from "../indicator-rows.ts";

export const executionIndicatorsFollowTheFunds = defineCheck({
  name: "execution-indicators-follow-the-funds",
  sentence: "预算执行率指标的实际值与资金一致",
  why: "预算执行率等于年度资金总额的全年执行数除以全年预算数（项目支出绩效自评表）；两处不同，必有一处错了。按写明的小数位四舍五入比较。",
  severity: "error",
  kind: selfEvaluation,
  examples: {
    good: selfEvaluationExample(),
    bad: selfEvaluationExample({ rows: { 预算执行率: "目标值: 100, 实际值: 97, 单位: '%', 分值: 10, 得分: 9.5" } }),
  },
  *examine(record) {
    const total = totalFunds(record.data);
    const rate = executionRate(total?.spent, total?.budget);
    if (!rate) return;
    for (const [index, row] of (record.data.indicators ?? []).entries()) {
      if (!isExecutionRate(row)) continue;
      const stated = measured(row.actual, row.unit ?? "%");
      if (stated?.unit !== "%" || touch(intervalOf(stated), intervalOf(rate))) continue;
      yield {
        message: `“${row.name}”的实际值是${quantityText(stated)}，按资金算是${quantityText(rate)}`,
        place: placeOf(record, ["indicators", index, "actual"]),
        hint: "请核对实际值和年度资金总额的两个数",
        related: (["spent", "budget"] as const).map((column) => ({
          place: placeOf(record, ["funds", 0, column]),
          message: `${column === "spent" ? "全年执行数" : "全年预算数"}：${writtenAt(record, ["funds", 0, column]) ?? ""}`,
        })),
      };
    }
  },
});
