// Which documents there are to make: each template with each record it is about, in each region and year.
import { type Diagnostic, error } from "../base/diagnostic.ts";
import { type Outcome, outcome } from "../base/outcome.ts";
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
export function regionYears(records: Records): Outcome<readonly RegionYear[]> {
  const years = new Map<string, Set<string>>();
  for (const { region, year } of records.all) {
    const known = years.get(region) ?? new Set<string>();
    if (year !== undefined) known.add(year);
    years.set(region, known);
  }
  const found: Diagnostic[] = [];
  const result: RegionYear[] = [];
  for (const region of [...years.keys()].sort()) {
    const [record] = records.of(regionKind, { region });
    if (!record) {
      if (records.brokenOf(regionKind.name, { region }).length === 0) found.push(noRegion(region, records));
      continue;
    }
    for (const year of [...(years.get(region) ?? [])].sort())
      result.push({ scope: { region, year }, region: record.data });
  }
  return outcome(result, found);
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

function noRegion(region: string, records: Records): Diagnostic {
  const first = records.all.find((record) => record.region === region);
  return error("document/no-region", `“${region}”没有地区.yaml，不知道怎样署名和发布`, {
    place: first?.place ?? { file: region },
    hint: `请在“${region}”文件夹里新建地区.yaml，写上名称、网址名、财政部门、发布性质`,
  });
}
