// 优68个、良124个、中7个、差1个: numbers side by side that divide something by its grades.

import { sameMeasure } from "../../../base/relations.ts";
import { type GradeLetter, gradeBefore, gradeLetters } from "../grade-words.ts";
import type { ReadNumber, ReadParagraph } from "../read-prose.ts";
import { isAmount } from "./sentences.ts";

export interface GradeRun {
  readonly parts: readonly { readonly grade: GradeLetter; readonly number: ReadNumber }[];
  /** All four grades are there, so the parts are the whole. */
  readonly complete: boolean;
}

/** Of counts and amounts, or of the numbers chosen: shares, for one. */
export function gradeRuns({ numbers }: ReadParagraph, chosen = isAmount): readonly GradeRun[] {
  const runs: { grade: GradeLetter; number: ReadNumber }[][] = [];
  let run: { grade: GradeLetter; number: ReadNumber }[] = [];
  for (const number of numbers.filter(chosen)) {
    const grade = gradeBefore(number.label);
    const goesOn = run.every((one) => one.grade !== grade && sameMeasure(one.number.quantity, number.quantity));
    if (grade === undefined || !goesOn) run = [];
    if (grade === undefined) continue;
    if (run.length === 0) runs.push(run);
    run.push({ grade, number });
  }
  return runs.map((parts) => ({ parts, complete: parts.length === gradeLetters.length }));
}
