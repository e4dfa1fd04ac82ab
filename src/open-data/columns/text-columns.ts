// Words, dates and choices as one column each.
import { isGradeWord } from "../../figures/value-text.ts";
import type { Field } from "../../records/field.ts";
import { date, year } from "../../records/types/times.ts";
import { yesNo } from "../../records/types/words.ts";
import type { ColumnType, FieldColumns } from "./column.ts";

const types: ReadonlyMap<unknown, ColumnType> = new Map<unknown, ColumnType>([
  [date, "date"],
  [year, "year"],
  [yesNo, "boolean"],
]);

/** A value that is one text, as content/ writes it; empty when there is none. */
export function textCell(value: unknown): string {
  if (typeof value === "boolean") return value ? "是" : "否";
  if (isGradeWord(value)) return value.word;
  return typeof value === "string" ? value : "";
}

export function textColumns(name: string, { key, note, required, type }: Field<unknown>): FieldColumns {
  const columnType = types.get(type) ?? "string";
  const options = columnType === "string" ? type.options : undefined;
  return {
    columns: [{ title: key, name, type: columnType, note, required, ...(options && { options }) }],
    cells: (value) => [textCell(value)],
    content: ([cell]) => cell || undefined,
  };
}
