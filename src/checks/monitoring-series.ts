// The monitorings of one project in one year, from the first 时点 to the last.
import { monitoring } from "../records/kinds/monitoring.ts";
import { oncePerRecords } from "../records/once-per-records.ts";
import type { LiangjiRecord } from "../records/record.ts";
import { asKind, type Records } from "../records/records.ts";
import { monthsPassed } from "../standards/time-progress.ts";
import { type Project, projectOf } from "./about-project.ts";

export type Monitoring = LiangjiRecord<typeof monitoring.fields>;

/** Those whose 时点 does not say how far the year had gone are left out; undefined for such a one itself. */
export const seriesOf = (record: Monitoring, records: Records): Series | undefined => series(records).get(record);

export interface Series {
  readonly owner: Project;
  readonly all: readonly Monitoring[];
  /** The last one of an earlier 时点. */
  readonly before: Monitoring | undefined;
}

interface Point {
  readonly months: number;
  readonly record: Monitoring;
}

const series = oncePerRecords((records) => {
  const points = new Map<Project, Point[]>();
  for (const one of records.all) {
    const record = asKind(one, monitoring);
    const owner = record && projectOf(record, records);
    const months = record && monthsPassed(record.data.asOf);
    if (!owner || months === undefined) continue;
    const known = points.get(owner);
    if (known) known.push({ months, record });
    else points.set(owner, [{ months, record }]);
  }
  const found = new Map<Monitoring, Series>();
  for (const [owner, unsorted] of points) {
    const sorted = unsorted.sort((a, b) => a.months - b.months);
    const all = sorted.map((point) => point.record);
    let before: Monitoring | undefined;
    for (const [index, { months, record }] of sorted.entries()) {
      // Two of one 时点, the department's and the bureau's, have the same one before them.
      if (index > 0 && sorted[index - 1]?.months !== months) before = all[index - 1];
      found.set(record, { owner, all, before });
    }
  }
  return found;
});
