// Every check there is. A new check is one file in rules/ and one line here.
import type { Check } from "./check.ts";
import { addressNamesAreFree } from "./rules/address-names-are-free.ts";
import { addressNamesAreUnique } from "./rules/address-names-are-unique.ts";
import { classWeightsFitASet } from "./rules/class-weights-fit-a-set.ts";
import { commissionedEvaluationsNameTheirAgency } from "./rules/commissioned-evaluations-name-their-agency.ts";
import { correctionsFollowWhatTheyCorrect } from "./rules/corrections-follow-what-they-correct.ts";
import { datesAreNotAfterTheLedgerDate } from "./rules/dates-are-not-after-the-ledger-date.ts";
import { departmentsAreThoseOfTheirProjects } from "./rules/departments-are-those-of-their-projects.ts";
import { departmentsPublishTwoProjects } from "./rules/departments-publish-two-projects.ts";
import { derivedValuesAgree } from "./rules/derived-values-agree.ts";
import { directionsFitTheirTargets } from "./rules/directions-fit-their-targets.ts";
import { enoughSelfEvaluationsAreSpotChecked } from "./rules/enough-self-evaluations-are-spot-checked.ts";
import { evaluationsFollowTheYearEvaluated } from "./rules/evaluations-follow-the-year-evaluated.ts";
import { evaluationsNameTheirDepartment } from "./rules/evaluations-name-their-department.ts";
import { everyIndicatorHasPoints } from "./rules/every-indicator-has-points.ts";
import { everyRegionIsDescribed } from "./rules/every-region-is-described.ts";
import { executedIsNotAboveBudget } from "./rules/executed-is-not-above-budget.ts";
import { executionIndicatorsFollowTheFunds } from "./rules/execution-indicators-follow-the-funds.ts";
import { executionRatesHaveABudget } from "./rules/execution-rates-have-a-budget.ts";
import { finishedRectificationsAreProved } from "./rules/finished-rectifications-are-proved.ts";
import { fundsRowsAddUp } from "./rules/funds-rows-add-up.ts";
import { gradeMatchesScore } from "./rules/grade-matches-score.ts";
import { gradeSchemeGoesDown } from "./rules/grade-scheme-goes-down.ts";
import { heldBackMoneyNamesItsAmount } from "./rules/held-back-money-names-its-amount.ts";
import { indicatorWeightsSumTo100 } from "./rules/indicator-weights-sum-to-100.ts";
import { indicatorsCoverOutputAndBenefit } from "./rules/indicators-cover-output-and-benefit.ts";
import { inventedDataCitesNoPublicDocument } from "./rules/invented-data-cites-no-public-document.ts";
import { inventedPlacesAreNotOfficial } from "./rules/invented-places-are-not-official.ts";
import { issuanceDatesAreInOrder } from "./rules/issuance-dates-are-in-order.ts";
import { issuedNumbersAreUsedOnce } from "./rules/issued-numbers-are-used-once.ts";
import { jointEvaluationsNameTheirRegions } from "./rules/joint-evaluations-name-their-regions.ts";
import { limitsOfRulesMakeSense } from "./rules/limits-of-rules-make-sense.ts";
import { listsHoldOneNameAnItem } from "./rules/lists-hold-one-name-an-item.ts";
import { lostPointsAreExplained } from "./rules/lost-points-are-explained.ts";
import { lowerGovernmentsAreEvaluatedInSixDimensions } from "./rules/lower-governments-are-evaluated-in-six-dimensions.ts";
import { monitoredBudgetsAreTheProjects } from "./rules/monitored-budgets-are-the-projects.ts";
import { monitoredSpendingOnlyGrows } from "./rules/monitored-spending-only-grows.ts";
import { monitoringStaysWithinItsYear } from "./rules/monitoring-stays-within-its-year.ts";
import { namedTotalsAreReported } from "./rules/named-totals-are-reported.ts";
import { newBudgetsStayWithinWhatWasApproved } from "./rules/new-budgets-stay-within-what-was-approved.ts";
import { newProjectsAreEvaluatedBeforehand } from "./rules/new-projects-are-evaluated-beforehand.ts";
import { nothingIsAboveItself } from "./rules/nothing-is-above-itself.ts";
import { nothingIsPublishedBeforeItIsFormed } from "./rules/nothing-is-published-before-it-is-formed.ts";
import { numericTargetsSayDirectionAndUnit } from "./rules/numeric-targets-say-direction-and-unit.ts";
import { oneBodyHasOneName } from "./rules/one-body-has-one-name.ts";
import { openTasksAreCarriedOver } from "./rules/open-tasks-are-carried-over.ts";
import { overshotTargetsAreExplained } from "./rules/overshot-targets-are-explained.ts";
import { partsSumToReportedTotal } from "./rules/parts-sum-to-reported-total.ts";
import { partsSumWithoutRounding } from "./rules/parts-sum-without-rounding.ts";
import { poorResultsArePutRightAndUsed } from "./rules/poor-results-are-put-right-and-used.ts";
import { preEvaluationStepsAreInOrder } from "./rules/pre-evaluation-steps-are-in-order.ts";
import { preEvaluationsComeBeforeTheBudget } from "./rules/pre-evaluations-come-before-the-budget.ts";
import { projectsGoThroughTheirLifeCycle } from "./rules/projects-go-through-their-life-cycle.ts";
import { publicMattersArePublishedInTime } from "./rules/public-matters-are-published-in-time.ts";
import { qualitativeScoresStayInTheirBand } from "./rules/qualitative-scores-stay-in-their-band.ts";
import { ratesFollowFromTheirParts } from "./rules/rates-follow-from-their-parts.ts";
import { ratesFollowWithoutRounding } from "./rules/rates-follow-without-rounding.ts";
import { realPlacesNameTheirSource } from "./rules/real-places-name-their-source.ts";
import { recordsArePublishedInTime } from "./rules/records-are-published-in-time.ts";
import { rectificationStepsAreInOrder } from "./rules/rectification-steps-are-in-order.ts";
import { redLightsAreFollowedUp } from "./rules/red-lights-are-followed-up.ts";
import { referencesMeanOneRecord } from "./rules/references-mean-one-record.ts";
import { referencesResolve } from "./rules/references-resolve.ts";
import { rejectedGoalsHoldBackTheBudget } from "./rules/rejected-goals-hold-back-the-budget.ts";
import { remindersAreAsIssued } from "./rules/reminders-are-as-issued.ts";
import { reportedTimesFitTheirYear } from "./rules/reported-times-fit-their-year.ts";
import { reviewsNameWhatTheyWithhold } from "./rules/reviews-name-what-they-withhold.ts";
import { revisedGoalsSayWhatWasRevised } from "./rules/revised-goals-say-what-was-revised.ts";
import { satisfactionIsAShare } from "./rules/satisfaction-is-a-share.ts";
import { scalesGoDownToZero } from "./rules/scales-go-down-to-zero.ts";
import { scoreDoesNotExceedWeight } from "./rules/score-does-not-exceed-weight.ts";
import { scoresFollowTheFormula } from "./rules/scores-follow-the-formula.ts";
import { selfEvaluatedMoneyIsTheProjects } from "./rules/self-evaluated-money-is-the-projects.ts";
import { selfEvaluationsKeepTheirGoals } from "./rules/self-evaluations-keep-their-goals.ts";
import { sharesSumTo100 } from "./rules/shares-sum-to-100.ts";
import { spendingKeepsUpWithResults } from "./rules/spending-keeps-up-with-results.ts";
import { spotCheckedMoneyIsWithinTheProjects } from "./rules/spot-checked-money-is-within-the-projects.ts";
import { spotCheckedScoresAreThoseOfSelfEvaluations } from "./rules/spot-checked-scores-are-those-of-self-evaluations.ts";
import { spotChecksAreOfSelfEvaluations } from "./rules/spot-checks-are-of-self-evaluations.ts";
import { subsetIsNotLargerThanSet } from "./rules/subset-is-not-larger-than-set.ts";
import { totalEqualsSumOfScores } from "./rules/total-equals-sum-of-scores.ts";
import { totalScoreIsAtMost100 } from "./rules/total-score-is-at-most-100.ts";
import { totalsAreNoPartOfThemselves } from "./rules/totals-are-no-part-of-themselves.ts";
import { unfinishedRectificationsAreNotOverdue } from "./rules/unfinished-rectifications-are-not-overdue.ts";
import { unfinishedRectificationsNeedALedgerDate } from "./rules/unfinished-rectifications-need-a-ledger-date.ts";
import { unsupportedProjectsHaveNoBudget } from "./rules/unsupported-projects-have-no-budget.ts";
import { unusualExecutionRatesAreExplained } from "./rules/unusual-execution-rates-are-explained.ts";
import { warningLightsHaveReasonsAndMeasures } from "./rules/warning-lights-have-reasons-and-measures.ts";
import { weightSetsSumTo100 } from "./rules/weight-sets-sum-to-100.ts";
import { withheldRecordsStateTheirBasis } from "./rules/withheld-records-state-their-basis.ts";

