// 等次: the grade a score stands for by the scheme that holds.
import { pointsText } from "../../base/points-text.ts";
import type { Quantity } from "../../base/quantity.ts";
import { evaluation } from "../../records/kinds/evaluation.ts";
import { selfEvaluation } from "../../records/kinds/self-evaluation.ts";
import type { LiangjiRecord } from "../../records/record.ts";
import type { Records } from "../../records/records.ts";
import type { GradeWord } from "../../records/types/grades.ts";
import { type Derived, defineDerivation } from "../derivation.ts";
import { gradeFor } from "../grade-scheme.ts";
import type { Rulebook } from "../rulebook.ts";

function gradeOf(
  score: Quantity | undefined,
  record: Pick<LiangjiRecord, "region">,
  records: Records,
  rulebook: Rulebook,
): Derived<GradeWord> | undefined {
  const scheme = rulebook.applied("gradeScheme", record, records);
  const grade = score && scheme && gradeFor(score.amount, scheme.value);
  return grade && { value: grade, text: grade.word, because: `得分${pointsText(score.amount)}`, rule: scheme };
}

const agrees = (written: GradeWord, derived: GradeWord): boolean => written.grade === derived.grade;

export const selfEvaluationGrade = defineDerivation({
  kind: selfEvaluation,
  field: "grade",
  derive: (record, records, rulebook) => gradeOf(record.data.score, record, records, rulebook),
  agrees,
});

export const evaluationGrade = defineDerivation({
  kind: evaluation,
  field: "grade",
  derive: (record, records, rulebook) => gradeOf(record.data.score, record, records, rulebook),
  agrees,
});
