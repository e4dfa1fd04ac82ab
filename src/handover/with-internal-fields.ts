// A kind of record with nothing held back, for tables that stay inside the government: 内部字段: 是.
import type { Field, Fields, FieldType } from "../records/field.ts";
import type { RecordKind } from "../records/record-kind.ts";

const opened = new WeakMap<Fields, Fields>();

/** The same kind, whose internal fields are shown as its others are. */
export const withInternalFields = (kind: RecordKind): RecordKind => ({ ...kind, fields: openFields(kind.fields) });

function openFields(fields: Fields): Fields {
  const known = opened.get(fields);
  if (known) return known;
  const open = Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, openField(field)]));
  opened.set(fields, open);
  return open;
}

const openField = (field: Field<unknown>): Field<unknown> => ({
  ...field,
  visibility: "public",
  type: openType(field.type),
});

function openType(type: FieldType<unknown>): FieldType<unknown> {
  const { inner, item } = type;
  if (inner === undefined && item === undefined) return type;
  return { ...type, ...(inner && { inner: openFields(inner) }), ...(item && { item: openType(item) }) };
}
