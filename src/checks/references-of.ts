// Every reference a record makes, however deep in groups and lists: where it stands, what it says, what kind it means.
import type { Fields, FieldType } from "../records/field.ts";
import type { LiangjiRecord, Path } from "../records/record.ts";
import type { RecordKind } from "../records/record-kind.ts";

export interface Reference {
  readonly path: Path;
  /** 主管部门: the key under which it stands. */
  readonly key: string;
  readonly refersTo: string;
  readonly name: string;
}

/** The references of one record, in the order of its kind's fields. */
export function referencesOf(record: LiangjiRecord): readonly Reference[] {
  const found: Reference[] = [];
  for (const route of routesOf(record.kind)) follow(route, 0, record.data, [], found);
  return found;
}

/** The way to a field that holds references: English field names, and `each` where it leads through a list. */
interface Route {
  readonly steps: readonly (string | typeof each)[];
  readonly key: string;
  readonly refersTo: string;
}

const each = Symbol("each item");
const routes = new WeakMap<RecordKind, readonly Route[]>();

// Kinds do not change, so each is searched once, not once per record.
function routesOf(kind: RecordKind): readonly Route[] {
  const known = routes.get(kind);
  if (known) return known;
  const found = [...routesBelow(kind.fields, [])];
  routes.set(kind, found);
  return found;
}

function* routesBelow(fields: Fields, above: Route["steps"]): Iterable<Route> {
  for (const [name, field] of Object.entries(fields)) yield* routesThrough(field.type, field.key, [...above, name]);
}

function* routesThrough(type: FieldType<unknown>, key: string, steps: Route["steps"]): Iterable<Route> {
  if (type.refersTo !== undefined) yield { steps, key, refersTo: type.refersTo };
  if (type.inner) yield* routesBelow(type.inner, steps);
  if (type.item) yield* routesThrough(type.item, key, [...steps, each]);
}

function follow(route: Route, depth: number, value: unknown, path: Path, found: Reference[]): void {
  if (value === undefined) return;
  const step = route.steps[depth];
  if (step === undefined) {
    found.push({ path, key: route.key, refersTo: route.refersTo, name: String(value) });
  } else if (step === each) {
    for (const [index, item] of (value as readonly unknown[]).entries()) {
      follow(route, depth + 1, item, [...path, index], found);
    }
  } else {
    follow(route, depth + 1, (value as Readonly<Record<string, unknown>>)[step], [...path, step], found);
  }
}
