// Gate 1: every check looks at every record of its kind; a record with an error stops here, and what depends on it with it.
import { type Diagnostic, error, isError, note, type Severity, warning } from "../base/diagnostic.ts";
import { type Outcome, outcome } from "../base/outcome.ts";
import type { BrokenRecord, LiangjiRecord } from "../records/record.ts";
import type { Records } from "../records/records.ts";
import type { Rulebook } from "../standards/rulebook.ts";
import { allChecks } from "./all-checks.ts";
import type { Breach, Check } from "./check.ts";
import { Waivers } from "./waivers.ts";

/** The records without those in error, and every finding: in the order of the records, then of the list of checks; last what is wrong with the waivers. */
export function runChecks(
  records: Records,
  rulebook: Rulebook,
  checks: readonly Check[] = allChecks,
): Outcome<Records> {
  const found: Diagnostic[] = [];
  const broken: (BrokenRecord & { readonly record: LiangjiRecord })[] = [];
  const checksFor = sortByKind(checks);
  const waivers = new Waivers(records, checks);
  for (const record of records.all) {
    const own: Diagnostic[] = [];
    for (const check of checksFor(record)) {
      for (const breach of check.examine(record, records, rulebook))
        own.push(waivers.apply(check, record, stamp(check, breach)));
    }
    const stop = own.find(isError);
    if (stop) broken.push(breakRecord(record, stop));
    for (const one of own) found.push(one);
  }
  for (const one of waivers.findings()) found.push(one);
  return outcome(broken.length === 0 ? records : records.without(broken), found);
}

/** Which checks look at a record, in the order of the list. */
function sortByKind(checks: readonly Check[]): (record: LiangjiRecord) => readonly Check[] {
  const byKind = new Map<string, readonly Check[]>();
  return ({ kind }) => {
    const known = byKind.get(kind.name);
    if (known) return known;
    const fitting = checks.filter((check) => check.kind === undefined || check.kind.name === kind.name);
    byKind.set(kind.name, fitting);
    return fitting;
  };
}

const severities = { error, warning, note } satisfies Record<Severity, typeof error>;

const stamp = (check: Check, { message, ...at }: Breach): Diagnostic =>
  severities[check.severity](`checks/${check.name}`, message, at);

const breakRecord = (record: LiangjiRecord, diagnostic: Diagnostic) => ({
  kind: record.kind.name,
  region: record.region,
  ...(record.year === undefined ? {} : { year: record.year }),
  title: record.title,
  names: record.kind.names(record.data),
  diagnostic,
  record,
});
