// A region's grade thresholds (等次标准) go down from 优 to 差.
import { pointsText } from "../../base/points-text.ts";
import { region } from "../../records/kinds/region.ts";
import { placeOf } from "../../records/record.ts";
import { grades } from "../../records/types/grades.ts";
import { defineCheck } from "../check.ts";
import { mingchuan } from "../example-region.ts";

const exampleWith = (good: number) => ({
  "明川市/地区.yaml": `${mingchuan}等次标准:
  - {等次: 优, 下限: 85}
  - {等次: 良, 下限: ${good}}
  - {等次: 中, 下限: 60}
  - {等次: 差, 下限: 0}
`,
});

export const gradeSchemeGoesDown = defineCheck({
  name: "grade-scheme-goes-down",
  sentence: "等次标准从优到差逐级降低",
  why: "全地区的等次都按它核对；两个等次的下限相同或颠倒时，有的等次永远评不出来。",
  severity: "error",
  kind: region,
  examples: { good: exampleWith(75), bad: exampleWith(90) },
  *examine(record) {
    const steps = record.data.gradeScheme ?? [];
    for (const [index, step] of steps.entries()) {
      const above = steps[index - 1];
      if (above === undefined) continue;
      const rank = grades.indexOf(step.grade.grade) - grades.indexOf(above.grade.grade);
      if (rank > 0 && step.from.amount.lt(above.from.amount)) continue;
      yield {
        message: `等次标准里“${step.grade.word}”的下限是${pointsText(step.from.amount)}，排在它前面的“${above.grade.word}”是${pointsText(above.from.amount)}`,
        place: placeOf(record, ["gradeScheme", index, "from"]),
        hint: "请按优、良、中、差的次序填写，每个等次一行，下限逐级降低",
      };
    }
  },
});
