// 雷达图 as an option of ECharts: shares of full marks, the outer ring being all of them; values stand at the corners.
import type { EChartsOption } from "echarts";
import type { Chart } from "../../charts/chart.ts";
import type { LabelBook } from "./label-book.ts";
import { type Layout, noteHeight } from "./layout.ts";
import { colours, lineHeight } from "./look.ts";
import { labelStyle, numberOf, withUnit } from "./option-parts.ts";

const full = 100;
const strokes = [
  { symbol: "circle", color: colours.main, type: "solid" },
  { symbol: "rect", color: colours.paper, type: "dashed" },
] as const;

export function radarOption(chart: Chart, { width, height, top, labels }: Layout, book: LabelBook): EChartsOption {
  const amounts = chart.series.flatMap(({ values }) => values.map(numberOf));
  const [min, max] = [Math.min(0, ...amounts), Math.max(full, ...amounts)];
  const corner = (at: number): readonly string[] => {
    const values = chart.series.map(({ values }) => withUnit(values[at], chart.unit));
    return [...(labels[at] ?? []), values.join("／")];
  };
  const plot = height - top - noteHeight;
  return {
    radar: {
      center: [width / 2, top + plot / 2],
      radius: plot / 2 - 2 * lineHeight - 10,
      splitNumber: 5,
      splitArea: { show: false },
      splitLine: { lineStyle: { color: colours.grid, width: 0.75 } },
      axisLine: { lineStyle: { color: colours.grid, width: 0.75 } },
      axisName: { ...labelStyle(colours.ink) },
      axisNameGap: 7,
      indicator: labels.map((_, at) => ({ name: book.mark(corner(at)), min, max })),
    },
    series: chart.series.map(({ values }, index) => {
      const { symbol, color, type } = strokes[index] ?? strokes[0];
      return {
        type: "radar" as const,
        symbol,
        symbolSize: 6,
        itemStyle: { color, borderColor: colours.main, borderWidth: 1.2 },
        lineStyle: { color: colours.main, width: 1.75, type },
        data: [{ value: values.map(numberOf) }],
      };
    }),
  };
}

/** What the rings are. */
export const radarNote = "各圈由内到外为20%、40%、60%、80%、100%";
