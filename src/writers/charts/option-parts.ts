// What the options of all charts share.
import type { ChartValue } from "../../charts/chart.ts";
import { colours, labelSize, lineHeight } from "./look.ts";

export const labelStyle = (color: string) => ({
  fontSize: labelSize,
  lineHeight,
  color,
  textBorderWidth: 0,
});

/** For drawing alone; nothing is known draws nothing. */
export const numberOf = (value: ChartValue | undefined): number => Number(value?.amount ?? 0);

export const withUnit = (value: ChartValue | undefined, unit: string): string =>
  value ? `${value.label}${unit}` : "无数据";

/** From zero to the largest, or from the smallest where amounts are below zero; never empty. */
export function rangeOf(values: readonly (ChartValue | undefined)[]): { readonly min: number; readonly max: number } {
  const amounts = values.map(numberOf);
  const [min, max] = [Math.min(0, ...amounts), Math.max(0, ...amounts)];
  return min === max ? { min: 0, max: 1 } : { min, max };
}

/** The line bars begin at. */
export const zeroLine = (lying: boolean) => ({
  silent: true,
  symbol: "none" as const,
  label: { show: false },
  lineStyle: { color: colours.line, width: 0.75, type: "solid" as const },
  data: [lying ? { xAxis: 0 } : { yAxis: 0 }],
});
