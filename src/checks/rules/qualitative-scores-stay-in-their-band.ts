// The score of an indicator judged in words lies in the band of the word.
import { type Decimal, zero } from "../../base/decimal.ts";
import { pointsText } from "../../base/points-text.ts";
import { selfEvaluation } from "../../records/kinds/self-evaluation.ts";
import { placeOf } from "../../records/record.ts";
import { type Band, bandOf } from "../../standards/qualitative-band.ts";
import { defineCheck } from "../check.ts";
import { selfEvaluationExample } from "../example-self-evaluation.ts";

const exampleWith = (score: number) =>
  selfEvaluationExample({
    rows: {
      助餐服务覆盖社区比例: `方向: 定性, 目标值: 基本覆盖, 实际值: 部分达成年度指标并具有一定效果, 分值: 30, 得分: ${score}, 偏差原因: 山区村尚未覆盖`,
    },
  });

export const qualitativeScoresStayInTheirBand = defineCheck({
  name: "qualitative-scores-stay-in-their-band",
  sentence: "定性指标得分在所评等级的区间内",
  why: "定性指标分达成年度指标、部分达成年度指标并具有一定效果、未达成年度指标且效果较差三档，得分分别在分值的100%—80%（含）、80%—60%（含）、60%—0%之间（财预〔2020〕10号）；本地区另有定性等级的从其规定。实际值写的不是等级的，不作比较。",
  severity: "warning",
  kind: selfEvaluation,
  examples: { good: exampleWith(21), bad: exampleWith(25) },
  *examine(record, records, rulebook) {
    const levels = rulebook.applied("qualitative", record, records);
    if (!levels) return;
    for (const [index, { name, actual, weight, score }] of (record.data.indicators ?? []).entries()) {
      const band = actual === undefined ? undefined : bandOf(actual, weight.amount, levels.value);
      if (!band || isWithin(score.amount, band)) continue;
      yield {
        message: `指标“${name}”评为“${actual}”，得分应${bandText(band)}，登记为${pointsText(score.amount)}`,
        place: placeOf(record, ["indicators", index, "score"]),
        hint: "请核对得分，或改评相应的等级",
        related: [{ place: levels.place, message: levels.title }],
      };
    }
  },
});

const isWithin = (score: Decimal, { low, below }: Band): boolean =>
  score.gte(low) && (below === undefined || score.lt(below));

/** 在24分（含）至30分之间; the upper end of the best band is the weight itself, which another check looks after. */
function bandText({ low, below }: Band): string {
  if (below === undefined) return `不低于${pointsText(low)}`;
  return low.eq(zero) ? `低于${pointsText(below)}` : `不低于${pointsText(low)}、低于${pointsText(below)}`;
}
