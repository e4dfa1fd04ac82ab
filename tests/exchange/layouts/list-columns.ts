// The columns of a list of self-evaluations, as finance bureaus have them: heads, and how a value is put into its cell.
import type { EvaluationField, IndicatorField, Layout, PlainEvaluation, PlainIndicator } from "./layout.ts";
import { isNumber, type PlannedCell, type SheetPlan } from "./sheet-plan.ts";

export interface ListColumn<Field extends string = EvaluationField> {
  /** From the upper head row to the lowest; fewer than the head has rows means the last is merged down. */
  readonly titles: readonly string[];
  /** Undefined for 序号 and whatever else is no data. */
  readonly field?: Field;
  /** What stands in the cell, from the plain text and the number of the row. */
  readonly cell?: (text: string, row: number) => PlannedCell | string;
}

type Unit = Layout["unit"];

/** 万元 in another unit, digit by digit; what is no number stays. */
export function inUnit(text: string, unit: Unit): string {
  if (!isNumber(text) || unit === "万元") return text;
  const [whole = "0", part = ""] = text.split(".");
  if (unit === "元") return `${whole}${part.padEnd(4, "0")}`.replace(/^0+(?=\d)/, "");
  return `${whole.padStart(5, "0").slice(0, -4)}.${whole.padStart(4, "0").slice(-4)}${part}`
    .replace(/0+$/, "")
    .replace(/\.$/, "");
}

export const inError = (text: string): PlannedCell | string => (text.startsWith("#") ? { text, as: "error" } : text);

export const amount =
  (unit: Unit, format?: string) =>
  (text: string): PlannedCell | string => {
    const written = inError(inUnit(text, unit));
    return typeof written === "string" && isNumber(written) && format !== undefined
      ? { text: written, format }
      : written;
  };

/** 97.70 as 0.977 shown as 97.70%. */
export const asFraction = (text: string): PlannedCell | string => {
  if (!isNumber(text)) return text;
  const digits = text.replace(".", "").replace("-", "").padStart(5, "0");
  const sign = text.startsWith("-") ? "-" : "";
  return { text: `${sign}${digits.slice(0, -4)}.${digits.slice(-4)}`, format: "0.00%" };
};

export const number = (row: number): PlannedCell => ({ text: String(row + 1), as: "number" });
export const counting: ListColumn<never> = { titles: ["序号"], cell: (_, row) => number(row) };

/** The usual list, its money in a unit that the head names. */
export const usualColumns = (unit: Unit): readonly ListColumn[] => [
  counting,
  { titles: ["自评编号"], field: "code" },
  { titles: ["项目名称"], field: "project" },
  { titles: ["主管部门"], field: "department" },
  { titles: [`年初预算数（${unit}）`], field: "initial", cell: amount(unit) },
  { titles: [`全年预算数（${unit}）`], field: "budget", cell: amount(unit) },
  { titles: [`全年执行数（${unit}）`], field: "spent", cell: amount(unit) },
  { titles: ["预算执行率（%）"], field: "rate" },
  { titles: ["自评得分"], field: "score" },
  { titles: ["自评等次"], field: "grade" },
];

export const usualFields: readonly EvaluationField[] = [
  "code",
  "project",
  "department",
  "initial",
  "budget",
  "spent",
  "rate",
  "score",
  "grade",
];

export const indicatorColumns: readonly ListColumn<IndicatorField>[] = [
  { titles: ["一级指标"], field: "level1" },
  { titles: ["二级指标"], field: "level2" },
  { titles: ["三级指标"], field: "name" },
  { titles: ["指标方向"], field: "direction" },
  { titles: ["年度指标值"], field: "target" },
  { titles: ["实际完成值"], field: "actual" },
  { titles: ["计量单位"], field: "unit" },
  { titles: ["分值"], field: "weight" },
  { titles: ["得分"], field: "score" },
  { titles: ["偏差原因分析及改进措施"], field: "reason" },
];

export const indicatorFields: readonly IndicatorField[] = [
  "level1",
  "level2",
  "name",
  "direction",
  "target",
  "actual",
  "unit",
  "weight",
  "score",
  "reason",
];

/** Writes the head; returns the row below it. Equal titles side by side become one merged cell. */
export function putHead(
  sheet: SheetPlan,
  row: number,
  columns: readonly { readonly titles: readonly string[] }[],
  left = 0,
): number {
  const height = Math.max(...columns.map(({ titles }) => titles.length));
  for (let level = 0; level < height; level += 1) {
    for (let at = 0; at < columns.length; ) {
      const titles = columns[at]?.titles ?? [];
      const title = titles[level];
      let next = at + 1;
      if (title !== undefined) {
        const isLast = level === titles.length - 1;
        const key = titles.slice(0, level + 1).join("\n");
        while (!isLast && columns[next]?.titles.slice(0, level + 1).join("\n") === key) next += 1;
        sheet.put(row + level, left + at, title);
        sheet.merge(row + level, left + at, isLast ? row + height - 1 : row + level, left + next - 1);
      }
      at = next;
    }
  }
  return row + height;
}

export function putEvaluation(
  sheet: SheetPlan,
  row: number,
  columns: readonly ListColumn[],
  one: PlainEvaluation,
  evaluation: number,
  left = 0,
): void {
  for (const [at, { field, cell }] of columns.entries()) {
    const text = field === undefined ? "" : one[field];
    const written = cell ? cell(text, evaluation) : inError(text);
    if (field !== undefined) sheet.carry({ evaluation, field }, row, left + at, written);
    else sheet.put(row, left + at, written);
  }
}

export function putIndicator(
  sheet: SheetPlan,
  row: number,
  columns: readonly ListColumn<IndicatorField>[],
  one: PlainIndicator,
  evaluation: number,
  indicator: number,
  left = 0,
): void {
  for (const [at, { field, cell }] of columns.entries()) {
    if (field === undefined) continue;
    const text = one[field];
    sheet.carry({ evaluation, indicator, field }, row, left + at, cell ? cell(text, indicator) : inError(text));
  }
}

/** Sums of plain amounts, for 合计 rows; what is no number counts nothing. */
export function sum(texts: readonly string[]): string {
  const hundredths = texts.filter(isNumber).reduce((total, text) => {
    const [whole = "0", part = ""] = text.split(".");
    return total + BigInt(whole) * 100n + BigInt(part.padEnd(2, "0"));
  }, 0n);
  return `${hundredths / 100n}.${String(hundredths % 100n).padStart(2, "0")}`;
}
