// The project whose 绩效目标 a self-evaluation is about.
import { project } from "../records/kinds/project.ts";
import type { selfEvaluation } from "../records/kinds/self-evaluation.ts";
import type { LiangjiRecord } from "../records/record.ts";
import { asKind, type Records } from "../records/records.ts";

export type Project = LiangjiRecord<typeof project.fields>;

/** The project of the same year or, as 自评 is often written the year after, the last one before; undefined when the name fits none or several. */
export function goalOf(record: LiangjiRecord<typeof selfEvaluation.fields>, records: Records): Project | undefined {
  const [only, ...more] = records.candidates(project.name, record, record.data.project);
  if (!only || more.length > 0 || (only.year ?? "") > (record.year ?? "")) return undefined;
  return asKind(only, project);
}
