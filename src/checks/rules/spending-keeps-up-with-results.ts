// Where the indicators look much better than the spending, somebody wrote why.
import { type Decimal, zero } from "../../base/decimal.ts";
import { trimmed } from "../../base/rounding.ts";
import type { DataOf } from "../../records/field.ts";
import { selfEvaluation } from "../../records/kinds/self-evaluation.ts";
import { placeOf } from "../../records/record.ts";
import { fundsInOneUnit, totalFunds } from "../../standards/derivations/execution-rate.ts";
import { defineCheck } from "../check.ts";
import { selfEvaluationExample } from "../example-self-evaluation.ts";
import { isExecutionRate } from "../indicator-rows.ts";

/** A province's system warns when the spending lags behind by more than a twentieth of what the indicators earned. */
const noticeable = "0.05";

const exampleWith = (reason: string) =>
  selfEvaluationExample({
    funds: "全年预算: 1280.00万元, 执行: 1126.40万元",
    rows: { 预算执行率: `目标值: 100, 实际值: 88, 单位: '%', 分值: 10, 得分: 8.8${reason}` },
  });

export const spendingKeepsUpWithResults = defineCheck({
  name: "spending-keeps-up-with-results",
  sentence: "指标得分与预算执行相称",
  why: "指标基本完成而预算执行明显偏低，可能是预算编多了，也可能是目标定低了。预算执行率比指标得分率低二十分之一以上、又没有写原因的，列出来供审核时参考；执行率低于正常范围的另有提醒，这里不重复。",
  severity: "note",
  kind: selfEvaluation,
  examples: { good: exampleWith(", 偏差原因: 尾款按合同在次年支付"), bad: exampleWith("") },
  *examine(record, records, rulebook) {
    const range = rulebook.applied("execution", record, records);
    const row = record.data.indicators?.findIndex(isExecutionRate) ?? -1;
    const rates = ratesOf(record.data);
    if (!range || !rates || row < 0 || record.data.indicators?.[row]?.reason !== undefined) return;
    const { earned, spent } = rates;
    if (spent.mul(100).lt(range.value.low.amount) || earned.minus(spent).lte(earned.mul(noticeable))) return;
    yield {
      message: `指标得分率${percentText(earned)}，预算执行率${percentText(spent)}，执行明显低于完成情况`,
      place: placeOf(record, ["indicators", row]),
      hint: "请核实预算是否编多了、目标是否定低了；有客观原因的，写在预算执行率指标的“偏差原因”里",
      related: [{ place: placeOf(record, ["funds", 0]), message: "资金写在这里" }],
    };
  },
});

/** What the indicators other than 预算执行率 earned of their points, and what was spent of the budget; undefined when either is nothing. */
function ratesOf(
  data: DataOf<typeof selfEvaluation.fields>,
): { readonly earned: Decimal; readonly spent: Decimal } | undefined {
  const total = totalFunds(data);
  const funds = fundsInOneUnit(total?.spent, total?.budget);
  const rows = (data.indicators ?? []).filter((row) => !isExecutionRate(row));
  const weights = rows.reduce((sum, row) => sum.plus(row.weight.amount), zero);
  const scores = rows.reduce((sum, row) => sum.plus(row.score.amount), zero);
  if (!funds || weights.isZero() || scores.isZero()) return undefined;
  return { earned: scores.div(weights), spent: funds.spent.div(funds.budget) };
}

const percentText = (share: Decimal): string => `${trimmed(share.mul(100), 2)}%`;
