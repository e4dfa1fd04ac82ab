// What the kinds that carry points have in common: indicators with weights and scores, a total, a grade.
import type { Decimal } from "../base/decimal.ts";
import type { Quantity } from "../base/quantity.ts";
import { evaluation } from "../records/kinds/evaluation.ts";
import { project } from "../records/kinds/project.ts";
import { selfEvaluation } from "../records/kinds/self-evaluation.ts";
import { spotCheck } from "../records/kinds/spot-check.ts";
import type { LiangjiRecord, Path } from "../records/record.ts";
import { asKind } from "../records/records.ts";
import type { GradeWord } from "../records/types/grades.ts";

export interface ScoredIndicator {
  /** Where it stands in its record. */
  readonly path: Path;
  readonly name: string;
  readonly weight: Decimal | undefined;
  readonly score: Decimal | undefined;
}

/** The indicators of a 绩效自评, 绩效评价 or 项目; none for other kinds. A 项目 has targets and weights, no scores. */
export function indicatorsOf(record: LiangjiRecord): readonly ScoredIndicator[] {
  const scored = asKind(record, selfEvaluation) ?? asKind(record, evaluation);
  if (scored) {
    return (scored.data.indicators ?? []).map((one, index) => ({
      path: ["indicators", index],
      name: one.name,
      weight: one.weight.amount,
      score: one.score.amount,
    }));
  }
  return (asKind(record, project)?.data.indicators ?? []).map((one, index) => ({
    path: ["indicators", index],
    name: one.name,
    weight: one.weight?.amount,
    score: undefined,
  }));
}

export interface Result {
  readonly score: Quantity | undefined;
  readonly grade: GradeWord | undefined;
}

/** The total and the grade of a 绩效自评, 绩效评价 or 绩效抽评, as far as they were written. */
export function resultOf(record: LiangjiRecord): Result {
  const scored = asKind(record, selfEvaluation) ?? asKind(record, evaluation) ?? asKind(record, spotCheck);
  return { score: scored?.data.score, grade: scored?.data.grade };
}
