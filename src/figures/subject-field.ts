// A field of the record a document is about, or of a record it names: 涉及资金, 项目.主管部门.
import type { Visibility } from "../records/field.ts";
import type { LiangjiRecord } from "../records/record.ts";
import type { RecordKind } from "../records/record-kind.ts";
import type { Records } from "../records/records.ts";
import { type FieldPath, pathsOf } from "./field-path.ts";
import { shapeOf } from "./shape.ts";
import { type ValueAt, valuesAt } from "./value-at.ts";

/** The key as the vocabulary writes it, whatever alias was used; undefined when it names no field of the kind or several. */
export function fieldNamed(kind: RecordKind, key: string): (FieldPath & { readonly key: string }) | undefined {
  const shape = shapeOf(kind.name);
  const [path, ...others] = shape ? pathsOf(shape, key) : [];
  if (!path || others.length > 0 || path.start !== "row") return undefined;
  return { ...path, key: path.steps.map(({ field }) => field.key).join(".") };
}

/** Who may see what a key leads to: internal when anything on the way is; undefined when it leads nowhere. */
export function visibilityOf(kind: RecordKind, key: string): Visibility | undefined {
  const named = fieldNamed(kind, key);
  return named && (named.steps.every(({ field }) => field.visibility === "public") ? "public" : "internal");
}

/** What the record says under a key; undefined when it was left blank or when several things stand there. */
export function valueOfSubject(subject: LiangjiRecord, key: string, records: Records): ValueAt | undefined {
  const [value, ...others] = valuesOfSubject(subject, key, records);
  return others.length === 0 ? value : undefined;
}

/** As `valueOfSubject`; several when the key leads through a list. */
export function valuesOfSubject(subject: LiangjiRecord, key: string, records: Records): readonly ValueAt[] {
  const shape = fieldNamed(subject.kind, key) && shapeOf(subject.kind.name);
  if (!shape) return [];
  const { region, year } = subject;
  const scope = { region, ...(year === undefined ? {} : { year }) };
  return valuesAt({ shape, record: subject, path: [], data: subject.data }, key, { records, scope });
}
