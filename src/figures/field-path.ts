// A key of a definition followed to the field it names: inside a group (公开.属性), or in the record a reference names (项目.绩效分类).
import { allKinds } from "../records/all-kinds.ts";
import { type Field, type Fields, fieldByKey, optional } from "../records/field.ts";
import { year } from "../records/types/times.ts";
import type { Shape } from "./shape.ts";

interface Step {
  readonly name: string;
  readonly field: Field<unknown>;
}

/** One way a key can be followed. */
export interface FieldPath {
  /** The row itself, the record around it, or no field at all: the year the record stands in. */
  readonly start: "row" | "record" | "year";
  readonly steps: readonly Step[];
  /** What stands at its end. */
  readonly field: Field<unknown>;
}

const yearKey = "年度";
const yearField: Field<unknown> = optional(yearKey, year, "记录所在的年度");

const known = new WeakMap<Shape, Map<string, readonly FieldPath[]>>();

/** Several when the key can mean several fields (来源.项目: of whichever record it is from); none when it names nothing. */
export function pathsOf(shape: Shape, key: string): readonly FieldPath[] {
  const ofShape = known.get(shape) ?? new Map<string, readonly FieldPath[]>();
  known.set(shape, ofShape);
  const earlier = ofShape.get(key);
  if (earlier) return earlier;
  const paths = findPaths(shape, key);
  ofShape.set(key, paths);
  return paths;
}

function findPaths({ kind, fields, list }: Shape, key: string): readonly FieldPath[] {
  const keys = key.split(".");
  const asPaths = (start: "row" | "record", ways: readonly (readonly Step[])[]) =>
    ways.flatMap((steps): FieldPath[] => {
      const last = steps.at(-1);
      return last ? [{ start, steps, field: last.field }] : [];
    });
  const own = follow(fields, keys, 1);
  if (own.length > 0) return asPaths("row", own);
  if (list) {
    // 抽评问题 by the grade of its spot check; 绩效自评.得分 when the rows have a 得分 of their own.
    const around = follow(kind.fields, keys, 1);
    const named = keys[0] === kind.name ? follow(kind.fields, keys.slice(1), 1) : [];
    const ways = around.length > 0 ? around : named;
    if (ways.length > 0) return asPaths("record", ways);
  }
  return key === yearKey && kind.level === "year" ? [{ start: "year", steps: [], field: yearField }] : [];
}

/** Whether a key would lead somewhere if it could go through one more record than it may. */
export const leadsTooFar = ({ kind, fields }: Shape, key: string): boolean =>
  [fields, kind.fields].some((map) => follow(map, key.split("."), 2).length > 0);

/** `hops`: how many references it may still go through. */
function follow(fields: Fields, keys: readonly string[], hops: number): readonly (readonly Step[])[] {
  const [key, ...rest] = keys;
  const [name, field] = (key === undefined ? undefined : fieldByKey(fields, key)) ?? [];
  if (name === undefined || !field) return [];
  const step: Step = { name, field };
  if (rest.length === 0) return [[step]];
  return beyond(field, rest, hops).map((steps) => [step, ...steps]);
}

function beyond(field: Field<unknown>, keys: readonly string[], hops: number): readonly (readonly Step[])[] {
  const type = field.type.item ?? field.type;
  const kind = allKinds.find((one) => one.name === type.refersTo);
  if (kind) return hops > 0 ? follow(kind.fields, keys, hops - 1) : [];
  if (!type.inner) return [];
  const inside = follow(type.inner, keys, hops);
  if (inside.length > 0 || !type.onlyOne) return inside;
  return Object.entries(type.inner).flatMap(([name, inner]) =>
    beyond(inner, keys, hops).map((steps) => [{ name, field: inner }, ...steps]),
  );
}

/** The keys that could stand where a key that names nothing stands, as they would be written. */
export function keysNear({ kind, fields, list }: Shape, key: string): readonly string[] {
  const keys = key.split(".");
  const before = keys.slice(0, -1);
  const here = list ? [fields, kind.fields] : [fields];
  if (before.length === 0) return here.flatMap(namesIn);
  const last = here.map((map) => follow(map, before, 1)[0]?.at(-1)?.field).find((field) => field !== undefined);
  if (!last) return here.flatMap(namesIn);
  const type = last.type.item ?? last.type;
  const referred = allKinds.find((one) => one.name === type.refersTo)?.fields;
  return namesIn(type.inner ?? referred ?? {}).map((name) => [...before, name].join("."));
}

const namesIn = (fields: Fields): readonly string[] => Object.values(fields).map((field) => field.key);
