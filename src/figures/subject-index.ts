// The rows a condition about the subject can let in, found without looking at every row once for every subject.
import { oncePerRecords } from "../records/once-per-records.ts";
import type { Condition } from "./condition.ts";
import { pathsOf } from "./field-path.ts";
import type { Row, Source } from "./row-source.ts";
import type { Setting } from "./setting.ts";
import { shapeOf } from "./shape.ts";
import { meansSubject, meantBySubject } from "./subject-value.ts";
import { isOfSubject } from "./subject-word.ts";
import { valuesAt } from "./value-at.ts";
import { comparables } from "./value-text.ts";

type Index = ReadonlyMap<string, readonly Row[]>;
const indexes = oncePerRecords(() => new Map<string, Index>());

/** All rows of the source called `name` when no clause of the condition is about the subject. */
export function rowsNear(source: Source, name: string, where: Condition, setting: Setting): readonly Row[] {
  const clause = where.find(
    ({ tests: [only, ...more] }) => only?.how === "is" && more.length === 0 && meansSubject(only.text),
  );
  const [test] = clause?.tests ?? [];
  if (!clause || test?.how !== "is" || isOfSubject(name)) return source.rows;
  const { records, scope } = setting;
  const known = indexes(records);
  const key = [name, clause.key, scope.region, scope.year ?? ""].join("\n");
  const index = known.get(key) ?? indexBy(source.rows, clause.key, setting);
  known.set(key, index);
  const shape = shapeOf(name);
  const fields = shape ? pathsOf(shape, clause.key).map((path) => path.field) : [];
  const meant = new Set(fields.flatMap((field) => meantBySubject(test.text, field, setting) ?? []));
  const [only, ...more] = meant;
  if (only !== undefined && more.length === 0) return index.get(only) ?? [];
  const near = new Set([...meant].flatMap((one) => index.get(one) ?? []));
  return source.rows.filter((row) => near.has(row));
}

function indexBy(rows: readonly Row[], key: string, setting: Setting): Index {
  const { records, scope } = setting;
  const index = new Map<string, Row[]>();
  for (const row of rows) {
    const said = valuesAt(row, key, setting).flatMap(({ field, value }) => comparables(field, value, records, scope));
    for (const one of new Set(said)) {
      const found = index.get(one);
      if (found) found.push(row);
      else index.set(one, [row]);
    }
  }
  return index;
}
