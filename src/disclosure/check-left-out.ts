// Gate 3: public records that are not published because one they cannot do without is kept inside.
import { type Diagnostic, warning } from "../base/diagnostic.ts";
import type { Field } from "../records/field.ts";
import type { LiangjiRecord } from "../records/record.ts";
import type { Records } from "../records/records.ts";
import { isPublic } from "./public-fields.ts";
import { publicLedger } from "./public-ledger.ts";
import { reviewsOf } from "./reviews.ts";
import { isWithheld } from "./withheld-names.ts";

/** One finding a record kept inside: what it takes along. */
export function checkLeftOut(records: Records): readonly Diagnostic[] {
  const { has } = publicLedger(records);
  const { keepsInside, isAwaited } = reviewsOf(records);
  const left = new Map<LiangjiRecord, LiangjiRecord[]>();
  for (const record of records.all) {
    if (has(record) || !isPublic(record) || keepsInside(record) || isAwaited(record)) continue;
    const cause = needed(record, records).find((target) => !has(target) && isWithheld(target, records));
    if (cause) left.set(cause, [...(left.get(cause) ?? []), record]);
  }
  return [...left].flatMap(([cause, taken]) => {
    const [first] = taken;
    if (!first) return [];
    const kinds = [...new Set(taken.map(({ kind }) => kind.name))].join("、");
    const message = `${cause.kind.name}“${cause.title}”不公开，关于它的${kinds}${taken.length}条也没有公开`;
    return [
      warning("disclosure/left-out", message, {
        place: first.place,
        hint: "确实不公开的，把这些记录也写成不予公开；要公开的，请核对所关联记录的公开属性",
        related: [
          { place: cause.place, message: `${cause.kind.name}不公开` },
          ...taken.slice(1, 5).map(({ place, kind }) => ({ place, message: `${kind.name}没有公开` })),
        ],
      }),
    ];
  });
}

/** The records a required public field names, directly or as the only thing filled in. */
function needed(record: LiangjiRecord, records: Records): readonly LiangjiRecord[] {
  const named = ({ type }: Field<unknown>, value: unknown): readonly LiangjiRecord[] => {
    if (type.refersTo !== undefined && typeof value === "string")
      return records.candidates(type.refersTo, record, value).slice(0, 1);
    if (!type.onlyOne || typeof value !== "object" || value === null) return [];
    const data = value as Readonly<Record<string, unknown>>;
    return Object.entries(type.inner ?? {}).flatMap(([name, inner]) => named(inner, data[name]));
  };
  return Object.entries(record.kind.fields).flatMap(([name, field]) =>
    field.required && field.visibility === "public" ? named(field, record.data[name]) : [],
  );
}
