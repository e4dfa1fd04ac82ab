// Fields that every kind has tell no kind from another.
import type { Field } from "../../records/field.ts";
import { commonFields, type RecordKind } from "../../records/record-kind.ts";
import type { Slot } from "./slot.ts";

const common: ReadonlySet<Field<unknown>> = new Set<Field<unknown>>(Object.values(commonFields));

/** A kind's own field of the same name is its own: the 来源 of a 整改. */
export const isCommon = (kind: RecordKind, { keys: [key] }: Slot): boolean =>
  Object.values(kind.fields).some((field) => field.key === key && common.has(field));
