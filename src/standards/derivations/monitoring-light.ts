// 灯 of a 运行监控: the worst of its money and its indicators (财预〔2019〕136号's 双监控, by the region's thresholds).
import { trimmed } from "../../base/rounding.ts";
import type { DataOf } from "../../records/field.ts";
import { monitoring } from "../../records/kinds/monitoring.ts";
import { defineDerivation } from "../derivation.ts";
import { indicatorLight, type Light, lightOf, type WarningRule, worstLight } from "../light.ts";
import { measuredPair } from "../measured-value.ts";
import { progressRatio } from "../time-progress.ts";
import { fundsInOneUnit } from "./execution-rate.ts";
import { monitoredMonths } from "./monitoring-time-progress.ts";

interface PartLight {
  readonly name: string;
  readonly light: Light;
}

export const monitoringLight = defineDerivation({
  kind: monitoring,
  field: "light",
  derive(record, records, rulebook) {
    const rule = rulebook.applied("warningRule", record, records);
    const months = monitoredMonths(record);
    if (!rule || months === undefined || months === 0) return undefined;
    const parts = [...moneyLight(record.data, months, rule.value), ...indicatorLights(record.data, months, rule.value)];
    const light = worstLight(parts.map((part) => part.light));
    if (light === undefined) return undefined;
    const worst = parts.filter((part) => part.light === light).map((part) => part.name);
    const more = worst.length > 3 ? `等${worst.length}项` : "";
    return { value: light, text: light, because: `${worst.slice(0, 3).join("、")}${more}为${light}灯`, rule };
  },
  agrees: (written, derived) => written === derived,
});

type Data = DataOf<typeof monitoring.fields>;

function moneyLight(data: Data, months: number, rule: WarningRule): readonly PartLight[] {
  const funds = fundsInOneUnit(data.spent, data.budget);
  if (!funds) return [];
  const ratio = progressRatio(funds.spent, funds.budget, months);
  const light = lightOf(ratio, rule);
  return light === undefined ? [] : [{ name: `预算执行进度（序时进度的${trimmed(ratio, 2)}%）`, light }];
}

function indicatorLights(data: Data, months: number, rule: WarningRule): readonly PartLight[] {
  return (data.indicators ?? []).flatMap((row) => {
    const pair = measuredPair(row);
    const light = pair && row.direction && indicatorLight({ direction: row.direction, ...pair }, months, rule);
    return light === undefined ? [] : [{ name: `“${row.name}”`, light }];
  });
}
