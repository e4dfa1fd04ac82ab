// What was registered as issued, and the document each registration means.
import { type Diagnostic, warning } from "../base/diagnostic.ts";
import { meant } from "../base/nearest.ts";
import type { DataOf } from "../records/field.ts";
import { issuance } from "../records/kinds/issuance.ts";
import type { LiangjiRecord } from "../records/record.ts";
import { placeOf } from "../records/record.ts";
import type { Records, Scope } from "../records/records.ts";
import type { DocumentPlan } from "./plan-documents.ts";

export type Issuance = DataOf<typeof issuance.fields>;
type IssuanceRecord = LiangjiRecord<typeof issuance.fields>;

/** How the document was issued; undefined for one that is still a draft. */
export const issuanceOf = (plan: DocumentPlan, records: Records): Issuance | undefined =>
  records.of(issuance, plan.scope).find((one) => means(one, plan))?.data;

function means({ data }: IssuanceRecord, { template: { head }, names }: DocumentPlan): boolean {
  if (data.type !== head.type) return false;
  return data.about === undefined ? head.subject === "地区" : names.includes(data.about);
}

/** Registrations of documents that nothing makes, and of documents registered twice. */
export function checkIssuances(plans: readonly DocumentPlan[], records: Records, scope: Scope): readonly Diagnostic[] {
  const taken = new Map<DocumentPlan, IssuanceRecord>();
  return records.of(issuance, scope).flatMap((one): readonly Diagnostic[] => {
    const plan = plans.find((each) => means(one, each));
    if (!plan) return [unmatched(one, plans)];
    const earlier = taken.get(plan);
    if (!earlier) taken.set(plan, one);
    if (!earlier) return [];
    return [
      warning("document/issued-twice", `“${one.title}”和“${earlier.title}”登记的是同一份文件，只用了后者`, {
        place: one.place,
        hint: "请核对两条发文的“文种”和“对象”，删去多登记的一条",
        related: [{ place: earlier.place, message: "先登记的一条" }],
      }),
    ];
  });
}

function unmatched(one: IssuanceRecord, plans: readonly DocumentPlan[]): Diagnostic {
  const { type, about } = one.data;
  const types = [...new Set(plans.map(({ template }) => template.head.type))];
  if (!types.includes(type)) {
    const hint = meant(type, types) ?? `这一年能生成的文种：${types.join("、")}`;
    const place = placeOf(one, ["type"]);
    return warning("document/issued-without-document", `发文“${one.title}”的文种“${type}”没有对应的文件`, {
      place,
      hint,
    });
  }
  const names = plans.filter(({ template }) => template.head.type === type).flatMap((plan) => plan.names);
  return warning(
    "document/issued-without-document",
    about === undefined
      ? `发文“${one.title}”没有写是关于哪条记录的`
      : `发文“${one.title}”的对象“${about}”没有对应的${type}`,
    {
      place: placeOf(one, ["about"]),
      hint: (about === undefined ? undefined : meant(about, names)) ?? `可以写：${names.slice(0, 8).join("、")}`,
    },
  );
}
