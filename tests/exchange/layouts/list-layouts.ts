// Lists with a row for each project, in the ways bureaus send them: heads of one to three rows, units, totals, pages.
import type { Layout, PlainEvaluation } from "./layout.ts";
import {
  amount,
  asFraction,
  counting,
  type ListColumn,
  number,
  putEvaluation,
  putHead,
  sum,
  usualColumns,
  usualFields,
} from "./list-columns.ts";
import { laidOut, type PlannedCell, SheetPlan } from "./sheet-plan.ts";
import { xlsxBytes } from "./xlsx-bytes.ts";

const carriesUsual = { evaluation: usualFields, indicator: [] } as const;
const oneFile = (file: string, sheet: SheetPlan) => laidOut(file, xlsxBytes([sheet]), [sheet]);

function putTitle(sheet: SheetPlan, width: number, title: string, line: string, right = ""): void {
  sheet.put(0, 0, title);
  sheet.merge(0, 0, 0, width - 1);
  sheet.put(1, 0, line);
  if (right !== "") sheet.put(1, width - 1, right);
}

function putAll(
  sheet: SheetPlan,
  row: number,
  columns: readonly ListColumn[],
  evaluations: readonly PlainEvaluation[],
): number {
  for (const [index, one] of evaluations.entries()) putEvaluation(sheet, row + index, columns, one, index);
  return row + evaluations.length;
}

export const plainList: Layout = {
  name: "plain-list",
  title: "一行表头，单位写在表头里，没有标题",
  carries: carriesUsual,
  unit: "万元",
  write(evaluations) {
    const sheet = new SheetPlan("Sheet1");
    const columns = usualColumns("万元");
    putAll(sheet, putHead(sheet, 0, columns), columns, evaluations);
    return oneFile("自评汇总.xlsx", sheet);
  },
};

export const twoRowHead: Layout = {
  name: "two-row-head",
  title: "两行表头，上下左右都有合并，执行率是百分数格式",
  carries: carriesUsual,
  unit: "万元",
  write(evaluations) {
    const sheet = new SheetPlan("汇总表");
    const group = "预算执行情况（万元）";
    const columns: readonly ListColumn[] = [
      counting,
      { titles: ["自评编号"], field: "code" },
      { titles: ["项目名称"], field: "project" },
      { titles: ["主管部门"], field: "department" },
      { titles: [group, "年初\n预算数"], field: "initial", cell: amount("万元", "#,##0.00") },
      { titles: [group, "全年\n预算数"], field: "budget", cell: amount("万元", "#,##0.00") },
      { titles: [group, "全年\n执行数"], field: "spent", cell: amount("万元", "#,##0.00") },
      { titles: [group, "执行率"], field: "rate", cell: asFraction },
      { titles: ["自评结果", "得分"], field: "score" },
      { titles: ["自评结果", "等次"], field: "grade" },
    ];
    putTitle(sheet, columns.length, "2024年度项目支出绩效自评汇总表", "填报单位：测试市财政局", "金额单位：万元");
    const end = putAll(sheet, putHead(sheet, 2, columns), columns, evaluations);
    sheet.put(end, 0, "填表人：张三　　审核人：李四　　填表日期：2025年3月31日");
    return oneFile("附件2.xlsx", sheet);
  },
};

