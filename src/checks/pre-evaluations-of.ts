// The 事前评估 of one project, in the order of the procedure: the department's own, the bureau's, the bureau's second.
import { byText } from "../base/order.ts";
import { preEvaluation } from "../records/kinds/pre-evaluation.ts";
import { oncePerRecords } from "../records/once-per-records.ts";
import type { LiangjiRecord } from "../records/record.ts";
import type { Records } from "../records/records.ts";
import { type Project, recordsAbout } from "./about-project.ts";

export type PreEvaluation = LiangjiRecord<typeof preEvaluation.fields>;

const steps: readonly (string | undefined)[] = ["部门评估", "财政审核", "财政再评估"];

/** Which step it is; undefined when 方式 was not written. */
export const stepOf = ({ data }: PreEvaluation): number | undefined =>
  data.method === undefined ? undefined : steps.indexOf(data.method);

/** The last one decides. Those of one step stand by their day; one without 方式 counts as the first step. */
export function preEvaluationsOf(owner: Project, records: Records): readonly PreEvaluation[] {
  const known = sorted(records).get(owner);
  if (known) return known;
  const order = byText((one: PreEvaluation) => `${stepOf(one) ?? 0} ${one.data.date ?? ""}`);
  const found = [...recordsAbout(preEvaluation, owner, records)].sort(order);
  sorted(records).set(owner, found);
  return found;
}

const sorted = oncePerRecords(() => new Map<Project, readonly PreEvaluation[]>());
