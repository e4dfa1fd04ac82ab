// Which records are about which project, so that its life can be followed from 事前评估 to 绩效评价.
import type { Fields } from "../records/field.ts";
import { evaluation } from "../records/kinds/evaluation.ts";
import { goalReview } from "../records/kinds/goal-review.ts";
import { monitoring } from "../records/kinds/monitoring.ts";
import { preEvaluation } from "../records/kinds/pre-evaluation.ts";
import { project } from "../records/kinds/project.ts";
import { selfEvaluation } from "../records/kinds/self-evaluation.ts";
import { spotCheck } from "../records/kinds/spot-check.ts";
import { oncePerRecords } from "../records/once-per-records.ts";
import type { LiangjiRecord } from "../records/record.ts";
import type { RecordKind } from "../records/record-kind.ts";
import { asKind, type Records, type Scope } from "../records/records.ts";

export type Project = LiangjiRecord<typeof project.fields>;

/** The records of a kind that name the project, in the order of files and lines. */
export function recordsAbout<Map extends Fields>(
  kind: RecordKind<Map>,
  owner: Project,
  records: Records,
): readonly LiangjiRecord<Map>[] {
  const found = index(records).get(owner)?.get(kind.name) ?? [];
  return found as unknown as readonly LiangjiRecord<Map>[];
}

interface AboutOne extends Scope {
  readonly data: { readonly project?: string | undefined };
}

/** The project of the same year that a record names; undefined when it is not there, or the name does not tell two apart. */
export function projectOf(record: AboutOne, records: Records): Project | undefined {
  const [only, ...more] = projectsCalled(record.data.project ?? "", record, records);
  return more.length === 0 && only?.year === record.year ? only : undefined;
}

const projectsCalled = (name: string, scope: Scope, records: Records): readonly Project[] =>
  records.candidates(project.name, scope, name).flatMap((one) => asKind(one, project) ?? []);

type ByKind = Map<string, LiangjiRecord[]>;

const index = oncePerRecords((records) => {
  const found = new Map<Project, ByKind>();
  for (const record of records.all) {
    for (const owner of new Set(ownersOf(record, records))) {
      const kinds: ByKind = found.get(owner) ?? new Map();
      found.set(owner, kinds);
      const known = kinds.get(record.kind.name);
      if (known) known.push(record);
      else kinds.set(record.kind.name, [record]);
    }
  }
  return found;
});

function ownersOf(record: LiangjiRecord, records: Records): readonly Project[] {
  const named = (name: string, scope: Scope = record) => projectsCalled(name, scope, records);
  const one =
    asKind(record, goalReview) ??
    asKind(record, monitoring) ??
    asKind(record, selfEvaluation) ??
    asKind(record, spotCheck);
  if (one) return named(one.data.project ?? "");
  const before = asKind(record, preEvaluation);
  if (before) return [...named(before.data.project), ...nextYears(named, before.data.project, record)];
  const evaluated = asKind(record, evaluation);
  // Many evaluations bear the project's name and leave 项目 out.
  return evaluated ? (evaluated.data.projects ?? [evaluated.data.name]).flatMap((name) => named(name)) : [];
}

/** A 事前评估 of the autumn belongs to the budget of the year after. */
function nextYears(
  named: (name: string, scope: Scope) => readonly Project[],
  name: string,
  { region, year }: Scope,
): readonly Project[] {
  const next = String(Number(year) + 1);
  return named(name, { region, year: next }).filter((one) => one.year === next);
}
