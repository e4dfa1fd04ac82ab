// Self-evaluations with their indicators: the official form on a sheet each, lists with merged groups, a list with a list of details.
import type { EvaluationField, IndicatorField, Layout, PlainEvaluation } from "./layout.ts";
import {
  amount,
  counting,
  indicatorColumns,
  indicatorFields,
  type ListColumn,
  number,
  putEvaluation,
  putHead,
  putIndicator,
  usualColumns,
  usualFields,
} from "./list-columns.ts";
import { laidOut, SheetPlan } from "./sheet-plan.ts";
import { xlsxBytes } from "./xlsx-bytes.ts";

export const mergedGroups: Layout = {
  name: "merged-groups",
  title: "一行一个指标，项目的各栏和一、二级指标向下合并",
  carries: { evaluation: usualFields, indicator: indicatorFields },
  unit: "万元",
  write(evaluations) {
    const sheet = new SheetPlan("指标明细");
    const columns = usualColumns("万元");
    const all = [...columns, ...indicatorColumns.map((one) => ({ ...one, titles: one.titles.map(detailTitle) }))];
    let row = putHead(sheet, 0, all);
    for (const [index, one] of evaluations.entries()) {
      const last = row + one.indicators.length - 1;
      putEvaluation(sheet, row, columns, one, index);
      for (let column = 0; column < columns.length; column += 1) sheet.merge(row, column, last, column);
      putIndicators(sheet, row, columns.length, one, index);
      row = last + 1;
    }
    return laidOut("指标明细.xlsx", xlsxBytes([sheet]), [sheet]);
  },
};

/** The project has a 得分 of its own. */
const detailTitle = (title: string): string => (title === "得分" ? "指标得分" : title);

/** With equal levels merged downwards. */
function putIndicators(sheet: SheetPlan, top: number, left: number, one: PlainEvaluation, evaluation: number): void {
  for (const [at, indicator] of one.indicators.entries()) {
    putIndicator(sheet, top + at, indicatorColumns, indicator, evaluation, at, left);
  }
  for (const [column, field] of (["level1", "level2"] as const).entries()) {
    let start = 0;
    for (let at = 1; at <= one.indicators.length; at += 1) {
      const [before, here] = [one.indicators[start], one.indicators[at]];
      const same = here?.level1 === before?.level1 && (field === "level1" || here?.level2 === before?.level2);
      if (same) continue;
      sheet.merge(top + start, left + column, top + at - 1, left + column);
      start = at;
    }
  }
}

export const listAndDetails: Layout = {
  name: "list-and-details",
  title: "项目一张表、指标一张表，用编号对应",
  carries: { evaluation: usualFields, indicator: indicatorFields },
  unit: "万元",
  write(evaluations) {
    const list = new SheetPlan("绩效自评");
    const columns = usualColumns("万元").map((one) => (one.field === "code" ? { ...one, titles: ["编号"] } : one));
    const body = putHead(list, 0, columns);
    const details = new SheetPlan("绩效自评·指标");
    let row = putHead(details, 0, [counting, { titles: ["绩效自评编号"] }, ...indicatorColumns]);
    for (const [index, one] of evaluations.entries()) {
      putEvaluation(list, body + index, columns, one, index);
      for (const [at, indicator] of one.indicators.entries()) {
        details.line(row, [number(row - 1), one.code]);
        putIndicator(details, row, indicatorColumns, indicator, index, at, 2);
        row += 1;
      }
    }
    const sheets = [list, details];
    return laidOut("绩效自评.xlsx", xlsxBytes(sheets), sheets);
  },
};

const formIndicators: readonly ListColumn<IndicatorField>[] = indicatorColumns
  .filter(({ field }) => field !== "direction" && field !== "unit")
  .map((one) => one);

/** The official form has no columns for direction and unit: ≥92% stands in one cell. */
const formFields = indicatorFields.filter((field) => field !== "direction" && field !== "unit" && field !== "target");
const formEvaluation: readonly EvaluationField[] = [
  "project",
  "department",
  "initial",
  "budget",
  "spent",
  "completion",
  "score",
];

export const formPerSheet: Layout = {
  name: "form-per-sheet",
  title: "项目支出绩效自评表，一个项目一张工作表",
  carries: { evaluation: formEvaluation, indicator: formFields },
  unit: "万元",
  write(evaluations) {
    const sheets = evaluations.map((one, index) => formSheet(one, index));
    return laidOut("项目支出绩效自评表.xlsx", xlsxBytes(sheets), sheets);
  },
};

