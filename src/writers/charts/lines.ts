// 折线图 as an option of ECharts: each line with its own marker and dashes, its values at the points, its name where it ends.
import type { EChartsOption, LineSeriesOption } from "echarts";
import type { Chart } from "../../charts/chart.ts";
import type { LabelBook } from "./label-book.ts";
import { endRoom, type Layout } from "./layout.ts";
import { colours, gap, lineHeight } from "./look.ts";
import { labelStyle, numberOf, withUnit } from "./option-parts.ts";

/** Filled and hollow, round and angular: told apart in grey as well. */
const markers = [
  { symbol: "circle", color: colours.main },
  { symbol: "rect", color: colours.paper },
  { symbol: "triangle", color: colours.main },
  { symbol: "diamond", color: colours.paper },
] as const;
const dashes: readonly ("solid" | number[])[] = ["solid", [6, 3], [2, 2], [8, 3, 2, 3]];

export function linesOption(chart: Chart, layout: Layout, book: LabelBook): EChartsOption {
  const names = chart.series.map(({ name }) => name);
  const series = chart.series.map(({ name, values }, index): LineSeriesOption => {
    const last = values.findLastIndex((value) => value !== undefined);
    const { symbol, color } = markers[index % markers.length] ?? markers[0];
    return {
      type: "line",
      clip: false,
      symbol,
      symbolSize: 6,
      itemStyle: { color, borderColor: colours.main, borderWidth: 1.2, opacity: 1 },
      lineStyle: { color: colours.main, width: 1.5, type: dashes[index % dashes.length] ?? "solid" },
      data: values.map((value, at) =>
        value === undefined
          ? "-"
          : {
              value: numberOf(value),
              label: {
                ...labelStyle(colours.ink),
                show: true,
                position: isLow(values, at) ? ("bottom" as const) : ("top" as const),
                formatter: book.mark([withUnit(value, chart.unit)]),
              },
            },
      ),
      ...(names.length > 1 && last >= 0
        ? {
            markPoint: {
              silent: true,
              symbol: "circle",
              symbolSize: 0.01,
              label: {
                ...labelStyle(colours.ink),
                show: true,
                position: "right" as const,
                distance: 2 * gap,
                formatter: book.mark([name]),
              },
              itemStyle: { color: "transparent" },
              data: [{ name: "", coord: [last, numberOf(values[last])] }],
            },
          }
        : {}),
    };
  });
  const foot = Math.max(...layout.labels.map((lines) => lines.length)) * lineHeight + gap;
  return {
    grid: { left: 0, right: endRoom(names), top: layout.top + lineHeight + 2 * gap, bottom: foot },
    xAxis: {
      type: "category",
      data: layout.labels.map((lines) => book.mark(lines)),
      axisTick: { show: false },
      axisLine: { onZero: false, lineStyle: { color: colours.line, width: 0.75 } },
      axisLabel: { ...labelStyle(colours.ink), interval: 0, margin: gap },
    },
    yAxis: { type: "value", show: false, ...aroundPoints(chart) },
    series,
  };
}

/** Where a line goes up on both sides, its value stands below. */
function isLow(values: Chart["series"][number]["values"], at: number): boolean {
  const beside = [values[at - 1], values[at + 1]].filter((value) => value !== undefined);
  return beside.length > 0 && beside.every((value) => numberOf(value) > numberOf(values[at]));
}

/** Lines show change, so they need not begin at zero; points keep off the edges. */
function aroundPoints({ series }: Chart): { readonly min: number; readonly max: number } {
  const amounts = series.flatMap(({ values }) => values.flatMap((value) => (value ? [numberOf(value)] : [])));
  const [least, most] = [Math.min(...amounts), Math.max(...amounts)];
  const spread = most - least || Math.abs(most) || 1;
  return { min: least - spread / 3, max: most + spread / 6 };
}
