// A record's data in the words of content/: Chinese keys, values as they are written there, so that it can be read again as the same record.
import { isQuantity } from "../base/quantity.ts";
import { plainDigits, quantityText } from "../base/quantity-text.ts";
import type { Content, ContentMap } from "../reading/content.ts";
import type { Field, Fields, FieldType } from "./field.ts";
import type { LiangjiRecord } from "./record.ts";
import { isGroup } from "./types/composite.ts";
import { isGradeWord } from "./types/grades.ts";
import { points } from "./types/numbers.ts";

/** Which fields are told. */
export type Telling = (field: Field<unknown>) => boolean;

export const everyField: Telling = () => true;
export const publicFields: Telling = ({ visibility }) => visibility === "public";

/** Needs no file the record was read from. What was worked out is left out: whoever reads the record works it out again. */
export function contentOfData({ kind, data, derived }: LiangjiRecord, telling: Telling): ContentMap {
  const written = Object.fromEntries(Object.entries(data).filter(([name]) => !derived?.has(name)));
  return contentOfFields(kind.fields, written, telling);
}

function contentOfFields(fields: Fields, data: Readonly<Record<string, unknown>>, telling: Telling): ContentMap {
  const map: Record<string, Content> = {};
  for (const [name, field] of Object.entries(fields)) {
    const value = telling(field) ? data[name] : undefined;
    if (value !== undefined) map[field.key] = contentOfValue(field.type, value, telling);
  }
  return map;
}

/** `value`: as the type reads it. */
export function contentOfValue(type: FieldType<unknown>, value: unknown, telling: Telling): Content {
  if (type.inner && isGroup(value)) return contentOfFields(type.inner, value, telling);
  const { item } = type;
  if (item && Array.isArray(value)) return value.map((one) => contentOfValue(item, one, telling));
  if (isQuantity(value)) return type === points ? plainDigits(value) : quantityText(value);
  return typeof value === "number" ? String(value) : wordOf(value);
}

/** A value that is one word or text, as content/ writes it; empty when there is none. */
export function wordOf(value: unknown): string {
  if (typeof value === "boolean") return value ? "是" : "否";
  if (isGradeWord(value)) return value.word;
  return typeof value === "string" ? value : "";
}
