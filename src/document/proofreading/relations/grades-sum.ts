// The numbers of 优, 良, 中 and 差 are together what was graded, and never more.

import { compareSum, isLarger, sameMeasure } from "../../../base/relations.ts";
import type { ProseCheck, Slip } from "../prose-check.ts";
import type { ReadNumber, ReadParagraph } from "../read-prose.ts";
import { countedThing } from "./counted-thing.ts";
import { type GradeRun, gradeRuns } from "./grade-runs.ts";
import { isAmount, saysTotal, sentencesApart } from "./sentences.ts";

export const gradesSum: ProseCheck = {
  name: "grades-sum",
  sentence: "各等次的个数相加等于总数",
  why: "优、良、中、差列全了，加起来就是评价的总数；只列了一部分的，不能超过总数。",
  severity: "error",
  examples: {
    good: [
      "抽评项目共200个，涉及78个部门，其中优68个、良124个、中7个、差1个。",
      "委托评价21个项目，评价结果为优秀等级的15个，良好等级的5个。",
    ],
    bad: ["抽评项目共200个，其中优68个、良124个、中17个、差1个。"],
  },
  *examine(text) {
    for (const paragraph of text) for (const run of gradeRuns(paragraph)) yield* judge(paragraph, run);
  },
};

function* judge(paragraph: ReadParagraph, { parts, complete }: GradeRun): Iterable<Slip> {
  const [first, last] = [parts[0]?.number, parts.at(-1)?.number];
  if (!first || !last || parts.length < 2) return;
  const quantities = parts.map((one) => one.number.quantity);
  const wholes = wholesBefore(paragraph, first);
  const fits = (whole: ReadNumber): boolean => {
    const { agreement } = compareSum(quantities, whole.quantity);
    return agreement === "exact" || agreement === "consistent";
  };
  if (wholes.length === 0 || wholes.some(fits)) return;
  const near = wholes.filter(
    (one) => sentencesApart(paragraph, one.offset, first.offset) <= 1 && countsGraded(one, first),
  );
  const whole = near.findLast(saysTotal) ?? near.at(-1);
  if (!whole) return;
  const { text } = compareSum(quantities, whole.quantity);
  const tooMany = wholes.every((one) => isLarger({ ...whole.quantity, ...sumOf(quantities, whole) }, one.quantity));
  if (!complete && !tooMany) return;
  yield {
    paragraph,
    start: whole.offset,
    end: last.end,
    message: `${parts.map((one) => one.grade).join("、")}相加为${text}，${complete ? "与" : "大于"}总数“${whole.text}”${complete ? "不一致" : ""}`,
    hint: "请核对总数和各等次的数",
  };
}

/** What may have been graded: the numbers before, of the same measure, that are no grades themselves. */
const wholesBefore = ({ numbers }: ReadParagraph, first: ReadNumber): readonly ReadNumber[] =>
  numbers.filter((one) => one.end <= first.offset && isAmount(one) && sameMeasure(one.quantity, first.quantity));

/** Departments are not what was graded, unless departments are. */
function countsGraded(whole: ReadNumber, part: ReadNumber): boolean {
  const thing = countedThing(whole) ?? "项目";
  return thing === "项目" || thing === "报告" || thing === countedThing(part);
}

const sumOf = (parts: readonly ReadNumber["quantity"][], { quantity }: ReadNumber) => ({
  amount: parts.reduce((total, part) => total.plus(part.amount), quantity.amount.minus(quantity.amount)),
});
