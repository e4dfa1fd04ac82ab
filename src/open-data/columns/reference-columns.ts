// The record a field names, as columns: its full name, and its 编号 where records of its kind have one, to join tables by.
import { allKinds } from "../../records/all-kinds.ts";
import type { Field } from "../../records/field.ts";
import { type At, blankCells, type Column, type FieldColumns } from "./column.ts";
import { itemsIn, joined } from "./joined-list.ts";

const kindsWithCode: ReadonlySet<string> = new Set(
  allKinds.filter((kind) => kind.fields.code !== undefined).map((kind) => kind.name),
);

/** Name and 编号 of what is named; as it was written when there is no such record. */
export function nameAndCode(kind: string, written: string, { record, records }: At): readonly [string, string] {
  const target = records.find(kind, record, written);
  return target === undefined ? [written, ""] : [target.title, kindsWithCode.has(kind) ? target.id : ""];
}

function columnsOf(name: string, { key, note, required }: Field<unknown>, kind: string): readonly Column[] {
  const named: Column = { title: key, name, type: "string", note, required };
  if (!kindsWithCode.has(kind)) return [named];
  const code = { title: `${key}编号`, name: `${name}.code`, type: "string" as const, required };
  return [named, { ...code, note: `“${key}”在${kind}表里的编号` }];
}

export function referenceColumns(name: string, field: Field<unknown>, kind: string): FieldColumns {
  const columns = columnsOf(name, field, kind);
  return {
    columns,
    cells: (value, at) =>
      typeof value === "string" ? nameAndCode(kind, value, at).slice(0, columns.length) : blankCells(columns),
    content: ([written, code]) => code || written || undefined,
  };
}

export function referenceListColumns(name: string, field: Field<unknown>, kind: string): FieldColumns {
  const columns = columnsOf(name, field, kind);
  return {
    columns,
    cells(value, at) {
      if (!Array.isArray(value)) return blankCells(columns);
      const items: readonly unknown[] = value;
      const pairs = items.map((one) => nameAndCode(kind, String(one), at));
      // All or none: a cell with gaps could not be told apart again.
      const codes = pairs.every(([, code]) => code !== "") ? joined(pairs.map(([, code]) => code)) : "";
      return [joined(pairs.map(([written]) => written)), codes].slice(0, columns.length);
    },
    content([written = "", codes = ""]) {
      const items = itemsIn(codes || written);
      return items.length === 0 ? undefined : items;
    },
  };
}
