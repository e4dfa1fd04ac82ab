// Every check of a text: relations between its numbers, and the wording (TXT-01 to TXT-15).
import { dashInSpans } from "./lint/dash-in-spans.ts";
import { datedTimes } from "./lint/dated-times.ts";
import { documentNumbers } from "./lint/document-numbers.ts";
import { enumerationsGoOn } from "./lint/enumerations-go-on.ts";
import { fittingMeasureWords } from "./lint/fitting-measure-words.ts";
import { fullWidthMarks } from "./lint/full-width-marks.ts";
import { levelsInOrder } from "./lint/levels-in-order.ts";
import { markBetweenClauses } from "./lint/mark-between-clauses.ts";
import { noCommaBetweenTitles } from "./lint/no-comma-between-titles.ts";
import { noRepeatedWords } from "./lint/no-repeated-words.ts";
import { noWrongForms } from "./lint/no-wrong-forms.ts";
import { officialNames } from "./lint/official-names.ts";
import { oneMarkForThirdLevel } from "./lint/one-mark-for-third-level.ts";
import { oneNamePerDocument } from "./lint/one-name-per-document.ts";
import { oneTermPerConcept } from "./lint/one-term-per-concept.ts";
import type { ProseCheck } from "./prose-check.ts";
import { gradesSum } from "./relations/grades-sum.ts";
import { listedCount } from "./relations/listed-count.ts";
import { magnitudes } from "./relations/magnitudes.ts";
import { partsSum } from "./relations/parts-sum.ts";
import { rates } from "./relations/rates.ts";
import { repeatedFacts } from "./relations/repeated-facts.ts";
import { respectivelyAsMany } from "./relations/respectively.ts";
import { shares } from "./relations/shares.ts";
import { sharesSum } from "./relations/shares-sum.ts";
import { subset } from "./relations/subset.ts";

export const relationChecks: readonly ProseCheck[] = [
  gradesSum,
  partsSum,
  subset,
  shares,
  sharesSum,
  rates,
  respectivelyAsMany,
  listedCount,
  repeatedFacts,
  magnitudes,
];

export const wordingChecks: readonly ProseCheck[] = [
  fullWidthMarks,
  noCommaBetweenTitles,
  oneMarkForThirdLevel,
  dashInSpans,
  noRepeatedWords,
  markBetweenClauses,
  enumerationsGoOn,
  oneTermPerConcept,
  officialNames,
  oneNamePerDocument,
  fittingMeasureWords,
  datedTimes,
  documentNumbers,
  levelsInOrder,
  noWrongForms,
];

/**
 * What is said of a document built here, on every build: the relations, and of the wording what is surely a slip.
 * Choice of terms and of times is left to proofreading a text on purpose.
 */
export const builtTextChecks: readonly ProseCheck[] = [
  ...relationChecks,
  fullWidthMarks,
  noCommaBetweenTitles,
  dashInSpans,
  noRepeatedWords,
  markBetweenClauses,
  enumerationsGoOn,
  oneNamePerDocument,
  fittingMeasureWords,
  documentNumbers,
  noWrongForms,
];