/** In the order a record is looked at: where it belongs, whom it names, then its numbers. */
export const allChecks: readonly Check[] = [
  everyRegionIsDescribed,
  addressNamesAreFree,
  addressNamesAreUnique,
  inventedPlacesAreNotOfficial,
  issuanceDatesAreInOrder,
  issuedNumbersAreUsedOnce,
  inventedDataCitesNoPublicDocument,
  realPlacesNameTheirSource,
  gradeSchemeGoesDown,
  weightSetsSumTo100,
  scalesGoDownToZero,
  limitsOfRulesMakeSense,
  listsHoldOneNameAnItem,
  nothingIsAboveItself,
  referencesResolve,
  referencesMeanOneRecord,
  evaluationsNameTheirDepartment,
  numericTargetsSayDirectionAndUnit,
  directionsFitTheirTargets,
  satisfactionIsAShare,
  indicatorsCoverOutputAndBenefit,
  selfEvaluationsKeepTheirGoals,
  indicatorWeightsSumTo100,
  classWeightsFitASet,
  everyIndicatorHasPoints,
  scoreDoesNotExceedWeight,
  scoresFollowTheFormula,
  qualitativeScoresStayInTheirBand,
  lostPointsAreExplained,
  overshotTargetsAreExplained,
  totalScoreIsAtMost100,
  totalEqualsSumOfScores,
  gradeMatchesScore,
  derivedValuesAgree,
  spotChecksAreOfSelfEvaluations,
  fundsRowsAddUp,
  executionRatesHaveABudget,
  executionIndicatorsFollowTheFunds,
  unusualExecutionRatesAreExplained,
  spendingKeepsUpWithResults,
  executedIsNotAboveBudget,
  newProjectsAreEvaluatedBeforehand,
  unsupportedProjectsHaveNoBudget,
  newBudgetsStayWithinWhatWasApproved,
  preEvaluationStepsAreInOrder,
  rejectedGoalsHoldBackTheBudget,
  remindersAreAsIssued,
  revisedGoalsSayWhatWasRevised,
  monitoredBudgetsAreTheProjects,
  monitoredSpendingOnlyGrows,
  warningLightsHaveReasonsAndMeasures,
  redLightsAreFollowedUp,
  selfEvaluatedMoneyIsTheProjects,
  spotCheckedScoresAreThoseOfSelfEvaluations,
  spotCheckedMoneyIsWithinTheProjects,
  enoughSelfEvaluationsAreSpotChecked,
  departmentsAreThoseOfTheirProjects,
  projectsGoThroughTheirLifeCycle,
  poorResultsArePutRightAndUsed,
  finishedRectificationsAreProved,
  unfinishedRectificationsAreNotOverdue,
  unfinishedRectificationsNeedALedgerDate,
  rectificationStepsAreInOrder,
  heldBackMoneyNamesItsAmount,
  jointEvaluationsNameTheirRegions,
  lowerGovernmentsAreEvaluatedInSixDimensions,
  commissionedEvaluationsNameTheirAgency,
  datesAreNotAfterTheLedgerDate,
  preEvaluationsComeBeforeTheBudget,
  monitoringStaysWithinItsYear,
  evaluationsFollowTheYearEvaluated,
  nothingIsPublishedBeforeItIsFormed,
  publicMattersArePublishedInTime,
  recordsArePublishedInTime,
  withheldRecordsStateTheirBasis,
  reviewsNameWhatTheyWithhold,
  departmentsPublishTwoProjects,
  correctionsFollowWhatTheyCorrect,
  namedTotalsAreReported,
  totalsAreNoPartOfThemselves,
  partsSumToReportedTotal,
  partsSumWithoutRounding,
  subsetIsNotLargerThanSet,
  sharesSumTo100,
  ratesFollowFromTheirParts,
  ratesFollowWithoutRounding,
  reportedTimesFitTheirYear,
  oneBodyHasOneName,
  openTasksAreCarriedOver,
];