const formWidth = 9;

function formSheet(one: PlainEvaluation, evaluation: number): SheetPlan {
  const sheet = new SheetPlan(String(evaluation + 1));
  const wide = (row: number, text: string): void => {
    sheet.put(row, 0, text);
    sheet.merge(row, 0, row, formWidth - 1);
  };
  wide(0, "项目支出绩效自评表");
  wide(1, "（2024年度）");
  sheet.put(2, 0, "项目名称");
  sheet.carry({ evaluation, field: "project" }, 2, 1, one.project);
  sheet.merge(2, 1, 2, formWidth - 1);
  sheet.put(3, 0, "主管部门");
  sheet.carry({ evaluation, field: "department" }, 3, 1, one.department);
  sheet.merge(3, 1, 3, 3);
  sheet.put(3, 4, "实施单位");
  sheet.merge(3, 5, 3, formWidth - 1);
  putFunds(sheet, 4, one, evaluation);
  sheet.put(9, 0, "年度总体目标");
  sheet.merge(9, 0, 10, 0);
  sheet.put(9, 1, "预期目标");
  sheet.merge(9, 1, 9, 4);
  sheet.put(9, 5, "实际完成情况");
  sheet.merge(9, 5, 9, formWidth - 1);
  sheet.put(10, 1, "完成年度各项任务。");
  sheet.merge(10, 1, 10, 4);
  sheet.carry({ evaluation, field: "completion" }, 10, 5, one.completion);
  sheet.merge(10, 5, 10, formWidth - 1);
  sheet.put(11, 0, "绩效指标");
  sheet.merge(11, 0, 11 + one.indicators.length, 0);
  putHead(sheet, 11, formIndicators, 1);
  for (const [at, indicator] of one.indicators.entries()) {
    const target = `${indicator.direction === "＝" ? "" : indicator.direction}${indicator.target}${indicator.unit}`;
    putIndicator(sheet, 12 + at, formIndicators, indicator, evaluation, at, 1);
    sheet.put(12 + at, 4, target);
    sheet.carry({ evaluation, indicator: at, field: "actual" }, 12 + at, 5, `${indicator.actual}${indicator.unit}`);
  }
  mergeLevels(sheet, 12, one);
  const total = 12 + one.indicators.length;
  sheet.put(total, 0, "总分");
  sheet.merge(total, 0, total, 5);
  sheet.put(total, 6, { text: "100", as: "number" });
  sheet.carry({ evaluation, field: "score" }, total, 7, one.score);
  wide(total + 1, "填报人：　　　　联系电话：　　　　填报日期：2025年3月");
  return sheet;
}

/** 项目资金, with the label beside it. */
function putFunds(sheet: SheetPlan, top: number, one: PlainEvaluation, evaluation: number): void {
  sheet.put(top, 0, "项目资金\n（万元）");
  sheet.merge(top, 0, top + 4, 0);
  sheet.merge(top, 1, top, 2);
  sheet.line(top, ["年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"], 3);
  const rows = ["年度资金总额", "其中：当年财政拨款", "上年结转资金", "其他资金"];
  for (const [at, name] of rows.entries()) {
    const row = top + 1 + at;
    sheet.put(row, 1, name);
    sheet.merge(row, 1, row, 2);
    if (at === 0) {
      for (const [column, field] of (["initial", "budget", "spent"] as const).entries()) {
        sheet.carry({ evaluation, field }, row, 3 + column, amount("万元", "0.00")(one[field]));
      }
      sheet.line(row, ["10", `${one.rate}%`, one.indicators[0]?.score ?? ""], 6);
    } else if (at === 1) {
      sheet.line(row, [one.initial, one.budget, one.spent, "—", "", "—"], 3);
    }
  }
}

function mergeLevels(sheet: SheetPlan, top: number, one: PlainEvaluation): void {
  for (const [column, field] of (["level1", "level2"] as const).entries()) {
    let start = 0;
    for (let at = 1; at <= one.indicators.length; at += 1) {
      if (one.indicators[at]?.[field] === one.indicators[start]?.[field]) continue;
      sheet.merge(top + start, 1 + column, top + at - 1, 1 + column);
      start = at;
    }
  }
}
