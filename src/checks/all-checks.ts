// Every check there is. A new check is one file in rules/ and one line here.
import type { Check } from "./check.ts";
import { addressNamesAreUnique } from "./rules/address-names-are-unique.ts";
import { derivedValuesAgree } from "./rules/derived-values-agree.ts";
import { evaluationsNameTheirDepartment } from "./rules/evaluations-name-their-department.ts";
import { everyRegionIsDescribed } from "./rules/every-region-is-described.ts";
import { executedIsNotAboveBudget } from "./rules/executed-is-not-above-budget.ts";
import { fundsRowsAddUp } from "./rules/funds-rows-add-up.ts";
import { gradeMatchesScore } from "./rules/grade-matches-score.ts";
import { gradeSchemeGoesDown } from "./rules/grade-scheme-goes-down.ts";
import { indicatorWeightsSumTo100 } from "./rules/indicator-weights-sum-to-100.ts";
import { inventedDataCitesNoPublicDocument } from "./rules/invented-data-cites-no-public-document.ts";
import { inventedPlacesAreNotOfficial } from "./rules/invented-places-are-not-official.ts";
import { namedTotalsAreReported } from "./rules/named-totals-are-reported.ts";
import { oneBodyHasOneName } from "./rules/one-body-has-one-name.ts";
import { partsSumToReportedTotal } from "./rules/parts-sum-to-reported-total.ts";
import { partsSumWithoutRounding } from "./rules/parts-sum-without-rounding.ts";
import { ratesFollowFromTheirParts } from "./rules/rates-follow-from-their-parts.ts";
import { ratesFollowWithoutRounding } from "./rules/rates-follow-without-rounding.ts";
import { realPlacesNameTheirSource } from "./rules/real-places-name-their-source.ts";
import { referencesMeanOneRecord } from "./rules/references-mean-one-record.ts";
import { referencesResolve } from "./rules/references-resolve.ts";
import { reportedTimesFitTheirYear } from "./rules/reported-times-fit-their-year.ts";
import { scoreDoesNotExceedWeight } from "./rules/score-does-not-exceed-weight.ts";
import { sharesSumTo100 } from "./rules/shares-sum-to-100.ts";
import { spotChecksAreOfSelfEvaluations } from "./rules/spot-checks-are-of-self-evaluations.ts";
import { subsetIsNotLargerThanSet } from "./rules/subset-is-not-larger-than-set.ts";
import { totalEqualsSumOfScores } from "./rules/total-equals-sum-of-scores.ts";
import { totalScoreIsAtMost100 } from "./rules/total-score-is-at-most-100.ts";

/** In the order a record is looked at: where it belongs, whom it names, then its numbers. */
export const allChecks: readonly Check[] = [
  everyRegionIsDescribed,
  addressNamesAreUnique,
  inventedPlacesAreNotOfficial,
  inventedDataCitesNoPublicDocument,
  realPlacesNameTheirSource,
  gradeSchemeGoesDown,
  referencesResolve,
  referencesMeanOneRecord,
  evaluationsNameTheirDepartment,
  indicatorWeightsSumTo100,
  scoreDoesNotExceedWeight,
  totalScoreIsAtMost100,
  totalEqualsSumOfScores,
  gradeMatchesScore,
  derivedValuesAgree,
  spotChecksAreOfSelfEvaluations,
  fundsRowsAddUp,
  executedIsNotAboveBudget,
  namedTotalsAreReported,
  partsSumToReportedTotal,
  partsSumWithoutRounding,
  subsetIsNotLargerThanSet,
  sharesSumTo100,
  ratesFollowFromTheirParts,
  ratesFollowWithoutRounding,
  reportedTimesFitTheirYear,
  oneBodyHasOneName,
];
