// A ledger as a workbook to hand round: title, region and date, the table with its numbers as numbers, rows that stand out.
import type { Table, TableCell } from "../../figures/figure.ts";
import type { CellToWrite, Mark, SheetToWrite, Value, WorkbookToWrite } from "../workbook/write-model.ts";
import { columnWidth, lineHeight, shownText } from "./column-width.ts";
import type { ExportRegion } from "./export-scope.ts";
import type { Ledger } from "./ledgers.ts";
import { numberValue, percentValue } from "./number-value.ts";

export interface LedgerAbout {
  readonly region: ExportRegion;
  readonly year: string;
  /** The day the records stand at: 2025-05-31. */
  readonly asOf?: string;
}

const headRow = 2;

export function ledgerWorkbook(ledger: Ledger, table: Table, about: LedgerAbout): WorkbookToWrite {
  const { region, year, asOf } = about;
  const title = `${region.name}${year}年度${ledger.title}`;
  const line = [
    `地区：${region.name}`,
    `年度：${year}`,
    ...(asOf === undefined ? [] : [`台账日期：${asOf}`]),
    ledger.legend,
    ...(region.notice === "" ? [] : [region.notice]),
  ].join("　");
  return { title, sheets: [sheetOf(ledger, table, title, line)] };
}

function sheetOf(ledger: Ledger, { columns, rows, totalled }: Table, title: string, line: string): SheetToWrite {
  const values = rows.map((row) => row.map(shownValue));
  const right = columns.length - 1;
  const widths = columns.map((column, at) =>
    columnWidth(
      column.title,
      values.map((row) => row[at]),
    ),
  );
  const bottom = headRow + rows.length;
  const data = { top: headRow + 1, left: 0, bottom, right };
  const cells = values.map((row) => ({
    cells: row.map((value, at) => cellFor(value, columns[at]?.align ?? "left")),
    // Not every office program makes rows as high as their text when it opens a file.
    height: Math.max(...row.map((value, at) => lineHeight(shownText(value), [widths[at] ?? 0]))),
  }));
  return {
    name: ledger.name,
    widths,
    rows: [
      { cells: [{ value: title, look: "centredTitle" }], height: 36 },
      { cells: [{ value: line, look: "line" }], height: lineHeight(line, widths) },
      { cells: columns.map((column) => ({ value: column.title, look: "head" })) },
      ...cells,
    ],
    merges: [0, 1].map((row) => ({ top: row, left: 0, bottom: row, right })),
    frozen: { rows: headRow + 1, columns: 0 },
    filter: { top: headRow, left: 0, bottom: totalled ? bottom - 1 : bottom, right },
    marks: marksOf(ledger, columns, data),
    print: { landscape: true, headRows: [headRow, headRow] },
  };
}

function marksOf({ stands }: Ledger, columns: Table["columns"], area: Mark["area"]): readonly Mark[] {
  const column = columns.findIndex(({ title }) => title === stands.column);
  if (column < 0) return [];
  return Object.entries(stands.words).map(([word, colour]) => ({ area, column, word, colour }));
}

function cellFor(value: Value | undefined, align: Table["columns"][number]["align"]): CellToWrite {
  const typed = typeof value === "object" ? ("date" in value ? "centred" : "number") : undefined;
  const look = typed ?? (align === "right" ? "number" : align === "center" ? "centred" : "cell");
  return value === undefined ? { look } : { value, look };
}

function shownValue({ text, numeric }: TableCell): Value | undefined {
  if (text === "") return undefined;
  const number = numeric ? (numberValue(text.replaceAll(",", ""), "#,##0") ?? percentOf(text)) : undefined;
  return number ?? dateOf(text) ?? text;
}

/** 2025年6月30日 as a date, so that the column can be sorted and filtered by it. */
function dateOf(text: string): Value | undefined {
  const [, year, month = "", day = ""] = /^((?:19|20)\d{2})年(\d{1,2})月(\d{1,2})日$/.exec(text) ?? [];
  if (year === undefined) return undefined;
  return { date: `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`, format: 'yyyy"年"m"月"d"日"' };
}

const percentOf = (text: string): Value | undefined =>
  text.endsWith("%") ? percentValue(text.slice(0, -1)) : undefined;
