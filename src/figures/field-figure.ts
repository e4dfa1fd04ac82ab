// A number in the record a document is about, as a figure: its origin is the field it was typed into.
import type { Fields } from "../records/field.ts";
import { fieldByKey } from "../records/field.ts";
import { type LiangjiRecord, placeOf } from "../records/record.ts";
import type { Records } from "../records/records.ts";
import type { Figure } from "./figure.ts";
import { originOfValue } from "./origin.ts";
import { isQuantity, showValue } from "./value-text.ts";

/** The id under which a document refers to a field of its subject. */
export const fieldFigureId = (key: string): string => `本项.${key}`;

/** Whether the record says anything under that key, be it a text, a number or a list. */
export function isFilledIn(record: LiangjiRecord, key: string): boolean {
  const value = record.data[fieldByKey(record.kind.fields, key)?.[0] ?? ""];
  return Array.isArray(value) ? value.length > 0 : value !== undefined;
}

/** Undefined when the subject's kind has no such field or the field is blank. */
export function fieldFigure(record: LiangjiRecord, key: string, records: Records): Figure | undefined {
  const found = fieldByKey(record.kind.fields as Fields, key);
  if (!found) return undefined;
  const [name, field] = found;
  const value = record.data[name];
  const shown = showValue(field, value, records, record);
  if (shown === undefined) return undefined;
  return {
    id: fieldFigureId(field.key),
    code: `field-${name.toLowerCase()}`,
    statement: field.note,
    value: isQuantity(value) ? { type: "quantity", quantity: value } : { type: "text" },
    text: shown,
    phrases: [field.key, ...field.aliases],
    ofSubject: true,
    provenance: {
      basis: "台账",
      method: `${record.kind.name}“${record.title}”的“${field.key}”`,
      definedAt: placeOf(record, [name]),
      inputs: [originOfValue({ field, value, record, path: [name] })],
      operands: [],
    },
  };
}
