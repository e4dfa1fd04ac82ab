// A grade (等次) is the one its score stands for.
import { pointsText } from "../../base/points-text.ts";
import { placeOf } from "../../records/record.ts";
import { gradeOrWorst, schemeText } from "../../standards/grade-scheme.ts";
import { defineCheck } from "../check.ts";
import { withProject } from "../example-region.ts";
import { resultOf } from "../scored-record.ts";

const exampleWith = (grade: string) => ({
  ...withProject,
  "明川市/2023/绩效抽评.yaml": `编号: cp-01\n项目: mz-01\n抽评得分: 89.5\n等次: ${grade}\n`,
});

export const gradeMatchesScore = defineCheck({
  name: "grade-matches-score",
  sentence: "等次与得分相符",
  why: "90分以上为优、80分以上不到90分为良、60分以上不到80分为中、不到60分为差（财预〔2020〕10号），地区另有等次标准的从其标准。89.5分是良，不四舍五入。",
  severity: "error",
  examples: { good: exampleWith("良好"), bad: exampleWith("优") },
  *examine(record, records, rulebook) {
    const { score, grade } = resultOf(record);
    const scheme = rulebook.applied("gradeScheme", record, records);
    if (!score || !grade || !scheme) return;
    const expected = gradeOrWorst(score.amount, scheme.value);
    if (expected === grade.grade) return;
    yield {
      message: `等次登记为“${grade.word}”，得分${pointsText(score.amount)}对应的等次是“${expected}”`,
      place: placeOf(record, ["grade"]),
      hint: `请核对等次和得分（${scheme.title}：${schemeText(scheme.value)}）`,
      related: [
        { place: placeOf(record, ["score"]), message: `得分${pointsText(score.amount)}` },
        { place: scheme.place, message: scheme.title },
      ],
    };
  },
});
