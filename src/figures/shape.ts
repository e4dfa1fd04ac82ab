// What the rows of a source look like: the fields they have, and the kind of record they stand in.
import { allKinds } from "../records/all-kinds.ts";
import { type Field, type Fields, fieldByKey } from "../records/field.ts";
import type { RecordKind } from "../records/record-kind.ts";
import { isOfSubject, subjectPrefix } from "./subject-word.ts";

export interface Shape {
  /** The kind of record the rows are, or stand in. */
  readonly kind: RecordKind;
  readonly fields: Fields;
  /** The list whose items the rows are; absent when they are the records. */
  readonly list?: { readonly name: string; readonly field: Field<unknown> };
}

const shapes = new Map<string, Shape | undefined>();

/** Undefined when there is no such source; `subject` is what 本项 is. */
export function shapeOf(source: string, subject?: RecordKind): Shape | undefined {
  if (isOfSubject(source)) return subject && shapeIn(subject, source.slice(subjectPrefix.length));
  const [name = "", ...rest] = source.split(".");
  const kind = allKinds.find((one) => one.name === name);
  return kind && shapeIn(kind, rest.join("."));
}

/** Every shape a source can have: 本项.指标 is a list of several kinds of record. */
export function shapesOf(source: string): readonly Shape[] {
  const shapes = isOfSubject(source) ? allKinds.map((kind) => shapeOf(source, kind)) : [shapeOf(source)];
  return shapes.filter((shape) => shape !== undefined);
}

/** The part of a source that is a kind of record. */
export const kindIn = (source: string): string => source.split(".", 1)[0] ?? source;

function shapeIn(kind: RecordKind, key: string): Shape | undefined {
  if (key === "") return remembered(`${kind.name}.`, () => ({ kind, fields: kind.fields }));
  return remembered(`${kind.name}.${key}`, () => {
    const [name, field] = fieldByKey(kind.fields, key) ?? [];
    if (name === undefined || !field?.type.item) return undefined;
    // Items without fields of their own are known by the name of their list.
    const fields = field.type.item.inner ?? { [name]: { ...field, type: field.type.item } };
    return { kind, fields, list: { name, field } };
  });
}

// One object for one shape, so that what is found out about it can be kept with it.
function remembered(key: string, make: () => Shape | undefined): Shape | undefined {
  if (!shapes.has(key)) shapes.set(key, make());
  return shapes.get(key);
}
