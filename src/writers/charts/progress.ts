// 进度图 as an option of ECharts: a bar for what is reached, a mark for what should be; one mark for all is a line with its name.
import type { EChartsOption, SeriesOption } from "echarts";
import type { Chart } from "../../charts/chart.ts";
import type { LabelBook } from "./label-book.ts";
import { widest } from "./label-text.ts";
import { aimRoom, commonAim, type Layout, noteHeight, valueRoom } from "./layout.ts";
import { colours, gap } from "./look.ts";
import { labelStyle, numberOf, rangeOf, withUnit } from "./option-parts.ts";

const barWidth = 9;

export function progressOption(chart: Chart, layout: Layout, book: LabelBook): EChartsOption {
  const shown = layout.labels.length;
  const [reached, aim] = chart.series.map(({ values }) => values.slice(0, shown));
  const is = reached ?? [];
  const should = aim ?? [];
  const common = commonAim(chart);
  const said = is.map((value, at) => {
    const label = withUnit(value, chart.unit);
    return common ? label : `${value ? value.label : label}／${withUnit(should[at], chart.unit)}`;
  });
  const range = rangeOf([...is, ...should]);
  const max = chart.unit === "%" ? Math.max(100, range.max) : range.max;
  const room = valueRoom(said) + gap + 3;
  return {
    grid: {
      left: widest(layout.labels.flat()) + 2 * gap + (range.min < 0 ? room : 0),
      right: room,
      top: layout.top + aimRoom(chart, layout.form),
      bottom: gap + (layout.left > 0 ? noteHeight : 0),
    },
    xAxis: { type: "value", show: false, min: range.min, max },
    yAxis: {
      type: "category",
      inverse: true,
      data: layout.labels.map((lines) => book.mark(lines)),
      axisTick: { show: false },
      axisLine: { show: false, onZero: false },
      axisLabel: { ...labelStyle(colours.ink), interval: 0, margin: gap },
    },
    series: [
      {
        type: "bar",
        clip: false,
        barWidth,
        showBackground: chart.unit === "%",
        backgroundStyle: { color: colours.track },
        itemStyle: { color: colours.main },
        data: is.map(numberOf),
        ...(common ? { markLine: aimLine(chart, common, book) } : {}),
      },
      ...values(is, said, max, book),
      ...(common ? [] : [marks(should)]),
    ],
  };
}

/** The labels stand in a column of their own, at the end of bars nobody sees. */
const values = (
  is: Chart["series"][number]["values"],
  said: readonly string[],
  end: number,
  book: LabelBook,
): readonly SeriesOption[] => [
  {
    type: "bar",
    clip: false,
    barWidth,
    barGap: "-100%",
    silent: true,
    itemStyle: { color: "transparent" },
    data: is.map((value, at) => ({
      value: end,
      label: {
        ...labelStyle(value ? colours.ink : colours.quiet),
        show: true,
        position: "right" as const,
        distance: gap + 3,
        formatter: book.mark([said[at] ?? ""]),
      },
    })),
  },
];

const marks = (should: Chart["series"][number]["values"]): SeriesOption => ({
  type: "scatter",
  clip: false,
  symbol: "rect",
  symbolSize: [2.5, barWidth + 5],
  itemStyle: { color: colours.ink, borderColor: colours.paper, borderWidth: 0.75, opacity: 1 },
  data: should.flatMap((value, at) => (value ? [[numberOf(value), at]] : [])),
});

const aimLine = (chart: Chart, aim: { readonly amount: string; readonly label: string }, book: LabelBook) => ({
  silent: true,
  symbol: "none" as const,
  lineStyle: { color: colours.ink, width: 1, type: [3, 2] },
  label: {
    ...labelStyle(colours.ink),
    show: true,
    position: "start" as const,
    distance: 3,
    formatter: book.mark([`${chart.series[1]?.name ?? ""}${aim.label}${chart.unit}`]),
  },
  data: [{ xAxis: Number(aim.amount) }],
});
