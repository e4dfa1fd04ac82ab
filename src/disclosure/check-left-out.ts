// Gate 3: public records that are not published because one they cannot do without is kept inside.
import { type Diagnostic, warning } from "../base/diagnostic.ts";
import type { LiangjiRecord } from "../records/record.ts";
import type { Records } from "../records/records.ts";
import { isPublic } from "./public-fields.ts";
import { publicLedger } from "./public-ledger.ts";
import { requiredRecords } from "./required-records.ts";
import { reviewsOf } from "./reviews.ts";
import { isWithheld } from "./withheld-names.ts";

/** One finding a record kept inside: what it takes along. */
export function checkLeftOut(records: Records): readonly Diagnostic[] {
  const { has } = publicLedger(records);
  const { keepsInside, isAwaited } = reviewsOf(records);
  const left = new Map<LiangjiRecord, LiangjiRecord[]>();
  for (const record of records.all) {
    if (has(record) || !isPublic(record) || keepsInside(record) || isAwaited(record)) continue;
    const cause = requiredRecords(record, records).find((target) => !has(target) && isWithheld(target, records));
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
