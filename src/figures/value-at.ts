// What a row says under a key, wherever the key leads: each value with the record and the place it was read from.
import type { Field } from "../records/field.ts";
import type { LiangjiRecord, Path } from "../records/record.ts";
import { type FieldPath, pathsOf } from "./field-path.ts";
import type { Row } from "./row-source.ts";
import type { Setting } from "./setting.ts";

export interface ValueAt {
  readonly field: Field<unknown>;
  /** Never undefined: what was not written is not there. */
  readonly value: unknown;
  readonly record: LiangjiRecord;
  readonly path: Path;
}

/** None when the field was left blank; several when the key leads through a list. */
export function valuesAt(row: Row, key: string, setting: Setting): readonly ValueAt[] {
  const paths = pathsOf(row.shape, key);
  const [path] = paths;
  return paths.length === 1 && path
    ? valuesOn(row, path, setting)
    : paths.flatMap((one) => valuesOn(row, one, setting));
}

function valuesOn(row: Row, { start, steps, field }: FieldPath, setting: Setting): readonly ValueAt[] {
  const { record } = row;
  if (start === "year") return record.year === undefined ? [] : [{ field, value: record.year, record, path: [] }];
  const from = start === "row" ? row : { record, path: [], data: record.data };
  const [only] = steps;
  if (only && steps.length === 1) {
    const value = from.data[only.name];
    return value === undefined ? [] : [{ field, value, record, path: pathTo(row, start, only.name) }];
  }
  let nodes: readonly Node[] = [from];
  for (const step of steps.slice(0, -1)) nodes = nodes.flatMap((node) => into(node, step.name, step.field, setting));
  const last = steps.at(-1)?.name ?? "";
  return nodes.flatMap((node) => {
    const value = node.data[last];
    return value === undefined ? [] : [{ field, value, record: node.record, path: [...node.path, last] }];
  });
}

type Node = Pick<Row, "record" | "path" | "data">;

/** Into a group, into each group of a list, or over to the record that is named. */
function into(node: Node, name: string, { type }: Field<unknown>, { records, scope }: Setting): readonly Node[] {
  const value = node.data[name];
  if (value === undefined) return [];
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  const kind = (type.item ?? type).refersTo;
  return items.flatMap((item, index): Node[] => {
    if (kind !== undefined) {
      const record = typeof item === "string" ? records.find(kind, scope, item) : undefined;
      return record ? [{ record, path: [], data: record.data }] : [];
    }
    const path = Array.isArray(value) ? [...node.path, name, index] : [...node.path, name];
    return [{ record: node.record, path, data: item as Node["data"] }];
  });
}

/** An item without fields is its own value. */
function pathTo({ path, shape: { list } }: Row, start: FieldPath["start"], name: string): Path {
  if (start === "record") return [name];
  return list && !list.field.type.item?.inner ? path : [...path, name];
}
