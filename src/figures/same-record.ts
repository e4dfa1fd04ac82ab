// The record of another year that is about the same thing: last year's records of the project, the department itself.
import type { LiangjiRecord } from "../records/record.ts";
import type { Records, Scope } from "../records/records.ts";

/** By any of its names; undefined when that year holds none. */
export function sameRecordIn(
  record: LiangjiRecord,
  scope: Required<Scope>,
  records: Records,
): LiangjiRecord | undefined {
  if (record.year === undefined) return record;
  const { kind, data } = record;
  for (const name of kind.names(data)) {
    const [found, ...others] = records.candidates(kind.name, scope, name).filter((one) => one.year === scope.year);
    if (found && others.length === 0) return found;
  }
  return undefined;
}
