// The region a record belongs to, as its 地区 record describes it.
import { region } from "../records/kinds/region.ts";
import { oncePerRecords } from "../records/once-per-records.ts";
import type { LiangjiRecord } from "../records/record.ts";
import type { Records } from "../records/records.ts";

/** Undefined when the folder has no usable 地区 record; every-region-is-described says so, once. */
export function regionOf(
  record: Pick<LiangjiRecord, "region">,
  records: Records,
): LiangjiRecord<typeof region.fields> | undefined {
  return records.of(region, { region: record.region })[0];
}

/** Whether the folder's 地区 record was written down but cannot be used. */
export const regionIsBroken = (record: Pick<LiangjiRecord, "region">, records: Records): boolean =>
  brokenRegions(records).has(record.region);

const brokenRegions = oncePerRecords(
  (records) => new Set(records.broken.filter((one) => one.kind === region.name).map((one) => one.region)),
);
