// Whether the ledger of a later year has taken a 整改 over (年度结转), so that it says from there on how far it has come.
import { rectification } from "../records/kinds/rectification.ts";
import { oncePerRecords } from "../records/once-per-records.ts";
import type { LiangjiRecord } from "../records/record.ts";
import type { Records } from "../records/records.ts";

/** A 整改 keeps its 编号 until it is struck off. */
export const isCarriedOn = ({ region, year = "", id }: LiangjiRecord, records: Records): boolean =>
  (latestYears(records).get(keyOf(region, id)) ?? "") > year;

const latestYears = oncePerRecords((records: Records): ReadonlyMap<string, string> => {
  const latest = new Map<string, string>();
  for (const { kind, region, id, year = "" } of records.all) {
    if (kind.name !== rectification.name) continue;
    const key = keyOf(region, id);
    if (year > (latest.get(key) ?? "")) latest.set(key, year);
  }
  return latest;
});

const keyOf = (region: string, id: string): string => `${region}\n${id}`;