export const threeRowHead: Layout = {
  name: "three-row-head",
  title: "三行表头，下面还有一行栏次",
  carries: carriesUsual,
  unit: "万元",
  write(evaluations) {
    const sheet = new SheetPlan("附表1");
    const funds = ["预算资金", "金额（万元）"] as const;
    const columns: readonly ListColumn[] = [
      counting,
      { titles: ["项目基本情况", "自评编号"], field: "code" },
      { titles: ["项目基本情况", "项 目 名 称"], field: "project" },
      { titles: ["项目基本情况", "主管部门"], field: "department" },
      { titles: [...funds, "年初预算数"], field: "initial", cell: amount("万元") },
      { titles: [...funds, "全年预算数"], field: "budget", cell: amount("万元") },
      { titles: [...funds, "全年执行数"], field: "spent", cell: amount("万元") },
      { titles: ["预算资金", "预算执行率(%)"], field: "rate" },
      { titles: ["自评得分"], field: "score" },
      { titles: ["自评等次"], field: "grade" },
    ];
    putTitle(sheet, columns.length, "项目支出绩效自评情况表", "（2024年度）");
    const body = putHead(sheet, 2, columns);
    sheet.line(body, ["栏次", "1", "2", "3", "4", "5", "6", "7=6/5", "8", "9"]);
    putAll(sheet, body + 1, columns, evaluations);
    return oneFile("附表.xlsx", sheet);
  },
};

export const cornerUnit: Layout = {
  name: "corner-unit",
  title: "单位写在右上角，金额是元，表头里没有单位",
  carries: carriesUsual,
  unit: "元",
  write(evaluations) {
    const sheet = new SheetPlan("自评");
    const columns = usualColumns("元").map((one) => ({
      ...one,
      titles: one.titles.map((title) => title.replace("（元）", "")),
    }));
    putTitle(sheet, columns.length, "绩效自评结果一览表", "", "单位：元");
    putAll(sheet, putHead(sheet, 3, columns), columns, evaluations);
    return oneFile("一览表.xlsx", sheet);
  },
};

const totalCells = (evaluations: readonly PlainEvaluation[]): readonly (PlannedCell | string)[] =>
  (["initial", "budget", "spent"] as const).map((field) => sum(evaluations.map((one) => one[field])));

export const totalsOnTop: Layout = {
  name: "totals-on-top",
  title: "合计在最上面，按部门分组，有分组的标题和小计，“合　计”合并在几格里",
  carries: carriesUsual,
  unit: "万元",
  write(evaluations) {
    const sheet = new SheetPlan("分部门");
    const columns = usualColumns("万元");
    let row = putHead(sheet, 0, columns);
    sheet.put(row, 0, "合　计");
    sheet.merge(row, 0, row, 3);
    sheet.line(row, totalCells(evaluations), 4);
    row += 1;
    const departments = [...new Set(evaluations.map(({ department }) => department))];
    for (const [index, department] of departments.entries()) {
      const own = [...evaluations.entries()].filter(([, one]) => one.department === department);
      sheet.line(row, [`${"一二三四五六七八"[index]}`, "", department]);
      sheet.line(row, totalCells(own.map(([, one]) => one)), 4);
      for (const [at, one] of own) {
        row += 1;
        putEvaluation(sheet, row, columns, one, at);
      }
      row += 1;
      sheet.line(row, ["", "", "小计"]);
      sheet.line(row, totalCells(own.map(([, one]) => one)), 4);
      row += 1;
    }
    return oneFile("分部门汇总.xlsx", sheet);
  },
};

const pageRows = 25;

export const repeatedHeads: Layout = {
  name: "repeated-heads",
  title: "每页都重复标题和表头，有本页小计和签字行，中间有空行",
  carries: carriesUsual,
  unit: "万元",
  write(evaluations) {
    const sheet = new SheetPlan("打印");
    const columns = usualColumns("万元");
    let row = 0;
    for (let start = 0; start < evaluations.length; start += pageRows) {
      const page = evaluations.slice(start, start + pageRows);
      sheet.put(row, 0, "2024年度绩效自评汇总表");
      sheet.merge(row, 0, row, columns.length - 1);
      row = putHead(sheet, row + 1, columns);
      for (const [index, one] of page.entries()) putEvaluation(sheet, row + index, columns, one, start + index);
      row += page.length;
      sheet.put(row, 0, "本页小计");
      sheet.line(row, totalCells(page), 4);
      sheet.put(row + 1, 0, "审核人：　　　　填表人：");
      row += 3;
    }
    sheet.put(row - 1, 0, "总计");
    return oneFile("打印版.xlsx", sheet);
  },
};

