// The records that a field with one reference out of several (来源, 对象) names.
import type { Fields } from "../records/field.ts";
import type { LiangjiRecord } from "../records/record.ts";
import type { Records, Scope } from "../records/records.ts";

interface OneOf {
  readonly inner?: Fields;
}

/** More than one when the name does not tell them apart; none for a document of others, or a name no record has. */
export function namedRecords(
  value: object,
  { inner = {} }: OneOf,
  scope: Scope,
  records: Records,
): readonly LiangjiRecord[] {
  const filled = value as Readonly<Record<string, unknown>>;
  return Object.entries(inner).flatMap(([field, { type }]) => {
    const name = filled[field];
    return type.refersTo === undefined || typeof name !== "string"
      ? []
      : records.candidates(type.refersTo, scope, name);
  });
}
