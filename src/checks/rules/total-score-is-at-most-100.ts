// No total score is above 100.

import { Decimal } from "../../base/decimal.ts";
import { pointsText } from "../../base/points-text.ts";
import { spotCheck } from "../../records/kinds/spot-check.ts";
import { placeOf } from "../../records/record.ts";
import { asKind } from "../../records/records.ts";
import { defineCheck } from "../check.ts";
import { withProject } from "../example-region.ts";
import { resultOf } from "../scored-record.ts";

const full = new Decimal(100);

const exampleWith = (score: number) => ({
  ...withProject,
  "明川市/2023/绩效抽评.yaml": `编号: cp-01\n项目: mz-01\n抽评得分: ${score}\n等次: 优\n`,
});

export const totalScoreIsAtMost100 = defineCheck({
  name: "total-score-is-at-most-100",
  sentence: "总分不超过100分",
  why: "绩效自评、抽评和评价都实行百分制（财预〔2020〕10号）。",
  severity: "error",
  examples: { good: exampleWith(100), bad: exampleWith(105) },
  *examine(record) {
    const scores = { score: resultOf(record).score, selfScore: asKind(record, spotCheck)?.data.selfScore };
    for (const [name, score] of Object.entries(scores)) {
      if (score === undefined || score.amount.lte(full)) continue;
      yield {
        message: `“${record.kind.fields[name]?.key}”为${pointsText(score.amount)}，超过满分100分`,
        place: placeOf(record, [name]),
        hint: "请核对得分，是否多写了一位或漏了小数点",
      };
    }
  },
});
