// One sheet as a reader of some format hands it on, to the sheet the rest of the program sees: cells, merges, findings at cells.
import { type Diagnostic, error, note, warning } from "../../base/diagnostic.ts";
import { type Outcome, outcome } from "../../base/outcome.ts";
import type { Place } from "../../base/place.ts";
import { type Cell, cellPlace, type GridRow, type Merge, type Sheet } from "../grid.ts";
import { type CellRemark, type RawDetail, type RawValue, readCell } from "./read-cell.ts";
import { mergesWithin } from "./read-merges.ts";

export interface RawSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** May have holes. */
  readonly rows: readonly (readonly RawValue[] | undefined)[];
  readonly merges: readonly Merge[];
  readonly hiddenRows: ReadonlySet<number>;
  detail(row: number, column: number): RawDetail | undefined;
}

const nothing: RawDetail = {};

export function readSheet(file: string, raw: RawSheet): Outcome<Sheet> {
  const remarks = new Remarks(file, raw.name);
  const rows: (Cell | undefined)[][] = [];
  let last = -1;
  for (let index = 0; index < raw.rows.length; index += 1) {
    const cells = rowCells(raw, index, remarks);
    rows.push(cells);
    if (cells.length > 0) last = index;
  }
  rows.length = last + 1;
  const width = rows.reduce((most, cells) => Math.max(most, cells.length), 0);
  const merges = mergesWithin(raw.merges, rows.length, width);
  for (const merge of merges.kept) clearBelow(rows, merge);
  if (merges.overlapping) remarks.findings.push(overlapping(cellPlace(file, raw.name, 0, 0)));
  const grid = rows.map((cells, index): GridRow => ({ hidden: raw.hiddenRows.has(index), cells }));
  return outcome({ name: raw.name, hidden: raw.hidden, rows: grid, merges: merges.kept }, remarks.all());
}

/** Up to the last cell that holds something. */
function rowCells(raw: RawSheet, row: number, remarks: Remarks): (Cell | undefined)[] {
  const values = raw.rows[row] ?? [];
  const cells: (Cell | undefined)[] = [];
  for (let column = 0; column < values.length; column += 1) {
    const value = values[column];
    const detail = raw.detail(row, column);
    if ((value === null || value === undefined) && detail?.formula !== true) continue;
    const { cell, remark } = readCell(value, detail ?? nothing);
    if (remark) remarks.add(remark, row, column);
    if (cell === undefined) continue;
    while (cells.length < column) cells.push(undefined);
    cells[column] = cell;
  }
  return cells;
}

/** What stood in a cell before it was merged away is seen by nobody. */
function clearBelow(rows: (Cell | undefined)[][], { top, left, bottom, right }: Merge): void {
  for (let row = top; row <= bottom; row += 1) {
    const cells = rows[row] ?? [];
    for (let column = left; column <= right && column < cells.length; column += 1) {
      if (row !== top || column !== left) cells[column] = undefined;
    }
  }
}

/** As many are told one by one; of the others, how many they are. */
const mostTold = 20;

class Remarks {
  readonly #file: string;
  readonly #sheet: string;
  readonly findings: Diagnostic[] = [];
  readonly #counts = new Map<CellRemark, { count: number; place: Place }>();

  constructor(file: string, sheet: string) {
    this.#file = file;
    this.#sheet = sheet;
  }

  add(remark: CellRemark, row: number, column: number): void {
    const count = (this.#counts.get(remark)?.count ?? 0) + 1;
    const place = cellPlace(this.#file, this.#sheet, row, column);
    if (count <= mostTold) this.findings.push(told[remark](place));
    if (count <= mostTold + 1) this.#counts.set(remark, { count, place });
    else this.#counts.set(remark, { count, place: this.#counts.get(remark)?.place ?? place });
  }

  all(): readonly Diagnostic[] {
    const further = [...this.#counts].filter(([, { count }]) => count > mostTold);
    return [...this.findings, ...further.map(([remark, { count, place }]) => more(remark, count - mostTold, place))];
  }
}

const told: Readonly<Record<CellRemark, (place: Place) => Diagnostic>> = {
  "formula-without-value": (place) =>
    error("exchange/formula-without-value", "这一格是公式，文件里没有存算出来的结果", {
      place,
      hint: "请在 Excel 里打开、重新计算（F9）、保存，再导入；或把公式改成数值",
    }),
  "lost-digits": (place) =>
    warning("exchange/lost-digits", "这个数超过15位，表格软件只保留前15位，后面的已经变成0", {
      place,
      hint: "证件号、统一社会信用代码、编号要先把单元格设成“文本”格式，再按原件重新录入",
    }),
  "invisible-character": (place) =>
    note("exchange/invisible-character", "这一格里有看不见的字符，读取时已去掉", {
      place,
      hint: "多半是从网页或聊天里复制带来的",
    }),
};

const words: Readonly<Record<CellRemark, string>> = {
  "formula-without-value": "公式没有结果",
  "lost-digits": "超过15位的数",
  "invisible-character": "看不见的字符",
};

function more(remark: CellRemark, count: number, place: Place): Diagnostic {
  const one = told[remark](place);
  const message = `这张工作表从这一格起还有${count}处${words[remark]}，不再一一列出`;
  return { ...one, message };
}

const overlapping = (place: Place): Diagnostic =>
  warning("exchange/overlapping-merges", "这张工作表里有互相重叠的合并单元格，重叠的没有按合并处理", {
    place,
    hint: "请在 Excel 里打开，按提示修复并保存，再核对导入的结果",
  });
