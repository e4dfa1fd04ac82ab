// A chart to its picture, drawn once for all formats.
import type { EChartsOption } from "echarts";
import type { Chart } from "../../charts/chart.ts";
import { shown } from "../pdf/span.ts";
import { barsOption } from "./bars.ts";
import { marksOf } from "./echarts-marks.ts";
import { hatched } from "./hatched.ts";
import { LabelBook } from "./label-book.ts";
import { labelWidth } from "./label-text.ts";
import { hasKey, type Layout, layoutOf } from "./layout.ts";
import { linesOption } from "./lines.ts";
import { colours, fills, gap, labelSize, lineHeight } from "./look.ts";
import type { Label, Mark, Picture, Shape } from "./picture.ts";
import { progressOption } from "./progress.ts";
import { radarNote, radarOption } from "./radar.ts";

const drawn = new WeakMap<Chart, Picture>();

export function drawChart(chart: Chart): Picture {
  const earlier = drawn.get(chart);
  if (earlier) return earlier;
  const layout = layoutOf(chart);
  const book = new LabelBook();
  const { width, height } = layout;
  const marks = marksOf(optionOf(chart, layout, book), width, height, book);
  const all: readonly Mark[] = [...keyOf(chart, layout), ...marks, ...noteOf(layout)];
  const picture = {
    width,
    height,
    marks: all.map((mark) => ("text" in mark ? { ...mark, text: shown(mark.text) } : mark)),
  };
  drawn.set(chart, picture);
  return picture;
}

function optionOf(chart: Chart, layout: Layout, book: LabelBook): EChartsOption {
  switch (layout.form) {
    case "columns":
    case "bars":
      return barsOption(chart, layout, book);
    case "lines":
      return linesOption(chart, layout, book);
    case "radar":
      return radarOption(chart, layout, book);
    case "progress":
      return progressOption(chart, layout, book);
  }
}

const text = (words: string, x: number, baseline: number, fill: string = colours.ink): Label => ({
  type: "label",
  text: words,
  x,
  baseline,
  anchor: "start",
  size: labelSize,
  fill,
});

const swatch = { width: 16, height: 8 } as const;

/** A sample of each series with its name, side by side above the plot. */
function keyOf(chart: Chart, { form }: Layout): readonly Mark[] {
  if (!hasKey(chart, form)) return [];
  const marks: Mark[] = [];
  let x = 0;
  for (const [index, { name }] of chart.series.entries()) {
    marks.push(...sample(form, index, x), text(name, x + swatch.width + gap, labelSize));
    x += swatch.width + labelWidth(name) + 4 * gap;
  }
  return marks;
}

function sample(form: Layout["form"], index: number, x: number): readonly Shape[] {
  const middle = labelSize - swatch.height / 2 + 0.5;
  const line = `M${x} ${middle}L${x + swatch.width} ${middle}`;
  if (form === "radar") {
    return [
      { type: "shape", d: line, stroke: colours.main, strokeWidth: 1.75, ...(index === 0 ? {} : { dash: "4,2" }) },
    ];
  }
  if (form === "progress" && index === 1) {
    const across = x + swatch.width / 2;
    return [
      { type: "shape", d: `M${across} ${middle - 6}L${across} ${middle + 6}`, stroke: colours.ink, strokeWidth: 2.5 },
    ];
  }
  const d = `M${x} ${middle + swatch.height / 2}l${swatch.width} 0l0 -${swatch.height}l-${swatch.width} 0Z`;
  const fill = fills[index] ?? "solid";
  if (fill === "solid") return [{ type: "shape", d, fill: colours.main }];
  const empty: Shape = { type: "shape", d, fill: colours.paper, stroke: colours.main, strokeWidth: 1 };
  return fill === "empty" ? [empty] : hatched(empty);
}

/** What a reader should know of the plot, below it. */
function noteOf({ form, left, labels, width, height }: Layout): readonly Label[] {
  const words = form === "radar" ? radarNote : `图中为前${labels.length}项，其余${left}项见下表`;
  if (form !== "radar" && left === 0) return [];
  return [{ ...text(words, width / 2, height - lineHeight / 3, colours.quiet), anchor: "middle" }];
}
