// Every kind of record there is. A new kind is one file in kinds/ and one line here.
import type { Fields } from "./field.ts";
import { annualSummary } from "./kinds/annual-summary.ts";
import { department } from "./kinds/department.ts";
import { evaluation } from "./kinds/evaluation.ts";
import { project } from "./kinds/project.ts";
import { region } from "./kinds/region.ts";
import { reportedTotal } from "./kinds/reported-total.ts";
import { selfEvaluation } from "./kinds/self-evaluation.ts";
import { spotCheck } from "./kinds/spot-check.ts";
import type { RecordKind } from "./record-kind.ts";

/** Readers of the list know a kind by its fields, not by the shape of its data. */
const asAny = <Map extends Fields>(kind: RecordKind<Map>): RecordKind => kind as unknown as RecordKind;

export const allKinds: readonly RecordKind[] = [
  asAny(region),
  asAny(department),
  asAny(project),
  asAny(selfEvaluation),
  asAny(spotCheck),
  asAny(evaluation),
  asAny(reportedTotal),
  asAny(annualSummary),
];
