// Every kind of record there is. A new kind is one file in kinds/ and one line here.
import type { Fields } from "./field.ts";
import { agency } from "./kinds/agency.ts";
import { annualSummary } from "./kinds/annual-summary.ts";
import { correction } from "./kinds/correction.ts";
import { department } from "./kinds/department.ts";
import { disclosureItem } from "./kinds/disclosure-item.ts";
import { disclosureReview } from "./kinds/disclosure-review.ts";
import { evaluation } from "./kinds/evaluation.ts";
import { goalFramework } from "./kinds/goal-framework.ts";
import { goalReview } from "./kinds/goal-review.ts";
import { issuance } from "./kinds/issuance.ts";
import { jointOversight } from "./kinds/joint-oversight.ts";
import { libraryIndicator } from "./kinds/library-indicator.ts";
import { monitoring } from "./kinds/monitoring.ts";
import { policySystem } from "./kinds/policy-system.ts";
import { preEvaluation } from "./kinds/pre-evaluation.ts";
import { project } from "./kinds/project.ts";
import { rectification } from "./kinds/rectification.ts";
import { reformTask } from "./kinds/reform-task.ts";
import { region } from "./kinds/region.ts";
import { regulation } from "./kinds/regulation.ts";
import { reportAward } from "./kinds/report-award.ts";
import { reportedTotal } from "./kinds/reported-total.ts";
import { resultUse } from "./kinds/result-use.ts";
import { selfEvaluation } from "./kinds/self-evaluation.ts";
import { signOff } from "./kinds/sign-off.ts";
import { specialReport } from "./kinds/special-report.ts";
import { spotCheck } from "./kinds/spot-check.ts";
import { training } from "./kinds/training.ts";
import { waiver } from "./kinds/waiver.ts";
import type { RecordKind } from "./record-kind.ts";

/** Readers of the list know a kind by its fields, not by the shape of its data. */
const asAny = <Map extends Fields>(kind: RecordKind<Map>): RecordKind => kind as unknown as RecordKind;

export const allKinds: readonly RecordKind[] = [
  asAny(region),
  asAny(department),
  asAny(regulation),
  asAny(libraryIndicator),
  asAny(goalFramework),
  asAny(agency),
  asAny(project),
  asAny(policySystem),
  asAny(preEvaluation),
  asAny(goalReview),
  asAny(monitoring),
  asAny(selfEvaluation),
  asAny(spotCheck),
  asAny(evaluation),
  asAny(reportAward),
  asAny(rectification),
  asAny(resultUse),
  asAny(jointOversight),
  asAny(reformTask),
  asAny(training),
  asAny(specialReport),
  asAny(disclosureItem),
  asAny(disclosureReview),
  asAny(reportedTotal),
  asAny(annualSummary),
  asAny(issuance),
  asAny(signOff),
  asAny(correction),
  asAny(waiver),
];
