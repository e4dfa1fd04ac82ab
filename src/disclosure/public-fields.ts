// What of a record may be seen outside the bureau: public fields of public records, copied one by one.
import { showValue } from "../figures/value-text.ts";
import type { LiangjiRecord } from "../records/record.ts";
import type { Records } from "../records/records.ts";

/** 主动公开, said or by default. */
export function isPublic(record: LiangjiRecord): boolean {
  const disclosure = record.data.disclosure as { readonly attribute?: string } | undefined;
  if (disclosure?.attribute !== undefined) return disclosure.attribute === "主动公开";
  return record.kind.public && record.kind.isWithheld?.(record.data) !== true;
}

export interface ShownField {
  readonly label: string;
  readonly value: string;
}

/** The public fields that have a value that reads as text, by English name; groups and lists of groups stand elsewhere. */
export function publicFields(record: LiangjiRecord, records: Records): ReadonlyMap<string, ShownField> {
  const fields = new Map<string, ShownField>();
  for (const [name, field] of Object.entries(record.kind.fields)) {
    if (field.visibility !== "public") continue;
    const shown = showValue(field, record.data[name], records, record);
    if (shown !== undefined) fields.set(name, { label: field.key, value: shown });
  }
  return fields;
}
