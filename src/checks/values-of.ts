// Every value of certain types in a record, however deep in groups and lists, with where it stands.
import type { Field, FieldType } from "../records/field.ts";
import type { LiangjiRecord, Path } from "../records/record.ts";
import type { RecordKind } from "../records/record-kind.ts";

export interface FoundValue {
  readonly path: Path;
  readonly field: Field<unknown>;
  /** The type of the value itself: of the item where the field is a list. */
  readonly type: FieldType<unknown>;
  readonly value: unknown;
}

/** Makes a search for the values of the types wanted, in the order of a kind's fields. */
export function valuesOf(
  wanted: (type: FieldType<unknown>) => boolean,
): (record: LiangjiRecord) => readonly FoundValue[] {
  const routes = new WeakMap<RecordKind, readonly Route[]>();
  // Kinds do not change, so each is searched once, not once per record.
  const routesOf = (kind: RecordKind): readonly Route[] => {
    const known = routes.get(kind);
    if (known) return known;
    const found = [...routesBelow(kind.fields, [], wanted)];
    routes.set(kind, found);
    return found;
  };
  return (record) => {
    const found: FoundValue[] = [];
    for (const route of routesOf(record.kind)) follow(route, 0, record.data, [], found);
    return found;
  };
}

/** The way to a field: English field names, and `each` where it leads through a list. */
interface Route {
  readonly steps: readonly (string | typeof each)[];
  readonly field: Field<unknown>;
  readonly type: FieldType<unknown>;
}

const each = Symbol("each item");

type Wanted = Parameters<typeof valuesOf>[0];

function* routesBelow(fields: RecordKind["fields"], above: Route["steps"], wanted: Wanted): Iterable<Route> {
  for (const [name, field] of Object.entries(fields)) yield* routesThrough(field.type, field, [...above, name], wanted);
}

function* routesThrough(
  type: FieldType<unknown>,
  field: Field<unknown>,
  steps: Route["steps"],
  wanted: Wanted,
): Iterable<Route> {
  if (wanted(type)) yield { steps, field, type };
  if (type.inner) yield* routesBelow(type.inner, steps, wanted);
  if (type.item) yield* routesThrough(type.item, field, [...steps, each], wanted);
}

function follow(route: Route, depth: number, value: unknown, path: Path, found: FoundValue[]): void {
  if (value === undefined) return;
  const step = route.steps[depth];
  if (step === undefined) {
    found.push({ path, field: route.field, type: route.type, value });
  } else if (step === each) {
    for (const [index, item] of (value as readonly unknown[]).entries()) {
      follow(route, depth + 1, item, [...path, index], found);
    }
  } else {
    follow(route, depth + 1, (value as Readonly<Record<string, unknown>>)[step], [...path, step], found);
  }
}
