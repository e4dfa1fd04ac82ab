// 柱形图 and 条形图 as options of ECharts: bars from zero, each with its value, no axis to read off.
import type { BarSeriesOption, EChartsOption } from "echarts";
import type { Chart } from "../../charts/chart.ts";
import type { LabelBook } from "./label-book.ts";
import { widest } from "./label-text.ts";
import { type Layout, noteHeight, valueRoom } from "./layout.ts";
import { barStyle, colours, gap, lineHeight } from "./look.ts";
import { labelStyle, numberOf, rangeOf, withUnit, zeroLine } from "./option-parts.ts";

export function barsOption(chart: Chart, layout: Layout, book: LabelBook): EChartsOption {
  const lying = layout.form === "bars";
  const shown = layout.labels.length;
  const range = rangeOf(chart.series.flatMap(({ values }) => values.slice(0, shown)));
  const below = range.min >= 0 ? 0 : lying ? roomOfValues(chart) : lineHeight + gap;
  const names = {
    type: "category" as const,
    data: layout.labels.map((lines) => book.mark(lines)),
    axisTick: { show: false },
    // Names stand at the edge, also where bars reach below zero.
    axisLine: { show: false, onZero: false },
    axisLabel: { ...labelStyle(colours.ink), interval: 0, margin: gap + below },
  };
  const amounts = { type: "value" as const, show: false, ...range };
  const series = chart.series.map(({ values }, index): BarSeriesOption => {
    const { color, borderWidth, ...rest } = barStyle(index);
    return {
      type: "bar",
      clip: false,
      data: values.slice(0, shown).map((value) => {
        const negative = numberOf(value) < 0;
        const position = lying ? (negative ? "left" : "right") : negative ? "bottom" : "top";
        const mark = book.mark([value ? withUnit(value, chart.unit) : "无数据"]);
        const label = {
          ...labelStyle(value ? colours.ink : colours.quiet),
          show: true,
          position,
          formatter: mark,
        } as const;
        return { value: numberOf(value), label };
      }),
      itemStyle: { color, borderWidth, ...rest },
      label: { distance: 4 },
      barMaxWidth: lying ? 12 : 44,
      barGap: lying ? "10%" : "8%",
      barCategoryGap: lying ? "34%" : "45%",
      ...(index === 0 ? { markLine: zeroLine(lying) } : {}),
    };
  });
  const grid = lying ? lyingGrid(chart, layout, below) : uprightGrid(layout, below);
  return lying
    ? { grid, xAxis: amounts, yAxis: { ...names, inverse: true }, series }
    : { grid, xAxis: names, yAxis: amounts, series };
}

const roomOfValues = ({ series, unit }: Chart): number =>
  valueRoom(series.flatMap(({ values }) => values.map((value) => withUnit(value, unit)))) + gap;

/** `below`: the room between the names and bars that reach below zero, where their values stand. */
function lyingGrid(chart: Chart, { labels, top, left }: Layout, below: number) {
  const names = widest(labels.flat()) + 2 * gap;
  return { left: names + below, right: roomOfValues(chart), top, bottom: gap + (left > 0 ? noteHeight : 0) };
}

function uprightGrid({ labels, top }: Layout, below: number) {
  const foot = Math.max(...labels.map((lines) => lines.length)) * lineHeight + gap;
  return { left: 0, right: 0, top: top + lineHeight + 2 * gap, bottom: foot + below };
}
