// The published figures of a year as tables and as JSON: what each says, how it is made, and the page that proves it.
import { plainDigits, readQuantity } from "../base/quantity-text.ts";
import type { PublishedFigure } from "../disclosure/publication.ts";
import { figurePlace } from "../disclosure/publish-figure.ts";
import type { Column } from "./columns/column.ts";
import { rowsFrom, type Table } from "./table.ts";

/** One that may be left empty. */
export const column = (title: string, name: string, note: string, type: Column["type"] = "string"): Column => ({
  title,
  name,
  type,
  note,
  required: false,
});

const code = { ...column("编码", "code", "数字的英文名，不会改变"), required: true };
const named = { ...column("名称", "name", "数字的名称"), required: true };

export const figureColumns: readonly Column[] = [
  code,
  named,
  column("值", "value", "文中写出的数；数表没有单独的值，见“数字·数表”", "number"),
  column("单位", "unit", "值的单位"),
  column("写法", "text", "在文件和网页里的写法，“余、超、约”等字样照录"),
  column("口径", "statement", "统计的是什么"),
  column("算式", "method", "怎么算的"),
  column("依据", "basis", "由台账、汇总还是其他数字得出"),
  column("取舍", "rounding", "四舍五入的方法；没有取舍的空着"),
  column("核对", "crossCheck", "与汇总数核对的结果"),
  column("网页", "page", "“怎么算的”网页，从网站首页所在文件夹算起"),
];

export const figureTableColumns: readonly Column[] = [
  code,
  named,
  { ...column("行号", "row", "表里的第几行，从1开始", "integer"), required: true },
  { ...column("列号", "column", "表里的第几列，从1开始", "integer"), required: true },
  column("列名", "heading", "这一列的表头"),
  column("内容", "text", "格里的内容"),
];

interface FigureRow {
  readonly figure: PublishedFigure;
  readonly value: string;
  readonly unit: string;
  readonly page: string;
}

/** Those of the whole year; `folder`: mingchuan/2023. */
export function yearFigures(figures: readonly PublishedFigure[], folder: string): readonly FigureRow[] {
  return figures
    .filter(({ about }) => about === undefined)
    .map((figure) => {
      const shown = readQuantity(figure.text);
      const [value, unit] = shown === undefined ? ["", ""] : [plainDigits(shown), shown.unit];
      return { figure, value, unit, page: `${folder}/figures/${figurePlace(figure.code)}` };
    });
}

export function figureTables(rows: readonly FigureRow[]): readonly Table[] {
  return [figuresTable(rows), cellsTable(rows)].filter(({ size }) => size > 0);
}

function figuresTable(rows: readonly FigureRow[]): Table {
  return {
    name: "figures",
    title: "数字",
    note: "公开文件和年度概览里的数字，一个口径一行",
    columns: figureColumns,
    size: rows.length,
    rows: rowsFrom(function* () {
      for (const { figure, value, unit, page } of rows) {
        const { code, name, text, statement, method, basis, rounding = "", crossCheck = "" } = figure;
        yield [code, name, value, unit, text, statement, method, basis, rounding, crossCheck, page];
      }
    }),
    key: [code.title],
  };
}

function cellsTable(rows: readonly FigureRow[]): Table {
  const whole = rows.flatMap(({ figure }) => (figure.table === undefined ? [] : [{ ...figure, table: figure.table }]));
  return {
    name: "figures.tables",
    title: "数字·数表",
    note: "口径是一张表的，把表拆成一格一行",
    columns: figureTableColumns,
    size: whole.reduce((sum, { table }) => sum + table.rows.length * table.columns.length, 0),
    rows: rowsFrom(function* () {
      for (const { code, name, table } of whole) {
        for (const [row, cells] of table.rows.entries()) {
          for (const [at, { title }] of table.columns.entries()) {
            yield [code, name, String(row + 1), String(at + 1), title, cells[at]?.text ?? ""];
          }
        }
      }
    }),
    key: [code.title, "行号", "列号"],
    belongsTo: { column: code.title, table: "figures", found: code.title },
  };
}

/** As the tables have it, one object a figure, with its own table in place. */
export function figureObjects(rows: readonly FigureRow[]): readonly object[] {
  return rows.map(({ figure, value, unit, page }) => {
    const { code, name, text, statement, method, basis, rounding, crossCheck, table } = figure;
    return {
      编码: code,
      名称: name,
      ...(value === "" ? {} : { 值: value, 单位: unit }),
      ...(text === "" ? {} : { 写法: text }),
      口径: statement,
      算式: method,
      依据: basis,
      ...(rounding === undefined ? {} : { 取舍: rounding }),
      ...(crossCheck === undefined ? {} : { 核对: crossCheck }),
      网页: page,
      ...(table === undefined
        ? {}
        : { 表: { 列: table.columns.map(({ title }) => title), 行: table.rows.map((row) => row.map((c) => c.text)) } }),
    };
  });
}
