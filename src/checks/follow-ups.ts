// What came of a finding: the 整改 and 结果应用 that name it as their 来源.
import { rectification } from "../records/kinds/rectification.ts";
import { resultUse } from "../records/kinds/result-use.ts";
import { oncePerRecords } from "../records/once-per-records.ts";
import type { LiangjiRecord } from "../records/record.ts";
import { asKind, type Records } from "../records/records.ts";
import { namedRecords } from "./named-records.ts";

/** In whichever year they stand. */
export const followUps = (record: object, records: Records): readonly LiangjiRecord[] =>
  bySource(records).get(record) ?? [];

const bySource = oncePerRecords((records) => {
  const found = new Map<object, LiangjiRecord[]>();
  for (const record of records.all) {
    const follow = asKind(record, rectification) ?? asKind(record, resultUse);
    if (!follow) continue;
    for (const source of namedRecords(follow.data.source, rectification.fields.source.type, follow, records)) {
      const known = found.get(source);
      if (known) known.push(record);
      else found.set(source, [record]);
    }
  }
  return found;
});
