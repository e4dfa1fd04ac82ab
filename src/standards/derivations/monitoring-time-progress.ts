// 序时进度 of a 运行监控: the share of the year that has passed at its 时点.
import { monitoring } from "../../records/kinds/monitoring.ts";
import { agreesWhenRounded, defineDerivation } from "../derivation.ts";
import { derivedPercent } from "../rate-of.ts";
import { monthsPassed, timeProgress } from "../time-progress.ts";

export const monitoringTimeProgress = defineDerivation({
  kind: monitoring,
  field: "timeProgress",
  derive({ data }) {
    const months = monthsPassed(data.asOf);
    return months === undefined ? undefined : derivedPercent(timeProgress(months), `${months}个月÷12个月`);
  },
  agrees: agreesWhenRounded,
});
