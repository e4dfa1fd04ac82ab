// A formula as a person would write it, for 怎么算的.
import { conditionText } from "./condition.ts";
import { type Formula, subjectPrefix } from "./definition.ts";

export const reportedMethod = "照录有关单位填报的汇总数";

export function methodText(formula: Formula): string {
  switch (formula.type) {
    case "count":
      return `${rowsText(formula)}计数`;
    case "sum":
      return `${rowsText(formula)}的“${formula.field}”求和`;
    case "distinct":
      return `${rowsText(formula)}的“${formula.field}”去重计数`;
    case "ratio":
      return `${operand(formula.of[0])} ÷ ${operand(formula.of[1])} × 100%`;
    case "add":
      return formula.of.map(operand).join(" ＋ ");
    case "subtract":
      return `${operand(formula.of[0])} － ${operand(formula.of[1])}`;
    case "list":
      return `${rowsText(formula)}逐条列出${formula.order === undefined ? "" : `，按“${formula.order}”排序`}`;
    case "group":
      return `${rowsText(formula)}按“${formula.by}”分组${formula.sums.length === 0 ? "计数" : `，对“${formula.sums.join("”“")}”求和`}`;
    case "rows":
      return "由各行所列口径组成";
    case "reported":
      return reportedMethod;
  }
}

const operand = (name: string): string => name.replace(subjectPrefix, "本项");

function rowsText(formula: Extract<Formula, { from: string }>): string {
  const condition = conditionText(formula.where);
  return `${operand(formula.from)}记录${condition === "" ? "" : `（${condition}）`}`;
}
