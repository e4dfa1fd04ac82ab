// From points to a grade: the national scheme, or the one a region states.
import { Decimal } from "../base/decimal.ts";
import type { Place } from "../base/place.ts";
import { type LiangjiRecord, placeOf } from "../records/record.ts";
import type { Records } from "../records/records.ts";
import type { Grade } from "../records/types/grades.ts";
import { regionIsBroken, regionOf } from "./region-of.ts";
import { pointsText } from "./scored-record.ts";

/** A grade and the points from which on it is given. */
export interface GradeStep {
  readonly grade: Grade;
  readonly from: Decimal;
}

/** 财预〔2020〕10号: 90, 80 and 60 belong to the better grade. */
const national: readonly GradeStep[] = [
  { grade: "优", from: new Decimal(90) },
  { grade: "良", from: new Decimal(80) },
  { grade: "中", from: new Decimal(60) },
  { grade: "差", from: new Decimal(0) },
];

export interface GradeScheme {
  /** From the best grade down. */
  readonly steps: readonly GradeStep[];
  /** Where the region states it; absent for the national scheme. */
  readonly place?: Place;
}

/** The scheme that holds for a record; undefined when the region's own record cannot be used, so that nobody knows. */
export function gradeSchemeOf(record: LiangjiRecord, records: Records): GradeScheme | undefined {
  const home = regionOf(record, records);
  if (!home) return regionIsBroken(record, records) ? undefined : { steps: national };
  const stated = home.data.gradeScheme;
  if (stated === undefined) return { steps: national };
  const steps = stated.map((one) => ({ grade: one.grade.grade, from: one.from.amount }));
  return { steps: steps.sort((a, b) => b.from.comparedTo(a.from)), place: placeOf(home, ["gradeScheme"]) };
}

/** The best grade whose threshold is reached; 差 below all of them. */
export const gradeFor = (score: Decimal, steps: readonly GradeStep[]): Grade =>
  steps.find((step) => score.gte(step.from))?.grade ?? "差";

/** 优90分以上、良80分以上 …: as it reads in a hint. */
export const schemeText = (steps: readonly GradeStep[]): string =>
  steps
    .filter((step) => step.from.gt(0))
    .map((step) => `${step.grade}${pointsText(step.from)}以上`)
    .join("、");
