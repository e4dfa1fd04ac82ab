// 口径: how a figure is defined, as staff write it in templates/figures/*.yaml.
import type { Place } from "../base/place.ts";
import { type DataOf, type Fields, optional, required } from "../records/field.ts";
import { group, list } from "../records/types/composite.ts";
import { addressName, choice, prose, words, yesNo } from "../records/types/words.ts";
import { conditionType } from "./condition.ts";
import { digits, howMany } from "./digits.ts";
import type { Formula } from "./formula.ts";
import { columnType } from "./list-column.ts";

export const methods = ["计数", "求和", "去重计数", "平均", "最大", "最小"] as const;
export const shareManners = ["四舍五入", "凑足100%"] as const;

/** The keys of one entry. */
export const definitionFields = {
  code: required("编码", addressName, "网址里用的英文名，定下后不要再改"),
  statement: required("口径", prose, "一句话说明统计的是什么"),
  phrases: optional("说法", list(words), "文章里提到它时用的词"),
  count: optional(
    "统计",
    words,
    "统计哪一类记录；“绩效抽评.问题”指这类记录里的各条问题，“本项.指标”指文件所述记录里的指标",
  ),
  method: optional("方法", choice("统计方法", methods), "怎样统计"),
  field: optional("字段", words, "求和、平均、最大、最小或去重的栏目"),
  where: optional("条件", conditionType, "只统计符合条件的记录"),
  ratio: optional("比率", list(words), "两个口径：分子、分母"),
  add: optional("相加", list(words), "相加的口径"),
  subtract: optional("相减", list(words), "两个口径：被减数、减数"),
  growth: optional("同比", words, "一个口径：比上年增长百分之几"),
  change: optional("增减", words, "一个口径：比上年增加或减少多少"),
  lastYear: optional("上年", words, "一个口径：它在上一年度的数"),
  list: optional("列表", words, "逐条列出哪一类记录"),
  columns: optional(
    "列",
    list(columnType),
    "列表显示的栏目；“序”是行号，“名次”按排序的栏目排；要改表头的写成 {栏目: 执行数, 表头: 全年执行数（B）}",
  ),
  order: optional("排序", words, "列表按哪个栏目排序；分组可以按“数量”或求和的栏目排序"),
  descending: optional("降序", yesNo, "从大到小排"),
  first: optional("取前", howMany, "只列出前几名，末名并列的都列出"),
  groups: optional("分组", words, "把哪一类记录分组统计"),
  by: optional("按", list(words), "按哪个栏目分组；可以写两个，先分大组再分小组"),
  sums: optional("求和", list(words), "分组后逐组求和的栏目，或列表合计行里求和的栏目"),
  total: optional("合计", yesNo, "表末加一行合计"),
  shares: optional("占比", choice("占比", shareManners), "分组后加一列占比；“凑足100%”按最大余数法取舍"),
  rate: optional(
    "比例",
    group("比例", {
      title: required("列", words, "这一列的表头，如得分率"),
      part: required("分子", words, "求和的栏目之一"),
      whole: required("分母", words, "求和的栏目之一"),
    }),
    "分组求和后加一列，各组两项合计之比，如 {列: 得分率, 分子: 得分, 分母: 分值}",
  ),
  rows: optional(
    "数表",
    list(
      group("数表", {
        label: required("行", words, "行名"),
        figures: required("口径", list(words), "这一行的口径"),
        unlessZero: optional("零不列", yesNo, "这一行的数都是零时不列，用于不一定开展的事项"),
      }),
    ),
    "由若干口径拼成的表，每行一个名称和几个口径",
  ),
  mayLack: optional("可缺", yesNo, "数表里没有数的行不列，行里没有数的格写“—”；不写时缺一个数整张表都不出"),
  compared: optional("比上年", yesNo, "数表每行加上年的数和增减；上年一个数也没有时不加"),
  reported: optional("照录", yesNo, "照录汇总里填报的数，不另行计算"),
  unit: optional("单位", words, "计数的单位"),
  display: optional("显示", words, "显示时换算成的单位；列表的金额都换算成它，格里不再写单位，表头或表题写明"),
  decimals: optional("小数", digits, "保留几位小数"),
  trim: optional("去零", yesNo, "去掉小数末尾的零"),
  caption: optional("表题", words, "表的标题"),
} satisfies Fields;

export type DefinitionData = DataOf<typeof definitionFields>;

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

export type Definitions = ReadonlyMap<string, Definition>;
