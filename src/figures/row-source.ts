// What a figure can look over: the records of a kind, or the rows of a list inside the record a document is about.
import { allKinds } from "../records/all-kinds.ts";
import type { Field, Fields } from "../records/field.ts";
import { fieldByKey } from "../records/field.ts";
import type { LiangjiRecord, Path } from "../records/record.ts";
import type { RecordKind } from "../records/record-kind.ts";
import type { Records, Scope } from "../records/records.ts";
import { isOfSubject, subjectPrefix } from "./definition.ts";

/** One row: its values, where they stand in which record. */
export interface Row {
  readonly record: LiangjiRecord;
  /** The way from the record to the row; empty when the row is the record. */
  readonly path: Path;
  readonly data: Readonly<Record<string, unknown>>;
}

/** The fields a source's rows have; undefined when there is no such source. */
export function fieldsOfSource(source: string, subject?: RecordKind): Fields | undefined {
  if (!isOfSubject(source)) return allKinds.find((kind) => kind.name === source)?.fields;
  if (!subject) return undefined;
  const found = fieldByKey(subject.fields, source.slice(subjectPrefix.length));
  return found?.[1].type.item?.inner;
}

/** The kinds of record that have a list of this name: 本项.指标 fits evaluations and self-evaluations alike. */
export const subjectKindsOf = (source: string): readonly RecordKind[] =>
  allKinds.filter((kind) => fieldsOfSource(source, kind) !== undefined);

export function rowsOf(source: string, records: Records, scope: Scope, subject?: LiangjiRecord): readonly Row[] {
  if (!isOfSubject(source)) {
    return records.named(source, scope).map((record) => ({ record, path: [], data: record.data }));
  }
  const found = subject && fieldByKey(subject.kind.fields, source.slice(subjectPrefix.length));
  if (!subject || !found) return [];
  const [name] = found;
  const items = (subject.data[name] ?? []) as readonly Readonly<Record<string, unknown>>[];
  return items.map((data, index) => ({ record: subject, path: [name, index], data }));
}

/** The field of a row's own fields that a key names. */
export const fieldOfRow = (row: Row, key: string): readonly [string, Field<unknown>] | undefined => {
  let fields: Fields | undefined = row.record.kind.fields;
  for (const step of row.path) {
    if (typeof step === "string") fields = fields?.[step]?.type.item?.inner;
  }
  return fields && fieldByKey(fields, key);
};
