// The score of an indicator whose target and result are numbers is the one the formula gives.
import type { Decimal } from "../../base/decimal.ts";
import { pointsText } from "../../base/points-text.ts";
import type { DataOf } from "../../records/field.ts";
import { selfEvaluation } from "../../records/kinds/self-evaluation.ts";
import { placeOf } from "../../records/record.ts";
import { fundsInOneUnit, totalFunds } from "../../standards/derivations/execution-rate.ts";
import {
  type ExpectedScore,
  executionScore,
  expectedScore,
  type Scoring,
  scoreText,
} from "../../standards/indicator-score.ts";
import { measuredPair } from "../../standards/measured-value.ts";
import { isOvershot } from "../../standards/overshoot.ts";
import { defineCheck } from "../check.ts";
import { selfEvaluationExample } from "../example-self-evaluation.ts";
import { isExecutionRate } from "../indicator-rows.ts";

const exampleWith = (score: number) =>
  selfEvaluationExample({
    rows: {
      助餐服务人次: `方向: ≥, 目标值: 120, 实际值: 110, 单位: 万人次, 分值: 30, 得分: ${score}, 偏差原因: 夏季部分助餐点停餐`,
    },
  });

export const scoresFollowTheFormula = defineCheck({
  name: "scores-follow-the-formula",
  sentence: "定量指标得分按计分办法计算",
  why: "达到目标值得满分，没有达到的按完成比例得分（财预〔2020〕10号）；≤、＜类指标超过目标值的，按本地区的计分办法扣减；预算执行率按执行数除以预算数得分，不超过分值。实际值远超目标值、已写明原因的，可以按偏离程度扣分，不作比较。",
  severity: "warning",
  kind: selfEvaluation,
  examples: { good: exampleWith(27.5), bad: exampleWith(29) },
  *examine(record, records, rulebook) {
    const scoring = rulebook.applied("scoring", record, records);
    if (!scoring) return;
    for (const [index, row] of (record.data.indicators ?? []).entries()) {
      const expected = isExecutionRate(row)
        ? scoreOfFunds(record.data, row.weight.amount)
        : scoreOf(row, scoring.value);
      const score = row.score.amount;
      if (!expected || expected.score.minus(score).abs().lte(scoring.value.tolerance.amount)) continue;
      const path = ["indicators", index, "score"];
      yield {
        message: `指标“${row.name}”得分${pointsText(score)}，按计分办法应得${scoreText(expected.score)}（${expected.formula}）`,
        place: placeOf(record, path),
        hint: "请核对目标值、实际值、方向和得分；另有扣分的，请在地区.yaml 的“计分办法”里写明本地区的办法，或登记豁免",
        related: [{ place: scoring.place, message: scoring.title }],
      };
    }
  },
});

type Data = DataOf<typeof selfEvaluation.fields>;
type Row = NonNullable<Data["indicators"]>[number];

function scoreOfFunds(data: Data, weight: Decimal): ExpectedScore | undefined {
  const total = totalFunds(data);
  const funds = fundsInOneUnit(total?.spent, total?.budget);
  return funds && executionScore(weight, funds.spent, funds.budget);
}

function scoreOf(row: Row, scoring: Scoring): ExpectedScore | undefined {
  const pair = measuredPair(row);
  if (!pair || row.direction === undefined) return undefined;
  if (row.reason !== undefined && isOvershot(row.direction, pair, scoring)) return undefined;
  const { target, actual } = pair;
  const weight = row.weight.amount;
  return expectedScore({ direction: row.direction, target: target.amount, actual: actual.amount, weight }, scoring);
}
