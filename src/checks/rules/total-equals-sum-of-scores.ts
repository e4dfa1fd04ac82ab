// A total score is the sum of the indicators' scores.

import { Decimal } from "../../base/decimal.ts";
import { pointsText } from "../../base/points-text.ts";
import { placeOf } from "../../records/record.ts";
import { isTotalOf } from "../../standards/derivations/total-score.ts";
import { defineCheck } from "../check.ts";
import { selfEvaluationExample } from "../example-self-evaluation.ts";
import { indicatorsOf, resultOf } from "../scored-record.ts";

const exampleWith = (total: number) => selfEvaluationExample({ total });

export const totalEqualsSumOfScores = defineCheck({
  name: "total-equals-sum-of-scores",
  sentence: "总分等于各项指标得分之和",
  why: "等次按总分确定；总分与评分表对不上，等次就没有依据。按小数精确相加，总分可以四舍五入到两位小数。",
  severity: "error",
  examples: { good: exampleWith(99.5), bad: exampleWith(98.5) },
  *examine(record) {
    const total = resultOf(record).score?.amount;
    const indicators = indicatorsOf(record);
    if (total === undefined || indicators.length === 0) return;
    let sum = new Decimal(0);
    for (const { score } of indicators) {
      if (score === undefined) return;
      sum = sum.plus(score);
    }
    if (isTotalOf(total, sum)) return;
    yield {
      message: `总分登记为${pointsText(total)}，各项指标得分合计为${pointsText(sum)}`,
      place: placeOf(record, ["score"]),
      hint: "请核对总分和各项得分；两者都对时，评分表里可能漏了一项指标",
      related: [{ place: placeOf(record, ["indicators"]), message: `各项指标从这里开始，共${indicators.length}项` }],
    };
  },
});
