// A formula as a person would write it, for 怎么算的.
import { conditionText } from "./condition.ts";
import type { FieldFormula, Formula, GroupFormula, ListFormula, RowFormula } from "./formula.ts";
import { isOfSubject, subjectPrefix } from "./subject-word.ts";

export const reportedMethod = "照录有关单位填报的汇总数";

export function methodText(formula: Formula): string {
  switch (formula.type) {
    case "count":
      return `${rowsText(formula)}计数`;
    case "sum":
    case "distinct":
    case "average":
    case "largest":
    case "smallest":
      return `${rowsText(formula)}的“${formula.field}”${fieldMethods[formula.type]}`;
    case "ratio":
      return `${operand(formula.of[0])} ÷ ${operand(formula.of[1])} × 100%`;
    case "add":
      return formula.of.map(operand).join(" ＋ ");
    case "subtract":
      return `${operand(formula.of[0])} － ${operand(formula.of[1])}`;
    case "growth":
      return `（本年度${operand(formula.of[0])} － 上年度${operand(formula.of[0])}） ÷ 上年度${operand(formula.of[0])} × 100%`;
    case "change":
      return `本年度${operand(formula.of[0])} － 上年度${operand(formula.of[0])}`;
    case "lastYear":
      return `上年度${operand(formula.of[0])}`;
    case "list":
      return listText(formula);
    case "group":
      return groupText(formula);
    case "rows":
      return "由各行所列口径组成";
    case "reported":
      return reportedMethod;
  }
}

const fieldMethods: Readonly<Record<FieldFormula["type"], string>> = {
  sum: "求和",
  distinct: "去重计数",
  average: "平均",
  largest: "最大值",
  smallest: "最小值",
};

function listText(formula: ListFormula): string {
  const { order, descending, first, totals } = formula;
  const sorted = order === undefined ? "" : `，按“${order}”${descending ? "从大到小" : ""}排序`;
  const top = first === undefined ? "" : `，取前${first}名`;
  return `${rowsText(formula)}逐条列出${sorted}${top}${totals.length === 0 ? "" : `，对${quoted(totals)}合计`}`;
}

function groupText(formula: GroupFormula): string {
  const { by, sums, total, shares, rate } = formula;
  const done = sums.length === 0 ? "计数" : `，对${quoted(sums)}求和`;
  const more = [...(total ? ["合计"] : []), ...(shares ? ["占比"] : [])];
  const ratio = rate === undefined ? "" : `，${rate.title}＝${rate.part} ÷ ${rate.whole} × 100%`;
  return `${rowsText(formula)}按${quoted(by)}分组${done}${more.length === 0 ? "" : `，并列${more.join("、")}`}${ratio}`;
}

const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join("");

const operand = (name: string): string => name.replace(subjectPrefix, "本项");

function rowsText({ from, where }: RowFormula): string {
  const condition = conditionText(where);
  return `${sourceText(from)}${condition === "" ? "" : `（${condition}）`}`;
}

/** 绩效抽评记录; 绩效抽评记录里的各项“问题” */
function sourceText(from: string): string {
  const [kind, ...list] = from.split(".");
  return list.length === 0 || isOfSubject(from) ? `${operand(from)}记录` : `${kind}记录里的各项“${list.join(".")}”`;
}
