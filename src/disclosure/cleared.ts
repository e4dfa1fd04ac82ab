// What a 公开审查 looked at and found fit to be published, though it looks like something that is not.
import { disclosureReview } from "../records/kinds/disclosure-review.ts";
import { oncePerRecords } from "../records/once-per-records.ts";
import type { LiangjiRecord } from "../records/record.ts";
import type { Records } from "../records/records.ts";
import { keyOfSecret } from "./gate-finding.ts";

/** By region; read in any of its years. */
const clearedIn = oncePerRecords((records) => {
  const cleared = new Map<string, Set<string>>();
  for (const one of records.all) {
    if (one.kind.name !== disclosureReview.name) continue;
    const { data, region } = one as unknown as LiangjiRecord<typeof disclosureReview.fields>;
    const known = cleared.get(region) ?? new Set<string>();
    for (const { text } of data.cleared ?? []) known.add(keyOfSecret(text));
    cleared.set(region, known);
  }
  return cleared;
});

export const isCleared = (secret: string, region: string, records: Records): boolean =>
  clearedIn(records).get(region)?.has(keyOfSecret(secret)) === true;

export const isClearedAnywhere = (secret: string, records: Records): boolean =>
  [...clearedIn(records).values()].some((known) => known.has(keyOfSecret(secret)));
