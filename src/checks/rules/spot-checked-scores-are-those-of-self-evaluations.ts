// The 自评得分 a 绩效抽评 starts from is the score of that self-evaluation.
import { pointsText } from "../../base/points-text.ts";
import { selfEvaluation } from "../../records/kinds/self-evaluation.ts";
import { spotCheck } from "../../records/kinds/spot-check.ts";
import { placeOf } from "../../records/record.ts";
import { projectOf, recordsAbout } from "../about-project.ts";
import { defineCheck } from "../check.ts";
import { withProject } from "../example-region.ts";

const exampleWith = (score: number) => ({
  ...withProject,
  "明川市/2023/绩效自评.yaml": "{编号: zp-01, 项目: mz-01, 得分: 98.32}\n",
  "明川市/2023/绩效抽评.yaml": `{编号: cp-01, 项目: mz-01, 自评得分: ${score}, 抽评得分: 86.5, 等次: 良}\n`,
});

export const spotCheckedScoresAreThoseOfSelfEvaluations = defineCheck({
  name: "spot-checked-scores-are-those-of-self-evaluations",
  sentence: "抽评登记的自评得分就是自评的得分",
  why: "抽评要看自评虚高了多少；自评得分抄错，差距就算错。抽评里的得分可以四舍五入到较少的小数位。",
  severity: "error",
  kind: spotCheck,
  examples: { good: exampleWith(98.3), bad: exampleWith(93.82) },
  *examine(record, records) {
    const { selfScore } = record.data;
    const owner = projectOf(record, records);
    if (!selfScore || !owner) return;
    const [evaluated, ...more] = recordsAbout(selfEvaluation, owner, records).filter((one) => one.year === record.year);
    const score = evaluated?.data.score?.amount;
    // Two self-evaluations of one project: nobody knows which was checked.
    if (!evaluated || !score || more.length > 0) return;
    if (selfScore.amount.eq(score.toDecimalPlaces(selfScore.decimals ?? 0))) return;
    yield {
      message: `自评得分登记为${pointsText(selfScore.amount)}，“${owner.title}”的绩效自评是${pointsText(score)}`,
      place: placeOf(record, ["selfScore"]),
      hint: "请核对自评得分，以绩效自评为准",
      related: [{ place: placeOf(evaluated, ["score"]), message: `自评得分：${pointsText(score)}` }],
    };
  },
});
