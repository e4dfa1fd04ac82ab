// The row a figure read, as an origin: which record, where, and the value that mattered.
import { type LiangjiRecord, placeOf, writtenAt } from "../records/record.ts";
import type { Origin } from "./figure.ts";
import type { Row } from "./row-source.ts";
import type { Setting } from "./setting.ts";
import { type ValueAt, valuesAt } from "./value-at.ts";

/** The row, with the field that mattered; a value read in another record brings that record too. */
export function originsOf(row: Row, key: string, setting: Setting): readonly Origin[] {
  const values = valuesAt(row, key, setting);
  const elsewhere = values.filter((one) => one.record !== row.record);
  if (elsewhere.length > 0) return [originOf(row), ...elsewhere.map(originOfValue)];
  const [value] = values;
  return [originOf(row, value)];
}

/** The row, with the records that some of these keys lead to. */
export function originsWith(row: Row, keys: readonly string[], setting: Setting): readonly Origin[] {
  const elsewhere = keys.filter((key) => key.includes("."));
  return [originOf(row), ...elsewhere.flatMap((key) => originsOf(row, key, setting).slice(1))];
}

export function originOf(row: Row, value?: ValueAt): Origin {
  return origin(row.record, titleOf(row), value?.path ?? row.path, value);
}

/** A value by itself: a field of a record. */
export const originOfValue = (value: ValueAt): Origin => origin(value.record, value.record.title, value.path, value);

function origin(record: LiangjiRecord, title: string, path: ValueAt["path"], value?: ValueAt): Origin {
  const written = value && (writtenAt(record, path) ?? derivedText(value));
  const { source } = record.data;
  return {
    kind: record.kind.name,
    id: record.id,
    title,
    place: placeOf(record, path),
    ...(record.year === undefined ? {} : { year: record.year }),
    ...(value ? { field: value.field.key } : {}),
    ...(written === undefined ? {} : { value: written }),
    ...(typeof source === "string" ? { source } : {}),
  };
}

/** A value that nobody wrote says what it follows from: 优（得分97.15分，按全国通行的等次标准）. */
function derivedText({ record, path }: ValueAt): string | undefined {
  const [name] = path;
  const derived = path.length === 1 && typeof name === "string" ? record.derived?.get(name) : undefined;
  const rule = derived?.rule ? `，按${derived.rule.title}` : "";
  return derived && `${derived.text}（${derived.because}${rule}）`;
}

/** A row inside a record is told apart by its own name: 老年助餐服务补助·助餐点完成率. */
function titleOf({ record, path, data }: Row): string {
  return path.length > 0 && typeof data.name === "string" ? `${record.title}·${data.name}` : record.title;
}
