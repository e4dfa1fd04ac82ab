// A chart as a picture a screen reader can describe, its title below it, and the table of its data. Attributes only: no style, no script, no id.
import type { Element, ElementContent } from "hast";
import type { Chart } from "../../charts/chart.ts";
import { drawChart } from "../charts/draw-chart.ts";
import type { Label, Mark } from "../charts/picture.ts";
import { rounded, shapeAttributes } from "../charts/picture-svg.ts";
import { element, text } from "./elements.ts";

/** The table of its data follows it. A narrow screen can scroll the picture sideways, with keyboard too. */
export function chartFigure(chart: Chart): Element {
  const title = text(chart.title);
  const scrolled = { className: ["chart-wrap"], tabIndex: 0, role: "group", ariaLabel: `图：${title.value}` };
  return element("figure", { className: ["chart"] }, [
    element("div", scrolled, [picture(chart)]),
    element("figcaption", {}, [title]),
  ]);
}

function picture(chart: Chart): Element {
  const { width, height, marks } = drawChart(chart);
  const [wide, high] = [Math.ceil(width), Math.ceil(height)];
  return element("svg", { role: "img", viewBox: `0 0 ${wide} ${high}`, width: wide, height: high }, [
    element("title", {}, [text(chart.title)]),
    element("desc", {}, [text(chart.alternative)]),
    // Its labels are in the description and in the table; read one by one they would say nothing.
    element("g", { ariaHidden: "true" }, marks.map(drawn)),
  ]);
}

const drawn = (mark: Mark): ElementContent =>
  mark.type === "shape" ? element("path", Object.fromEntries(shapeAttributes(mark)), []) : label(mark);

const label = ({ x, baseline, anchor, size, fill, text: words }: Label): Element => {
  const place = { x: rounded(x), y: rounded(baseline), "text-anchor": anchor, "font-size": String(size), fill };
  return element("text", place, [text(words)]);
};
