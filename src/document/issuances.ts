// What was registered as issued, and the document each registration means.
import { type Diagnostic, warning } from "../base/diagnostic.ts";
import { meant } from "../base/nearest.ts";
import { Findings, type Outcome, outcome } from "../base/outcome.ts";
import type { DataOf } from "../records/field.ts";
import { department } from "../records/kinds/department.ts";
import { issuance } from "../records/kinds/issuance.ts";
import { project } from "../records/kinds/project.ts";
import type { LiangjiRecord } from "../records/record.ts";
import { placeOf } from "../records/record.ts";
import type { Records } from "../records/records.ts";
import { mayBeIssued } from "./may-be-issued.ts";
import type { DocumentPlan, RegionYear } from "./plan-documents.ts";

export type Issuance = DataOf<typeof issuance.fields>;
type IssuanceRecord = LiangjiRecord<typeof issuance.fields>;

/** 文种 → its documents, and those each name could mean. */
type Planned = ReadonlyMap<string, { readonly all: DocumentPlan[]; readonly named: Map<string, DocumentPlan[]> }>;

/**
 * The plans of one region and year, those that were issued with how they were. Found on the way: registrations of
 * documents that nothing makes, that could mean several documents, and of documents registered twice.
 */
export function withIssuances(
  plans: readonly DocumentPlan[],
  records: Records,
  { scope, region }: RegionYear,
): Outcome<readonly DocumentPlan[]> {
  const findings = new Findings();
  const taken = new Map<DocumentPlan, IssuanceRecord>();
  const registered = records.of(issuance, scope);
  const planned = registered.length === 0 ? new Map() : byTypeAndName(plans);
  for (const one of registered) {
    const candidates = plansMeant(one, planned, records);
    const [plan, ...others] = candidates;
    const earlier = plan && taken.get(plan);
    if (!plan) findings.add([unmatched(one, planned, region)]);
    else if (others.length > 0) findings.add([severalMeant(one, candidates)]);
    else if (earlier) findings.add([issuedTwice(one, earlier)]);
    else taken.set(plan, one);
  }
  const value = plans.map((plan) => {
    const issued = taken.get(plan)?.data;
    return issued ? { ...plan, issued } : plan;
  });
  return outcome(value, findings.all);
}

function byTypeAndName(plans: readonly DocumentPlan[]): Planned {
  const planned = new Map<string, { readonly all: DocumentPlan[]; readonly named: Map<string, DocumentPlan[]> }>();
  for (const plan of plans) {
    const { type } = plan.template.head;
    const { all, named } = planned.get(type) ?? { all: [], named: new Map<string, DocumentPlan[]>() };
    planned.set(type, { all, named });
    all.push(plan);
    for (const name of new Set(plan.names)) named.set(name, [...(named.get(name) ?? []), plan]);
  }
  return planned;
}

/** By code or name; else by what a department or a project of that name is called in full. Without 对象, the only document there is. */
function plansMeant({ data, region, year }: IssuanceRecord, planned: Planned, records: Records): DocumentPlan[] {
  const { all, named } = planned.get(data.type) ?? { all: [], named: new Map<string, DocumentPlan[]>() };
  const { about } = data;
  if (about === undefined) return all.length === 1 ? all : [];
  const scope = { region, ...(year === undefined ? {} : { year }) };
  const titles = [department.name, project.name].flatMap((kind) => records.find(kind, scope, about)?.title ?? []);
  return [about, ...titles].map((name) => named.get(name)).find((found) => found !== undefined) ?? [];
}

const codesOf = (plans: readonly DocumentPlan[]): readonly string[] => plans.flatMap(({ names }) => names.slice(0, 1));

const severalMeant = (one: IssuanceRecord, plans: readonly DocumentPlan[]): Diagnostic =>
  warning(
    "document/issued-unclear",
    `发文“${one.title}”的对象“${one.data.about}”对得上${plans.length}份${one.data.type}，分不清是哪一份，没有采用`,
    { place: placeOf(one, ["about"]), hint: `请改写编号：${codesOf(plans).slice(0, 8).join("、")}` },
  );

const issuedTwice = (one: IssuanceRecord, earlier: IssuanceRecord): Diagnostic =>
  warning("document/issued-twice", `“${one.title}”和“${earlier.title}”登记的是同一份文件，只用了后者`, {
    place: one.place,
    hint: "请核对两条发文的“文种”和“对象”，删去多登记的一条",
    related: [{ place: earlier.place, message: "先登记的一条" }],
  });

function unmatched(one: IssuanceRecord, planned: Planned, region: RegionYear["region"]): Diagnostic {
  const { type, about } = one.data;
  const report = (message: string, key: string, hint: string): Diagnostic =>
    warning("document/issued-without-document", `发文“${one.title}”${message}`, { place: placeOf(one, [key]), hint });
  const ofType = planned.get(type)?.all;
  if (!ofType) {
    const known = [...planned.keys()];
    const hint = mayBeIssued("formal", region)
      ? (meant(type, known) ?? `这一年能生成的文种：${known.join("、")}`)
      : `${region.name}是真实地区的演示，不生成带发文机关标志的公文；请删去这条发文`;
    return report(`的文种“${type}”没有对应的文件`, "type", hint);
  }
  const names = ofType.flatMap((plan) => plan.names);
  const examples = `可以写：${names.slice(0, 8).join("、")}`;
  if (about === undefined) return report("没有写是关于哪条记录的", "about", examples);
  return report(`的对象“${about}”没有对应的${type}`, "about", meant(about, names) ?? examples);
}
