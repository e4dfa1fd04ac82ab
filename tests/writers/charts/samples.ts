// Charts for the tests of all that draws them: the shapes of data a year brings, and those it should not.
import type { Chart, ChartForm } from "../../../src/charts/chart.ts";
import type { ChartBlock, DocumentTree } from "../../../src/document/document-tree.ts";

type Amount = string | number | undefined;

export const chartOf = (
  form: ChartForm,
  unit: string,
  categories: readonly string[],
  ...series: readonly (readonly [name: string, amounts: readonly Amount[]])[]
): Chart => ({
  title: "测试图",
  form,
  unit,
  categories,
  series: series.map(([name, amounts]) => ({
    name,
    values: amounts.map((amount) =>
      amount === undefined ? amount : { amount: String(amount), label: String(amount) },
    ),
  })),
  alternative: "供测试的图，共几项。",
});

export const departments = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `明川市第${index + 1}综合行政执法和应急管理服务中心`);

export const grades = chartOf("columns", "个", ["优", "良", "中", "差"], ["项目数", [12, 150, 30, 0]]);
export const manyDepartments = chartOf("bars", "万元", departments(40), [
  "预算数",
  departments(40).map((_, index) => (4000 / (index + 1)).toFixed(2)),
]);
export const radar = chartOf("radar", "%", ["决策", "过程", "产出", "效益"], ["得分率", ["95.0", 88.5, 92.3, 76]]);
export const progress = chartOf(
  "progress",
  "%",
  ["甲", "乙", "丙"],
  ["执行率", [62.1, 33.2, 101.2]],
  ["序时进度", [58.33, 58.33, 58.33]],
);
export const scores = chartOf("progress", "分", ["决策", "过程"], ["得分", [12.5, 15]], ["分值", [15, 20]]);
export const years = chartOf(
  "lines",
  "个",
  ["2021年", "2022年", "2023年"],
  ["抽评", [120, 150, 180]],
  ["评价", [10, undefined, 60]],
);
export const threeSeries = chartOf(
  "columns",
  "个",
  ["抽评", "评价"],
  ["2021年", [12, 15]],
  ["2022年", [18, 15]],
  ["2023年", [22, 11]],
);

/** One of every form. */
export const everyForm: readonly (readonly [string, Chart])[] = [
  ["columns", grades],
  ["bars", manyDepartments],
  ["radar", radar],
  ["progress to one aim", progress],
  ["progress to several", scores],
  ["lines", years],
  ["three series", threeSeries],
];

/** The chart with a table that says the same. */
export const blockOf = (chart: Chart): ChartBlock => ({
  type: "chart",
  chart,
  table: {
    type: "table",
    columns: ["类目", ...chart.series.map(({ name }) => name)].map((title) => ({ title, align: "left", weight: 1 })),
    rows: chart.categories.map((name, at) =>
      [name, ...chart.series.map(({ values }) => values[at]?.label ?? "")].map((value) => [{ type: "text", value }]),
    ),
  },
});

export const documentWith = (...charts: readonly Chart[]): DocumentTree => ({
  id: "mingchuan/2023/charts",
  type: "图样",
  title: "图样",
  profile: "ordinary",
  fileStem: "明川市/2023/图样",
  keywords: [],
  notice: "",
  cover: [],
  signatures: [],
  blocks: [{ type: "paragraph", children: [{ type: "text", value: "见下图。" }] }, ...charts.map(blockOf)],
  figures: new Map(),
  place: { file: "templates/documents/图样.md.hbs", line: 1 },
});
