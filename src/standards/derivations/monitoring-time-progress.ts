// 序时进度 of a 运行监控: the share of the year that has passed at its 时点.
import { monitoring } from "../../records/kinds/monitoring.ts";
import type { LiangjiRecord } from "../../records/record.ts";
import { agreesWhenRounded, defineDerivation } from "../derivation.ts";
import { derivedPercent } from "../rate-of.ts";
import { monthsPassed, timeProgress } from "../time-progress.ts";

/** The months of its budget year that have passed; undefined when the 时点 lies in another year. */
export const monitoredMonths = ({ data, year }: LiangjiRecord<typeof monitoring.fields>): number | undefined =>
  year === undefined || data.asOf.startsWith(year) ? monthsPassed(data.asOf) : undefined;

export const monitoringTimeProgress = defineDerivation({
  kind: monitoring,
  field: "timeProgress",
  derive(record) {
    const months = monitoredMonths(record);
    return months === undefined ? undefined : derivedPercent(timeProgress(months), `${months}个月÷12个月`);
  },
  agrees: agreesWhenRounded,
});
