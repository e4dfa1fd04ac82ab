// A field that holds other fields, as columns: one after the other under its name, or, when only one is filled in, which one and what it says.

import type { ContentMap } from "../../reading/content.ts";
import { wordOf } from "../../records/content-of-data.ts";
import type { Field, Fields } from "../../records/field.ts";
import { isGroup } from "../../records/types/composite.ts";
import { blankCells, type Column, type FieldColumns } from "./column.ts";
import { nameAndCode } from "./reference-columns.ts";

/** One field with its columns. */
export interface Part {
  readonly name: string;
  readonly key: string;
  readonly part: FieldColumns;
}

export const columnsOfParts = (parts: readonly Part[]): readonly Column[] => parts.flatMap(({ part }) => part.columns);

/** “键: 值” pairs of the cells that stand side by side; those without value are left out. */
export function contentOfParts(parts: readonly Part[], cells: readonly string[]): ContentMap {
  const map: Record<string, ContentMap[string]> = {};
  let from = 0;
  for (const { key, part } of parts) {
    const value = part.content(cells.slice(from, from + part.columns.length));
    from += part.columns.length;
    if (value !== undefined) map[key] = value;
  }
  return map;
}

/** 公开 → 公开.属性, 公开.依据, 公开.日期. */
export function groupColumns(name: string, { key, required }: Field<unknown>, parts: readonly Part[]): FieldColumns {
  const columns = columnsOfParts(parts).map((column) => ({
    ...column,
    title: `${key}.${column.title}`,
    name: `${name}.${column.name}`,
    required: required && column.required,
  }));
  return {
    columns,
    cells: (value, at) =>
      isGroup(value) ? parts.flatMap((one) => one.part.cells(value[one.name], at)) : blankCells(columns),
    content(cells) {
      const map = contentOfParts(parts, cells);
      return Object.keys(map).length === 0 ? undefined : map;
    },
  };
}

/** 来源 → 来源类别 (绩效评价), 来源 (its name), 来源编号. */
export function oneOfColumns(name: string, { key, note, required }: Field<unknown>, inner: Fields): FieldColumns {
  const ways = Object.entries(inner).filter(([, field]) => field.visibility === "public");
  const options = ways.map(([, field]) => field.key);
  const columns: readonly Column[] = [
    { title: `${key}类别`, name: `${name}.kind`, type: "string", note: `“${key}”是哪一类`, required, options },
    { title: key, name, type: "string", note, required },
    { title: `${key}编号`, name: `${name}.code`, type: "string", note: `“${key}”在那一类表里的编号`, required: false },
  ];
  return {
    columns,
    cells(value, at) {
      const [way, field] = isGroup(value) ? (ways.find(([one]) => value[one] !== undefined) ?? []) : [];
      if (way === undefined || field === undefined || !isGroup(value)) return blankCells(columns);
      const written = wordOf(value[way]);
      const kind = field.type.refersTo;
      return [field.key, ...(kind === undefined ? [written, ""] : nameAndCode(kind, written, at))];
    },
    content([way = "", written = "", code = ""]) {
      return way === "" ? undefined : { [way]: code || written };
    },
  };
}
