// Runs ECharts on a server and reads the shapes and labels from its SVG: the only file that loads it. Ids, classes and styles stay behind.
import { createRequire } from "node:module";
import type { ECharts, EChartsOption } from "echarts";
import { hatched } from "./hatched.ts";
import type { LabelBook } from "./label-book.ts";
import { colours, hatchMark } from "./look.ts";
import type { Label, Mark, Shape } from "./picture.ts";

type Echarts = typeof import("echarts");
let loaded: Echarts | undefined;

// Its one large file loads in a tenth of the time of its hundreds of modules, and only where there is a chart.
const echarts = (): Echarts => {
  loaded ??= createRequire(import.meta.url)("echarts") as Echarts;
  return loaded;
};

/** The marks in the order they are drawn, as ECharts lays them out in so many points. */
export function marksOf(option: EChartsOption, width: number, height: number, book: LabelBook): readonly Mark[] {
  const chart = echarts().init(null, null, { renderer: "svg", ssr: true, width, height });
  const svg = svgOf(chart, option);
  // What follows the marks: a frame around lines, which nothing of ours reaches beyond, and how they behave under a mouse.
  const drawn = svg.replace(/<(defs|style)[\s\S]*$/, "");
  return [...drawn.matchAll(/<(\w+)([^>]*?)\/?>([^<]*)/g)].flatMap(([, name = "", attributes = "", text = ""]) =>
    read(name, attributesIn(attributes), text, book),
  );
}

/** A chart that is not let go of keeps the process alive. */
function svgOf(chart: ECharts, option: EChartsOption): string {
  try {
    chart.setOption({ animation: false, ...option });
    return chart.renderToSVGString();
  } finally {
    chart.dispose();
  }
}

type Attributes = ReadonlyMap<string, string>;

const attributesIn = (text: string): Attributes =>
  new Map([...text.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, name = "", value = ""]) => [name, value]));

/** Throws for what charts of ours do not hold: a mark that got lost would be a wrong picture. */
function read(name: string, attributes: Attributes, text: string, book: LabelBook): readonly Mark[] {
  switch (name) {
    case "svg":
    case "g":
      return [];
    case "rect":
      // The paper.
      return [];
    case "path":
      return shape(attributes.get("d") ?? "", attributes);
    case "polyline":
    case "polygon": {
      const points = (attributes.get("points") ?? "").trim().split(/[\s,]+/);
      const pairs = points.flatMap((x, at) => (at % 2 === 0 ? [`${x} ${points[at + 1] ?? ""}`] : []));
      return shape(`M${pairs.join("L")}${name === "polygon" ? "Z" : ""}`, attributes);
    }
    case "text":
      return [label(book.read(text), attributes)];
    default:
      throw new Error(`charts draw no <${name}>`);
  }
}

const isPaint = (colour: string | undefined): colour is string =>
  colour !== undefined && colour !== "none" && colour !== "transparent";

function shape(d: string, attributes: Attributes): readonly Shape[] {
  const [fill, stroke] = [attributes.get("fill"), attributes.get("stroke")];
  const [dash, transform] = [attributes.get("stroke-dasharray"), attributes.get("transform")];
  for (const unknown of ["opacity", "fill-opacity", "stroke-opacity", "clip-path"]) {
    if (attributes.has(unknown) && isPaint(fill)) throw new Error(`charts use no ${unknown}`);
  }
  if (!isPaint(fill) && !isPaint(stroke)) return [];
  const own: Shape = {
    type: "shape",
    d,
    ...(isPaint(fill) ? { fill } : {}),
    ...(isPaint(stroke) ? { stroke, strokeWidth: Number(attributes.get("stroke-width") ?? 1) } : {}),
    ...(dash === undefined ? {} : { dash }),
    ...(transform === undefined ? {} : { transform }),
  };
  return own.fill === hatchMark ? hatched(own) : [own];
}

/** From the middle of a line of text down to what its characters stand on, in ems. */
const middleToBaseline = 0.38;
const anchors = ["start", "middle", "end"] as const;

function label(text: string, attributes: Attributes): Label {
  const [, x = "0", y = "0"] = /^translate\((\S+) (\S+)\)$/.exec(attributes.get("transform") ?? "") ?? [];
  const size = Number(/font-size:(\d+(?:\.\d+)?)px/.exec(attributes.get("style") ?? "")?.[1]);
  const middle = Number(y) + Number(attributes.get("y") ?? 0);
  return {
    type: "label",
    text,
    x: Number(x) + Number(attributes.get("x") ?? 0),
    baseline: middle + middleToBaseline * size,
    anchor: anchors.find((anchor) => anchor === attributes.get("text-anchor")) ?? "start",
    size,
    fill: attributes.get("fill") ?? colours.ink,
  };
}
