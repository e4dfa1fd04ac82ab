// A field of the record a document is about, as a figure: its origin is the place it was typed into.
import { isQuantity } from "../base/quantity.ts";
import { type LiangjiRecord, placeOf } from "../records/record.ts";
import type { Records } from "../records/records.ts";
import type { Figure } from "./figure.ts";
import { originOfValue } from "./origin.ts";
import { fieldNamed, valueOfSubject, valuesOfSubject } from "./subject-field.ts";
import { showValue } from "./value-text.ts";

/** The id under which a document refers to a field of its subject. */
export const fieldFigureId = (key: string): string => `本项.${key}`;

/** Whether the record says anything under that key, be it a text, a number or a list. */
export const isFilledIn = (record: LiangjiRecord, key: string, records: Records): boolean =>
  valuesOfSubject(record, key, records).some(({ value }) => !Array.isArray(value) || value.length > 0);

/** Undefined when the subject's kind has no such field or the field is blank. */
export function fieldFigure(record: LiangjiRecord, key: string, records: Records): Figure | undefined {
  const named = fieldNamed(record.kind, key);
  const found = named && valueOfSubject(record, key, records);
  if (!found) return undefined;
  const { field, value, record: holder, path } = found;
  const shown = showValue(field, value, records, holder);
  if (shown === undefined) return undefined;
  return {
    id: fieldFigureId(named.key),
    code: `field-${named.steps.map(({ name }) => name.toLowerCase()).join("-")}`,
    statement: field.note,
    value: isQuantity(value) ? { type: "quantity", quantity: value } : { type: "text" },
    text: shown,
    phrases: [field.key, ...field.aliases],
    ofSubject: true,
    provenance: {
      basis: "台账",
      method: `${holder.kind.name}“${holder.title}”的“${field.key}”`,
      definedAt: placeOf(holder, path),
      inputs: [originOfValue(found)],
      operands: [],
    },
  };
}
