// 灯 of a 运行监控: the worst of its money and its indicators (财预〔2019〕136号's 双监控, by the region's thresholds).
import { zero } from "../../base/decimal.ts";
import { trimmed } from "../../base/rounding.ts";
import type { DataOf } from "../../records/field.ts";
import { monitoring } from "../../records/kinds/monitoring.ts";
import { defineDerivation } from "../derivation.ts";
import { indicatorLight, type Light, lightOf, type WarningRule, worstLight } from "../light.ts";
import { isRate, measured } from "../measured-value.ts";
import { monthsPassed, timeProgress } from "../time-progress.ts";
import { executionRate } from "./execution-rate.ts";

interface PartLight {
  readonly name: string;
  readonly light: Light;
}

export const monitoringLight = defineDerivation({
  kind: monitoring,
  field: "light",
  derive({ data, region }, records, rulebook) {
    const rule = rulebook.applied("warningRule", { region }, records);
    const months = monthsPassed(data.asOf);
    if (!rule || months === undefined || months === 0) return undefined;
    const parts = [...moneyLight(data, months, rule.value), ...indicatorLights(data, months, rule.value)];
    const light = worstLight(parts.map((part) => part.light));
    if (light === undefined) return undefined;
    const worst = parts.filter((part) => part.light === light).map((part) => part.name);
    return { value: light, text: light, because: `${worst.slice(0, 3).join("、")}为${light}灯`, rule };
  },
  agrees: (written, derived) => written === derived,
});

type Data = DataOf<typeof monitoring.fields>;

function moneyLight(data: Data, months: number, rule: WarningRule): readonly PartLight[] {
  const rate = executionRate(data.spent, data.budget);
  if (!rate) return [];
  const ratio = rate.div(timeProgress(months)).mul(100);
  const light = lightOf(ratio, rule);
  return light === undefined ? [] : [{ name: `预算执行进度（序时进度的${trimmed(ratio, 2)}%）`, light }];
}

function indicatorLights(data: Data, months: number, rule: WarningRule): readonly PartLight[] {
  const passed = timeProgress(months);
  return (data.indicators ?? []).flatMap(({ name, direction, target, actual, unit }) => {
    const [aim, met] = [measured(target, unit), measured(actual, unit)];
    if (direction === undefined || !aim || !met || aim.lt(zero)) return [];
    const light = indicatorLight({ direction, target: aim, actual: met, rate: isRate(unit, target) }, passed, rule);
    return light === undefined ? [] : [{ name: `“${name}”`, light }];
  });
}
