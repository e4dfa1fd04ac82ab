// Whether what is not in a ledger was not done: only where the year's ledger is kept, said to be complete, and all of it can be read.
import { oncePerRecords } from "../records/once-per-records.ts";
import { isPartlyRecorded } from "../records/partly-recorded.ts";
import type { RecordKind } from "../records/record-kind.ts";
import type { Records, Scope } from "../records/records.ts";
import { regionIsBroken } from "../standards/region-of.ts";

type Kind = Pick<RecordKind, "name">;

/** Absence counts: the year has records of the kind, and no gaps among them. */
export const isWhole = (kind: Kind, scope: Scope, records: Records): boolean =>
  isKept(kind, scope, records) && !hasGaps(kind, scope, records);

/** At least one record of the kind; a bureau that keeps no such ledger is not asked for what would stand in it. */
export const isKept = (kind: Kind, scope: Scope, records: Records): boolean =>
  records.named(kind.name, scope).length > 0;

/** The region says it registered only some (部分登记), or something of the kind was written down but cannot be used. */
export function hasGaps(kind: Kind, scope: Scope, records: Records): boolean {
  // Nobody knows what a broken 地区 record says about the year.
  if (regionIsBroken(scope, records) || brokenKinds(records).has(key(kind.name, scope.region))) return true;
  return isPartlyRecorded(kind.name, records, scope);
}

const key = (kind: string, region: string): string => `${kind}\n${region}`;

// Of any year: what comes of a record may stand in a later year's folder.
const brokenKinds = oncePerRecords((records) => new Set(records.broken.map((one) => key(one.kind, one.region))));
