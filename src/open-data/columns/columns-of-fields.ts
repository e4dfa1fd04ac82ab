// The public fields of a record, or of one row of a list, as columns; lists that need tables of their own are named apart.
import { wordOf } from "../../records/content-of-data.ts";
import type { Field, Fields } from "../../records/field.ts";
import { prose } from "../../records/types/words.ts";
import type { FieldColumns } from "./column.ts";
import { groupColumns, oneOfColumns, type Part } from "./group-columns.ts";
import { itemsIn, joined } from "./joined-list.ts";
import { numberColumns } from "./number-columns.ts";
import { referenceColumns, referenceListColumns } from "./reference-columns.ts";
import { textColumns } from "./text-columns.ts";

const made = new WeakMap<Fields, readonly Part[]>();

/** In the order of the form. */
export function partsOf(fields: Fields): readonly Part[] {
  const known = made.get(fields);
  if (known) return known;
  const parts = Object.entries(fields).flatMap(([name, field]): readonly Part[] => {
    const part = field.visibility === "public" ? columnsOfField(name, field) : undefined;
    return part === undefined ? [] : [{ name, key: field.key, part }];
  });
  made.set(fields, parts);
  return parts;
}

/** The public lists whose items have fields of their own, or are as long as sentences. */
export const listsOf = (fields: Fields): readonly (readonly [name: string, field: Field<unknown>])[] =>
  Object.entries(fields).filter(([, field]) => field.visibility === "public" && isTable(field));

const isTable = ({ type: { item } }: Field<unknown>): boolean => item?.inner !== undefined || item === prose;

function columnsOfField(name: string, field: Field<unknown>): FieldColumns | undefined {
  const { inner, onlyOne, refersTo, item } = field.type;
  if (inner) return onlyOne ? oneOfColumns(name, field, inner) : groupColumns(name, field, partsOf(inner));
  if (refersTo !== undefined) return referenceColumns(name, field, refersTo);
  if (item === undefined) return numberColumns(name, field) ?? textColumns(name, field);
  if (isTable(field)) return undefined;
  return item.refersTo === undefined ? wordListColumns(name, field) : referenceListColumns(name, field, item.refersTo);
}

function wordListColumns(name: string, { key, note, required }: Field<unknown>): FieldColumns {
  return {
    columns: [{ title: key, name, type: "string", note, required }],
    cells: (value) => [Array.isArray(value) ? joined(value.map(wordOf)) : ""],
    content([cell = ""]) {
      const items = itemsIn(cell);
      return items.length === 0 ? undefined : items;
    },
  };
}
