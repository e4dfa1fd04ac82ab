// The same list in other kinds of files, and with its values written in other ways: CSV, web page, old XLS, text numbers, dates.
import type { Layout, PlainEvaluation } from "./layout.ts";
import { inUnit, type ListColumn, putEvaluation, putHead, usualColumns, usualFields } from "./list-columns.ts";
import { isNumber, laidOut, type PlannedCell, SheetPlan } from "./sheet-plan.ts";
import { csvBytes, htmlBytes } from "./text-bytes.ts";
import { xlsBytes } from "./xls-bytes.ts";
import { xlsxBytes } from "./xlsx-bytes.ts";

const carriesUsual = { evaluation: usualFields, indicator: [] } as const;

function listSheet(name: string, columns: readonly ListColumn[], evaluations: readonly PlainEvaluation[]): SheetPlan {
  const sheet = new SheetPlan(name);
  const body = putHead(sheet, 0, columns);
  for (const [index, one] of evaluations.entries()) putEvaluation(sheet, body + index, columns, one, index);
  return sheet;
}

export const gbkCsv: Layout = {
  name: "gbk-csv",
  title: "中文 Excel 另存的 CSV，GBK 编码，有标题行",
  carries: carriesUsual,
  unit: "万元",
  write(evaluations) {
    const sheet = new SheetPlan("自评导出");
    const columns = usualColumns("万元");
    sheet.put(0, 0, "2024年度绩效自评汇总表");
    const body = putHead(sheet, 1, columns);
    for (const [index, one] of evaluations.entries()) putEvaluation(sheet, body + index, columns, one, index);
    return laidOut("自评导出.csv", csvBytes(sheet, ",", "gbk"), [sheet]);
  },
};

export const semicolonCsv: Layout = {
  name: "semicolon-csv",
  title: "分号分隔的 CSV，UTF-8 带 BOM",
  carries: carriesUsual,
  unit: "元",
  write(evaluations) {
    const sheet = listSheet("导出", usualColumns("元"), evaluations);
    return laidOut("导出.csv", csvBytes(sheet, ";", "utf-8-bom"), [sheet]);
  },
};

export const unicodeText: Layout = {
  name: "unicode-text",
  title: "Excel 的“Unicode 文本”，制表符分隔，UTF-16",
  carries: carriesUsual,
  unit: "万元",
  write(evaluations) {
    const sheet = listSheet("自评", usualColumns("万元"), evaluations);
    return laidOut("自评.txt", csvBytes(sheet, "\t", "utf-16le"), [sheet]);
  },
};

export const xlsRenamed: Layout = {
  name: "xls-renamed",
  title: "旧版 XLS，扩展名被改成 .xlsx",
  carries: carriesUsual,
  unit: "万元",
  write(evaluations) {
    const sheet = listSheet("汇总", usualColumns("万元"), evaluations);
    return laidOut("汇总.xlsx", xlsBytes([sheet]), [sheet]);
  },
};

export const htmlTable: Layout = {
  name: "html-table",
  title: "预算系统导出的 .xls，其实是网页，GBK 编码，两行表头",
  carries: carriesUsual,
  unit: "万元",
  write(evaluations) {
    const columns = usualColumns("万元").map((one): ListColumn => {
      const isMoney = one.field === "initial" || one.field === "budget" || one.field === "spent";
      return isMoney ? { ...one, titles: ["预算资金", ...one.titles] } : one;
    });
    const sheet = listSheet("导出数据", columns, evaluations);
    return laidOut("导出数据.xls", htmlBytes(sheet, "gbk"), [sheet]);
  },
};

const fullWidth = (text: string): string =>
  text.replace(/[0-9.]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

/** Every third as text, every third in full width, every third as a number. */
const inThreeWays =
  (more: (text: string) => string) =>
  (text: string, row: number): PlannedCell | string => {
    if (text.startsWith("#")) return { text, as: "error" };
    if (!isNumber(text)) return text;
    const written = more(text);
    return row % 3 === 0 ? { text: written, as: "text" } : row % 3 === 1 ? fullWidth(written) : written;
  };

const grouped = (text: string): string => text.replace(/\B(?=(\d{3})+(?=\.))/g, ",");

export const textNumbers: Layout = {
  name: "text-numbers",
  title: "数存成文本，有全角数字、千分位，百分数带着%",
  carries: carriesUsual,
  unit: "万元",
  write(evaluations) {
    const columns = usualColumns("万元").map((one): ListColumn => {
      if (one.field === "rate")
        return { ...one, titles: ["预算执行率"], cell: (text) => (isNumber(text) ? `${text}%` : text) };
      if (one.field === "initial") return { ...one, cell: inThreeWays(grouped) };
      const isMoney = one.field === "budget" || one.field === "spent" || one.field === "score";
      return isMoney ? { ...one, cell: inThreeWays((text) => text) } : one;
    });
    const sheet = listSheet("自评", columns, evaluations);
    return laidOut("文本数字.xlsx", xlsxBytes([sheet]), [sheet]);
  },
};

/** 2025-03-05 as a date cell in two formats, and as text in three. */
function inFiveForms(text: string, row: number): PlannedCell | string {
  const [year = "", month = "", day = ""] = text.split("-");
  const serial = String(25_569 + Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000);
  const forms: readonly (PlannedCell | string)[] = [
    { text: serial, format: "yyyy/m/d;@" },
    { text: serial, format: 'yyyy"年"m"月"d"日"' },
    `${year}/${Number(month)}/${Number(day)}`,
    `${year}年${Number(month)}月${Number(day)}日`,
    `${year}.${month}.${day}`,
  ];
  return forms[row % forms.length] ?? text;
}

export const datesInFiveForms: Layout = {
  name: "dates-in-five-forms",
  title: "自评日期有五种写法，金额保留两位小数并有千分位格式",
  carries: { evaluation: [...usualFields, "date"], indicator: [] },
  unit: "元",
  write(evaluations) {
    const columns: readonly ListColumn[] = [
      ...usualColumns("元").map((one): ListColumn => {
        const isMoney = one.field === "initial" || one.field === "budget" || one.field === "spent";
        return isMoney
          ? { ...one, cell: (text) => ({ text: inUnit(text, "元"), format: "#,##0.00", ...errorOf(text) }) }
          : one;
      }),
      { titles: ["自评日期"], field: "date", cell: inFiveForms },
    ];
    const sheet = listSheet("自评日期", columns, evaluations);
    return laidOut("自评日期.xlsx", xlsxBytes([sheet]), [sheet]);
  },
};

const errorOf = (text: string): Partial<PlannedCell> => (text.startsWith("#") ? { as: "error" } : {});

export const sheetPerDepartment: Layout = {
  name: "sheet-per-department",
  title: "每个部门一张工作表",
  carries: { evaluation: usualFields.filter((field) => field !== "department"), indicator: [] },
  unit: "万元",
  write(evaluations) {
    const columns = usualColumns("万元").filter(({ field }) => field !== "department");
    const departments = [...new Set(evaluations.map(({ department }) => department))];
    const sheets = departments.map((department) => {
      const sheet = new SheetPlan(department.replace("测试市", ""));
      sheet.put(0, 0, `${department}2024年度绩效自评表`);
      sheet.merge(0, 0, 0, columns.length - 1);
      let row = putHead(sheet, 1, columns);
      for (const [index, one] of evaluations.entries()) {
        if (one.department !== department) continue;
        putEvaluation(sheet, row, columns, one, index);
        row += 1;
      }
      return sheet;
    });
    return laidOut("各部门.xlsx", xlsxBytes(sheets), sheets);
  },
};
