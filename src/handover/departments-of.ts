// Whose record it is: the departments it names itself, or those of the project or record it is about.
import type { Field } from "../records/field.ts";
import { department } from "../records/kinds/department.ts";
import { oncePerRecords } from "../records/once-per-records.ts";
import type { LiangjiRecord } from "../records/record.ts";
import type { Records } from "../records/records.ts";

/** How far a record may be from its department: 整改 → 抽评 → 项目. */
const mostSteps = 4;

/**
 * Full names of departments that answer to nobody else in the ledger: what a body below them does is theirs. None for
 * what belongs to the whole region, or names several projects in a list: no department may read of the others'.
 */
export function departmentsOf(record: LiangjiRecord, records: Records): ReadonlySet<string> {
  const known = found(records).get(record);
  if (known) return known;
  const departments = new Set(bodiesOf(record, records, mostSteps).map((name) => headOf(name, record, records)));
  found(records).set(record, departments);
  return departments;
}

/** Asked for every department again. */
const found = oncePerRecords(() => new Map<LiangjiRecord, ReadonlySet<string>>());

/** The departments of a region that answer to nobody else in the ledger, in the order of the ledger. */
export const headDepartments = (region: string, records: Records): readonly string[] =>
  records
    .named(department.name, { region })
    .filter((record) => departmentsOf(record, records).has(record.title))
    .map(({ title }) => title);

function bodiesOf(record: LiangjiRecord, records: Records, steps: number): readonly string[] {
  if (record.kind.name === department.name) return [record.title];
  const named = Object.entries(record.kind.fields).flatMap(([name, field]) => namesIn(field, record.data[name]));
  const own = named.filter(({ kind }) => kind === department.name).map(({ name }) => name);
  if (own.length > 0 || steps === 0) return own;
  return named.flatMap(({ kind, name }) => {
    const target = records.find(kind, record, name);
    return target === undefined ? [] : bodiesOf(target, records, steps - 1);
  });
}

interface Named {
  readonly kind: string;
  readonly name: string;
}

/** What a field refers to, by itself or as the one thing filled in of several; lists say of whom a record speaks, not whose it is. */
function namesIn({ type }: Field<unknown>, value: unknown): readonly Named[] {
  if (type.refersTo !== undefined && typeof value === "string") return [{ kind: type.refersTo, name: value }];
  if (!type.onlyOne || typeof value !== "object" || value === null) return [];
  const data = value as Readonly<Record<string, unknown>>;
  return Object.entries(type.inner ?? {}).flatMap(([name, inner]) => namesIn(inner, data[name]));
}

/** The department at the top; a circle of 上级部门 ends where it was entered. */
function headOf(name: string, at: LiangjiRecord, records: Records, met: Set<string> = new Set()): string {
  const found = records.find(department.name, at, name);
  const title = found?.title ?? name;
  const parent = found?.data.parent;
  if (typeof parent !== "string" || met.has(title)) return title;
  return headOf(parent, at, records, met.add(title));
}
