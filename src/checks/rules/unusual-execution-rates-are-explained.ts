// Where much of the budget was left, or more than it was spent, somebody wrote why.
import type { Quantity } from "../../base/quantity.ts";
import { quantityText } from "../../base/quantity-text.ts";
import { selfEvaluation } from "../../records/kinds/self-evaluation.ts";
import { type LiangjiRecord, placeOf } from "../../records/record.ts";
import { executionRate, totalFunds } from "../../standards/derivations/execution-rate.ts";
import { defineCheck } from "../check.ts";
import { selfEvaluationExample } from "../example-self-evaluation.ts";
import { isExecutionRate } from "../indicator-rows.ts";

const exampleWith = (reason: string) =>
  selfEvaluationExample({
    funds: "全年预算: 1280.00万元, 执行: 896.00万元",
    rows: { 预算执行率: `目标值: 100, 实际值: 70, 单位: '%', 分值: 10, 得分: 7${reason}` },
  });

export const unusualExecutionRatesAreExplained = defineCheck({
  name: "unusual-execution-rates-are-explained",
  sentence: "执行率不在正常范围的写明原因",
  why: "执行率低，多半是预算编多了或项目进展慢，要专门说明并提出整改措施；范围按执行率范围，本地区另有规定的从其规定。原因写在预算执行率指标的“偏差原因”里，没有列这项指标的写在“总体完成情况”里。执行率高于上限的一律指出。",
  severity: "warning",
  kind: selfEvaluation,
  examples: { good: exampleWith(", 偏差原因: 秋季新设的助餐点验收推迟，余款次年支付"), bad: exampleWith("") },
  *examine(record, records, rulebook) {
    const range = rulebook.applied("execution", record, records);
    const stated = rateOf(record);
    if (!range || !stated) return;
    const { rate, field } = stated;
    const { low, high } = range.value;
    const tooHigh = rate.amount.gt(high.amount);
    // Funds that were overspent are a finding of their own (executed-is-not-above-budget).
    if (tooHigh ? field === "funds" && rate.amount.gt(100) : rate.amount.gte(low.amount) || isExplained(record)) return;
    const limit = tooHigh ? `高于${quantityText(high)}` : `低于${quantityText(low)}`;
    yield {
      message: `执行率${quantityText(rate)}，${limit}${tooHigh ? "" : "，没有写原因"}`,
      place: placeOf(record, field === "funds" ? ["funds", 0, "spent"] : [field]),
      hint: tooHigh
        ? "请核对执行数和预算数；年中追加过预算的，预算写调整后的全年预算数"
        : "请在预算执行率指标里加上“偏差原因: …”；没有列这项指标的，写在“总体完成情况”里",
      related: [{ place: range.place, message: range.title }],
    };
  },
});

type SelfEvaluation = LiangjiRecord<typeof selfEvaluation.fields>;

/** By the funds; where they were not written, as stated. */
function rateOf({ data }: SelfEvaluation): { readonly rate: Quantity; readonly field: string } | undefined {
  const total = totalFunds(data);
  const computed = executionRate(total?.spent, total?.budget);
  if (computed) return { rate: computed, field: "funds" };
  return data.executionRate && { rate: data.executionRate, field: "executionRate" };
}

function isExplained({ data }: SelfEvaluation): boolean {
  const row = data.indicators?.find(isExecutionRate);
  return (row ? row.reason : data.completion) !== undefined;
}
