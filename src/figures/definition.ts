// 口径: how a figure is defined, as staff write it in templates/figures/*.yaml.
import type { Place } from "../base/place.ts";
import { type DataOf, type Fields, optional, required } from "../records/field.ts";
import { group, list } from "../records/types/composite.ts";
import { addressName, choice, prose, words, yesNo } from "../records/types/words.ts";
import { type Condition, conditionType } from "./condition.ts";
import { digits } from "./digits.ts";

/** The keys of one entry. */
export const definitionFields = {
  code: required("编码", addressName, "网址里用的英文名，定下后不要再改"),
  statement: required("口径", prose, "一句话说明统计的是什么"),
  phrases: optional("说法", list(words), "文章里提到它时用的词"),
  count: optional("统计", words, "统计哪一类记录；“本项.指标”指文件所述记录里的指标"),
  method: optional("方法", choice("统计方法", ["计数", "求和", "去重计数"]), "怎样统计"),
  field: optional("字段", words, "求和或去重的栏目"),
  where: optional("条件", conditionType, "只统计符合条件的记录"),
  ratio: optional("比率", list(words), "两个口径：分子、分母"),
  add: optional("相加", list(words), "相加的口径"),
  subtract: optional("相减", list(words), "两个口径：被减数、减数"),
  list: optional("列表", words, "逐条列出哪一类记录"),
  columns: optional("列", list(words), "列表显示的栏目"),
  order: optional("排序", words, "列表按哪个栏目排序"),
  groups: optional("分组", words, "把哪一类记录分组统计"),
  by: optional("按", words, "按哪个栏目分组"),
  sums: optional("求和", list(words), "分组后逐组求和的栏目"),
  rows: optional(
    "数表",
    list(
      group("数表", { label: required("行", words, "行名"), figures: required("口径", list(words), "这一行的口径") }),
    ),
    "由若干口径拼成的表，每行一个名称和几个口径",
  ),
  reported: optional("照录", yesNo, "照录汇总里填报的数，不另行计算"),
  unit: optional("单位", words, "计数的单位"),
  display: optional("显示", words, "显示时换算成的单位"),
  decimals: optional("小数", digits, "保留几位小数"),
  trim: optional("去零", yesNo, "去掉小数末尾的零"),
  caption: optional("表题", words, "表的标题"),
} satisfies Fields;

export type DefinitionData = DataOf<typeof definitionFields>;

export type Formula =
  | { readonly type: "count"; readonly from: string; readonly where: Condition }
  | { readonly type: "sum"; readonly from: string; readonly field: string; readonly where: Condition }
  | { readonly type: "distinct"; readonly from: string; readonly field: string; readonly where: Condition }
  | { readonly type: "ratio"; readonly of: readonly [string, string] }
  | { readonly type: "add"; readonly of: readonly string[] }
  | { readonly type: "subtract"; readonly of: readonly [string, string] }
  | {
      readonly type: "list";
      readonly from: string;
      readonly where: Condition;
      readonly columns: readonly string[];
      readonly order?: string;
    }
  | {
      readonly type: "group";
      readonly from: string;
      readonly where: Condition;
      readonly by: string;
      readonly sums: readonly string[];
    }
  | {
      readonly type: "rows";
      readonly columns: readonly string[];
      readonly rows: readonly { readonly label: string; readonly figures: readonly string[] }[];
    }
  /** Only what others report; for facts no kind of record holds yet. */
  | { readonly type: "reported" };

export interface Definition {
  readonly id: string;
  readonly code: string;
  readonly statement: string;
  readonly phrases: readonly string[];
  readonly formula: Formula;
  /** What a count counts in: 个. */
  readonly unit: string;
  /** The unit it is shown in, when another than it is computed in. */
  readonly display?: string;
  readonly decimals?: number;
  readonly trim: boolean;
  readonly caption: string;
  readonly place: Place;
}

/** `本项.`: the record a document is about. */
export const subjectPrefix = "本项.";
export const isOfSubject = (name: string): boolean => name.startsWith(subjectPrefix);

/** The figures a formula is computed from. */
export function operandsOf(formula: Formula): readonly string[] {
  switch (formula.type) {
    case "ratio":
    case "add":
    case "subtract":
      return formula.of;
    case "rows":
      return formula.rows.flatMap((row) => row.figures);
    default:
      return [];
  }
}

/** Whether it makes a table, not a number. */
export const isTable = ({ type }: Formula): boolean => type === "list" || type === "group" || type === "rows";

/** Where a formula's rows come from: a kind of record, or a list inside the subject. */
export function sourceOf(formula: Formula): string | undefined {
  return "from" in formula ? formula.from : undefined;
}