export const blanksAndNotes: Layout = {
  name: "blanks-and-notes",
  title: "左边空一列、中间空一列和几行，有示例行，下面有附注，金额是亿元",
  carries: carriesUsual,
  unit: "亿元",
  write(evaluations) {
    const sheet = new SheetPlan("自评表");
    const columns = usualColumns("亿元");
    const at = (column: number): number => (column < 4 ? column + 1 : column + 2);
    sheet.put(1, 1, "绩效自评表（示范文本）");
    for (const [index, { titles }] of columns.entries()) sheet.put(4, at(index), titles[0] ?? "");
    sheet.line(5, ["示例", "zp-示例", "某某项目", "某某局"], 1);
    sheet.line(5, ["1.2", "1.2", "1.1", "91.67", "95", "优"], 6);
    let row = 7;
    for (const [index, one] of evaluations.entries()) {
      if (index > 0 && index % 10 === 0) row += 1;
      for (const [column, { field, cell }] of columns.entries()) {
        const written = cell ? cell(field ? one[field] : "", index) : field ? one[field] : "";
        if (field) sheet.carry({ evaluation: index, field }, row, at(column), written);
        else sheet.put(row, at(column), written);
      }
      row += 1;
    }
    sheet.put(row + 1, 1, "注：1.本表由各主管部门填报。");
    sheet.put(row + 2, 1, "    2.金额保留到小数点后八位。");
    sheet.put(row + 3, 1, "说明：自评得分以百分制计。");
    return oneFile("自评表.xlsx", sheet);
  },
};

export const sideBySide: Layout = {
  name: "side-by-side",
  title: "两张同样的表左右并排，中间空一列",
  carries: carriesUsual,
  unit: "万元",
  write(evaluations) {
    const sheet = new SheetPlan("并排");
    const columns = usualColumns("万元");
    const half = Math.ceil(evaluations.length / 2);
    sheet.put(0, 0, "2024年度绩效自评汇总表");
    sheet.merge(0, 0, 0, columns.length * 2);
    for (const side of [0, 1]) {
      const left = side * (columns.length + 1);
      const body = putHead(sheet, 1, columns, left);
      for (const [index, one] of evaluations.slice(side * half, (side + 1) * half).entries()) {
        putEvaluation(sheet, body + index, columns, one, side * half + index, left);
      }
    }
    return oneFile("并排.xlsx", sheet);
  },
};

export const severalTables: Layout = {
  name: "several-tables",
  title: "一张工作表里上下两张表，标题不同；另有隐藏的工作表、隐藏的行和空表",
  carries: carriesUsual,
  unit: "万元",
  write(evaluations) {
    const sheet = new SheetPlan("表");
    const columns = usualColumns("万元");
    const half = Math.ceil(evaluations.length / 2);
    sheet.put(0, 0, "一、市本级项目");
    sheet.merge(0, 0, 0, columns.length - 1);
    let row = putHead(sheet, 1, columns);
    for (const [index, one] of evaluations.slice(0, half).entries()) {
      if (index % 3 === 1) sheet.hide(row);
      putEvaluation(sheet, row, columns, one, index);
      row += 1;
    }
    sheet.put(row + 1, 0, "二、转移支付项目");
    sheet.merge(row + 1, 0, row + 1, columns.length - 1);
    row = putHead(sheet, row + 2, columns);
    for (const [index, one] of evaluations.slice(half).entries()) {
      putEvaluation(sheet, row, columns, one, half + index);
      row += 1;
    }
    const old = new SheetPlan("旧数据", true);
    putHead(old, 0, columns);
    old.line(1, [number(0), "zp-旧", "旧项目"]);
    const sheets = [old, sheet, new SheetPlan("Sheet3")];
    return laidOut("多表.xlsx", xlsxBytes(sheets), sheets);
  },
};
