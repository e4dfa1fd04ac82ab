// Which documents there are to make: each template with each record it is about, in each region and year.
import type { DocumentTemplate, Templates } from "../narrative/template.ts";
import type { DataOf } from "../records/field.ts";
import { region as regionKind } from "../records/kinds/region.ts";
import type { LiangjiRecord } from "../records/record.ts";
import type { Records, Scope } from "../records/records.ts";

export interface DocumentPlan {
  readonly template: DocumentTemplate;
  readonly subject: LiangjiRecord;
  readonly scope: Required<Scope>;
  readonly region: DataOf<typeof regionKind.fields>;
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

/** Records with prose make a document with each template for their kind. */
export function planDocuments(
  templates: Templates,
  records: Records,
  years: readonly RegionYear[],
): readonly DocumentPlan[] {
  return years.flatMap(({ scope, region }) =>
    templates.documents.flatMap((template) =>
      records
        .named(template.head.subject, scope)
        .filter((subject) => (subject.body?.text.trim() ?? "") !== "")
        .map((subject) => ({ template, subject, scope, region })),
    ),
  );
}
