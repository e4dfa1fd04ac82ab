// Of which kinds a year does not hold every record, so that no list is taken for all there is.
import { allKinds } from "../records/all-kinds.ts";
import { isPartlyRecorded } from "../records/partly-recorded.ts";
import type { Records, Scope } from "../records/records.ts";
import type { PublishedYear } from "./publication.ts";

type Why = NonNullable<PublishedYear["incomplete"]>;

/** `records`: the bureau's own ledger. Kinds that are not public by default stay unnamed. */
export function incompleteKinds(records: Records, scope: Scope): Pick<PublishedYear, "incompleteKinds"> {
  const found = allKinds.flatMap((kind): [string, Why][] => {
    if (kind.level !== "year" || kind.public === false) return [];
    if (records.brokenOf(kind.name, scope).length > 0) return [[kind.code, "broken"]];
    return isPartlyRecorded(kind.name, records, scope) ? [[kind.code, "partly-recorded"]] : [];
  });
  return found.length === 0 ? {} : { incompleteKinds: Object.fromEntries(found) };
}
