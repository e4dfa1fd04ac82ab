// 图: how a chart is defined, as staff write it in templates/charts/*.yaml.
import type { Place } from "../base/place.ts";
import { type DataOf, type Fields, optional, required } from "../records/field.ts";
import { group, list } from "../records/types/composite.ts";
import { choice, words, yesNo } from "../records/types/words.ts";
import type { ChartForm } from "./chart.ts";

/** What each form is called. */
export const formNames = {
  columns: "柱形图",
  bars: "条形图",
  lines: "折线图",
  radar: "雷达图",
  progress: "进度图",
} as const satisfies Record<ChartForm, string>;

export const formNamed = (name: string): ChartForm | undefined =>
  (Object.keys(formNames) as ChartForm[]).find((form) => formNames[form] === name);

/** The keys of one entry. */
export const chartFields = {
  title: optional("图题", words, "图下面的标题，可以用 {{年度}}、{{上年}}、{{地区}}；不写时用图的名称"),
  form: required(
    "图形",
    choice("图形", Object.values(formNames)),
    "柱形图、条形图比多少，折线图看各年变化，雷达图看各类得分率，进度图看完成数与应达数",
  ),
  table: optional("数据", words, "画哪一张表：一个分组、数表或列表的口径"),
  items: optional(
    "各项",
    list(
      group("各项", {
        label: required("项", words, "这一项的名称，可以用 {{年度}}、{{上年}}、{{地区}}"),
        figures: required("口径", list(words), "这一项的口径，每个数值一个"),
      }),
    ),
    "不用现成的表时，逐项写出名称和口径",
  ),
  category: required("类目", words, "类目所在的列；用“各项”时是数据表第一列的表头"),
  values: required("数值", list(words), "数值所在的列，可以写几列；用“各项”时是数据表其余各列的表头"),
  unit: required("单位", words, "数值的单位，如个、万元、%"),
  total: optional("合计", yesNo, "各项加起来是否有意义；写“是”时文字说明里报出总数"),
} satisfies Fields;

export type ChartData = DataOf<typeof chartFields>;

/** Where the numbers of a chart are: in a figure that is a table, or in figures named one by one. */
export type ChartSource =
  | { readonly type: "table"; readonly figure: string }
  | { readonly type: "items"; readonly items: readonly ChartItem[] };

export interface ChartItem {
  readonly label: string;
  readonly figures: readonly string[];
}

export interface ChartDefinition {
  readonly id: string;
  readonly title: string;
  readonly form: ChartForm;
  readonly source: ChartSource;
  readonly category: string;
  readonly values: readonly string[];
  readonly unit: string;
  /** Its amounts have a meaningful sum. */
  readonly addsUp: boolean;
  readonly place: Place;
}

export type ChartDefinitions = ReadonlyMap<string, ChartDefinition>;

/** Every figure a chart is drawn from. */
export const figuresOf = ({ source }: ChartDefinition): readonly string[] =>
  source.type === "table" ? [source.figure] : source.items.flatMap((item) => item.figures);

/** 数量 names the column 数量（个） too: the unit in its head is added by the program. */
export const isColumn = (title: string, named: string): boolean =>
  title === named || title.replace(/（[^（）]*）$/, "") === named;
