// What a figure looks over: the records of a kind, the items of a list inside them, or those of a list inside the record a document is about.
import { oncePerRecords } from "../records/once-per-records.ts";
import type { LiangjiRecord, Path } from "../records/record.ts";
import type { Records, Scope } from "../records/records.ts";
import type { Setting } from "./setting.ts";
import { type Shape, shapeOf } from "./shape.ts";
import { isOfSubject } from "./subject-word.ts";

/** One row: its values, and where they stand in which record. */
export interface Row {
  readonly shape: Shape;
  readonly record: LiangjiRecord;
  /** The way from the record to the row; empty when the row is the record. */
  readonly path: Path;
  readonly data: Readonly<Record<string, unknown>>;
}

export interface Source {
  readonly rows: readonly Row[];
  /** False when nobody registered anything of the sort: then there is no number, not even zero. */
  readonly held: boolean;
}

const nothing: Source = { rows: [], held: false };
const sources = oncePerRecords(() => new Map<string, Source>());

export function sourceIn(name: string, { records, scope, subject }: Setting): Source {
  const shape = shapeOf(name, subject?.kind);
  if (!shape) return nothing;
  if (isOfSubject(name)) return subject ? gather(shape, [subject]) : nothing;
  const known = sources(records);
  const key = [name, scope.region, scope.year ?? ""].join("\n");
  const earlier = known.get(key);
  if (earlier) return earlier;
  // 部门, 制度文件 and the like stand in no year: every year sees them.
  const own = shape.kind.level === "region" ? { region: scope.region } : scope;
  const source = gather(shape, records.named(shape.kind.name, own));
  known.set(key, source);
  return source;
}

export const rowsOf = (source: string, records: Records, scope: Scope, subject?: LiangjiRecord): readonly Row[] =>
  sourceIn(source, { records, scope, subject }).rows;

function gather(shape: Shape, records: readonly LiangjiRecord[]): Source {
  const { list } = shape;
  if (!list) {
    return {
      rows: records.map((record) => ({ shape, record, path: [], data: record.data })),
      held: records.length > 0,
    };
  }
  const rows = records.flatMap((record) => {
    const items = (record.data[list.name] ?? []) as readonly unknown[];
    return items.map((item, index): Row => {
      const data = list.field.type.item?.inner ? (item as Row["data"]) : { [list.name]: item };
      return { shape, record, path: [list.name, index], data };
    });
  });
  return { rows, held: records.some((record) => record.data[list.name] !== undefined) };
}
