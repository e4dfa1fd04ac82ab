// Every text of a record that leaves the bureau with it, field by field, at its own place.
import type { Place } from "../base/place.ts";
import type { Field, Fields } from "../records/field.ts";
import { annualSummary } from "../records/kinds/annual-summary.ts";
import { evaluation } from "../records/kinds/evaluation.ts";
import { regulation } from "../records/kinds/regulation.ts";
import { specialReport } from "../records/kinds/special-report.ts";
import { type LiangjiRecord, type Path, placeOf } from "../records/record.ts";
import type { Records } from "../records/records.ts";
import { creditCode } from "../records/types/credit-code.ts";
import { code } from "../records/types/words.ts";
import type { Context } from "./personal-data/pattern.ts";

export interface RecordText {
  readonly text: string;
  readonly context: Context;
  readonly place: () => Place;
}

/** A reference that resolves is said by the record it names, at that record's place. */
export function* recordTexts(record: LiangjiRecord, records: Records): Iterable<RecordText> {
  yield* textsOfGroup(record.kind.fields, record.data, [], { record, records });
}

interface Owner {
  readonly record: LiangjiRecord;
  readonly records: Records;
}

type Data = Readonly<Record<string, unknown>>;

function* textsOfGroup(fields: Fields, data: Data, path: Path, owner: Owner): Iterable<RecordText> {
  for (const [name, field] of Object.entries(fields)) {
    if (field.visibility === "public") yield* textsOf(field, data[name], [...path, name], owner);
  }
}

function* textsOf(field: Field<unknown>, value: unknown, path: Path, owner: Owner): Iterable<RecordText> {
  const { type } = field;
  if (typeof value === "string") {
    const { record, records } = owner;
    const target = type.refersTo ?? type.item?.refersTo;
    if (type.options !== undefined || (target !== undefined && records.find(target, record, value))) return;
    yield { text: value, context: contextOf(field, path, record), place: () => placeOf(record, path) };
  } else if (Array.isArray(value)) {
    const inner = type.item?.inner;
    for (const [index, item] of value.entries()) {
      if (inner && isData(item)) yield* textsOfGroup(inner, item, [...path, index], owner);
      else yield* textsOf(field, item, [...path, index], owner);
    }
  } else if (type.inner && isData(value)) yield* textsOfGroup(type.inner, value, path, owner);
}

function contextOf({ key, type }: Field<unknown>, path: Path, record: LiangjiRecord): Context {
  if (type.name === creditCode.name) return { label: key, role: "creditCode" };
  if (type.name === code.name) return { label: key, role: "code" };
  if (/电话|传真|联系/.test(key)) return { label: key, role: "contact" };
  if (!titled.has(record.kind.name) || !/^(?:名称|标题)$/.test(key) || path.length > 1) return { label: key };
  const isDraft = record.kind.name === regulation.name && record.data.status === "拟出台";
  return { label: key, role: "title", ...(isDraft ? { isDraft } : {}) };
}

/** The kinds whose name is the title of a paper. */
const titled = new Set([regulation.name, evaluation.name, specialReport.name, annualSummary.name]);

const isData = (value: unknown): value is Data => typeof value === "object" && value !== null;
