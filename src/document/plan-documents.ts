// Which documents there are to make: each template with each record, or each group of records, it is about, in each region and year.
import type { Condition } from "../figures/condition.ts";
import { meeting } from "../figures/meets-condition.ts";
import { shapeOf } from "../figures/shape.ts";
import { valuesOfSubject } from "../figures/subject-field.ts";
import { comparables, showValue } from "../figures/value-text.ts";
import { fillWords } from "../narrative/render-narrative.ts";
import { asksForProse, type DocumentTemplate, type Templates } from "../narrative/template.ts";
import { plainWordsFor, type Words } from "../narrative/words.ts";
import type { DataOf } from "../records/field.ts";
import type { issuance } from "../records/kinds/issuance.ts";
import { region as regionKind } from "../records/kinds/region.ts";
import type { LiangjiRecord } from "../records/record.ts";
import type { Records, Scope } from "../records/records.ts";
import { mayBeIssued } from "./may-be-issued.ts";

export interface DocumentPlan {
  readonly template: DocumentTemplate;
  /** The record it is about; the first of them, when it is about several. */
  readonly subject: LiangjiRecord;
  readonly scope: Required<Scope>;
  readonly region: DataOf<typeof regionKind.fields>;
  /** What it may be called by when it is issued: the names of its record, or what its records have in common. */
  readonly names: readonly string[];
  /** How it was issued; absent while it is a draft. */
  readonly issued?: DataOf<typeof issuance.fields>;
}

/** One region and year with records, and its region's own record. */
export interface RegionYear {
  readonly scope: Required<Scope>;
  readonly region: DataOf<typeof regionKind.fields>;
}

/** Every region and year that has records and a usable 地区 record, in the order of their names. */
export function regionYears(records: Records): readonly RegionYear[] {
  const years = new Map<string, Set<string>>();
  for (const { region, year } of records.all) {
    const known = years.get(region) ?? new Set<string>();
    if (year !== undefined) known.add(year);
    years.set(region, known);
  }
  return [...years.keys()].sort().flatMap((region) => {
    // A folder without a usable 地区 record is an error of its own; nothing can be made there.
    const [record] = records.of(regionKind, { region });
    const known = [...(years.get(region) ?? [])].sort();
    return record ? known.map((year) => ({ scope: { region, year }, region: record.data })) : [];
  });
}

/** A template that asks for the prose of a record is for records that have some. */
export function planDocuments(
  templates: Templates,
  records: Records,
  years: readonly RegionYear[],
): readonly DocumentPlan[] {
  return years.flatMap((year) =>
    templates.documents.flatMap((template) =>
      groupsOf(template, subjectsOf(template, records, year), records, year).map(({ subject, names }) => ({
        template,
        subject,
        names,
        ...year,
      })),
    ),
  );
}

function subjectsOf({ head, body }: DocumentTemplate, records: Records, { scope, region }: RegionYear) {
  const shape = shapeOf(head.subject);
  if (!shape || !mayBeIssued(head.profile, region)) return [];
  // 部门, 地区 and the like stand in no year: every year sees them.
  const own = shape.kind.level === "region" ? { region: scope.region } : scope;
  const meets = meeting(inWords(head.where ?? [], plainWordsFor(records, scope)), { records, scope });
  const needsProse = asksForProse(body);
  return records
    .named(head.subject, own)
    .filter((record) => !needsProse || (record.body?.text.trim() ?? "") !== "")
    .filter((record) => meets({ shape, record, path: [], data: record.data }));
}

/** A condition may name the bureau itself: 责任单位: 不是 {{财政部门}}. */
const inWords = (where: Condition, words: Words): Condition =>
  where.map((clause) => ({
    ...clause,
    tests: clause.tests.map((test) =>
      "text" in test ? { ...test, text: fillWords(test.text, words) ?? test.text } : test,
    ),
  }));

interface Group {
  readonly subject: LiangjiRecord;
  readonly names: readonly string[];
}

/** In the order of their first records. */
function groupsOf(
  { head }: DocumentTemplate,
  subjects: readonly LiangjiRecord[],
  records: Records,
  { scope }: RegionYear,
): readonly Group[] {
  const { each = [] } = head;
  if (each.length === 0) return subjects.map((subject) => ({ subject, names: namesOf(subject) }));
  const groups = new Map<string, Group>();
  for (const subject of subjects) {
    const values = each.map((key) => valuesOfSubject(subject, key, records));
    const same = values.map((found) => found.flatMap(({ field, value }) => comparables(field, value, records, scope)));
    const key = JSON.stringify(same);
    const shown = values.flatMap((found) =>
      found.flatMap(({ field, value, record }) => showValue(field, value, records, record) ?? []),
    );
    if (!groups.has(key)) groups.set(key, { subject, names: [shown.join("，")] });
  }
  return [...groups.values()];
}

const namesOf = ({ kind, data, title }: LiangjiRecord): readonly string[] => [...kind.names(data), title];
