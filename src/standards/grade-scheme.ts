// From points to a grade, by a scheme (等次标准) of thresholds.
import type { Decimal } from "../base/decimal.ts";
import { pointsText } from "../base/points-text.ts";
import type { Grade } from "../records/types/grades.ts";
import type { Standards } from "./rulebook.ts";

export type GradeScheme = NonNullable<Standards["gradeScheme"]>;

/** The best grade whose threshold is reached, as the scheme words it: 财预〔2020〕10号 gives 90, 80 and 60 to the better grade. Undefined below all of them. */
export const gradeFor = (score: Decimal, scheme: GradeScheme): GradeScheme[number]["grade"] | undefined =>
  downward(scheme).find((step) => score.gte(step.from.amount))?.grade;

/** 优90分以上、良80分以上 …: as it reads in a hint. */
export const schemeText = (scheme: GradeScheme): string =>
  downward(scheme)
    .filter((step) => step.from.amount.gt(0))
    .map((step) => `${step.grade.grade}${pointsText(step.from.amount)}以上`)
    .join("、");

/** 差 is what reaches nothing, also where a scheme leaves it out. */
export const gradeOrWorst = (score: Decimal, scheme: GradeScheme): Grade => gradeFor(score, scheme)?.grade ?? "差";

const downward = (scheme: GradeScheme): GradeScheme =>
  [...scheme].sort((a, b) => b.from.amount.comparedTo(a.from.amount));
