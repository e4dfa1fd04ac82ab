// Words, dates and choices as one column each.
import { wordOf } from "../../records/content-of-data.ts";
import type { Field } from "../../records/field.ts";
import { date, year } from "../../records/types/times.ts";
import { yesNo } from "../../records/types/words.ts";
import type { ColumnType, FieldColumns } from "./column.ts";

const types: ReadonlyMap<unknown, ColumnType> = new Map<unknown, ColumnType>([
  [date, "date"],
  [year, "year"],
  [yesNo, "boolean"],
]);

export function textColumns(name: string, { key, note, required, type }: Field<unknown>): FieldColumns {
  const columnType = types.get(type) ?? "string";
  const options = columnType === "string" ? type.options : undefined;
  return {
    columns: [{ title: key, name, type: columnType, note, required, ...(options && { options }) }],
    cells: (value) => [wordOf(value)],
    content: ([cell]) => cell || undefined,
  };
}
