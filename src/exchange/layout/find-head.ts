// Whether a head begins in a row: words of heads, no values, and rows below it that stand under its titles.
import type { Head } from "./head.ts";
import { headColumns } from "./head-columns.ts";
import { headWord, isHeadWord } from "./head-words.ts";
import { isValueLike } from "./plain-text.ts";
import { isNote, isNumberRow } from "./row-words.ts";
import type { SheetView, Standing } from "./sheet-view.ts";
import { unitInLine, withoutUnit } from "./units.ts";

const mostHeadRows = 4;

export function headAt(view: SheetView, row: number): Head | undefined {
  const line = view.beginning(row);
  if (!mayBeHead(line)) return undefined;
  const bottom = lastHeadRow(view, row, line);
  const [first] = view.across(row);
  const side = first !== undefined && first.bottom > bottom && line.length > 1 ? first : undefined;
  const columns = headColumns(view, row, bottom, side);
  const numbered = isNumberRow(textsBeside(view, bottom + 1, side));
  const head: Head = { top: row, bottom, body: bottom + (numbered ? 2 : 1), columns, ...(side && { side }) };
  return isAccepted(view, head, line) ? head : undefined;
}

/** Cheap, since it is asked of every row. */
export function mayBeHead(line: readonly Standing[]): boolean {
  if (line.length < 2) return false;
  let known = 0;
  let said = 0;
  for (const { cell } of line) {
    if (cell.type !== "text" || isValueLike(cell.text) || cell.text.length > 60) return false;
    if (isNote(cell.text)) return false;
    if (/[:：]\s*\S/u.test(cell.text.replace(/[（(][^（）()]*[）)]/gu, ""))) said += 1;
    if (headWord(cell.text) === "known") known += 1;
  }
  // 地区：明川市 | 年度：2024
  if (said * 3 > line.length) return false;
  // 填报单位 | 市财政局 | 单位 | 万元
  if (line.some(({ cell }) => unitInLine(cell.text) !== undefined && !/单位/u.test(cell.text))) return false;
  return known > 0 || line.some(({ cell }) => isHeadWord(cell.text));
}

const textsBeside = (view: SheetView, row: number, side: Standing | undefined): readonly string[] =>
  view
    .across(row)
    .filter(({ cell }) => cell !== side?.cell)
    .map(({ cell }) => cell.text);

function lastHeadRow(view: SheetView, top: number, line: readonly Standing[]): number {
  const [first, ...others] = line;
  // The first may stand beside the whole table; then it says nothing of how high the head is.
  const below = Math.max(top, ...others.map(({ bottom }) => bottom));
  let bottom = first && first.bottom > below ? below : Math.max(below, first?.bottom ?? top);
  if (bottom - top >= mostHeadRows) bottom = top;
  while (bottom + 1 - top < mostHeadRows && isLowerHead(view, bottom + 1)) {
    bottom = Math.max(...view.beginning(bottom + 1).map((one) => one.bottom));
  }
  return bottom;
}

/** Titles under titles that span several columns, and under no others; or units alone. */
function isLowerHead(view: SheetView, row: number): boolean {
  const line = view.beginning(row);
  if (line.length === 0 || line.some(({ cell }) => cell.type !== "text" || isValueLike(cell.text))) return false;
  if (line.every(({ cell }) => withoutUnit(`数（${cell.text}）`).unit !== undefined)) return true;
  const words = line.filter(({ cell }) => isHeadWord(cell.text));
  return words.length * 2 >= line.length && line.every((one) => isShort(one) && isUnderGroup(view, row, one));
}

const isShort = ({ cell }: Standing): boolean => cell.text.length <= 40;

function isUnderGroup(view: SheetView, row: number, { left, right }: Standing): boolean {
  const above = view.at(row - 1, left);
  // Right of a group title that was not merged.
  if (above === undefined) return true;
  if (above.right > above.left) return above.right >= right;
  // Below such a title itself: the cell right of it is blank, and has a title here.
  return view.at(row - 1, left + 1) === undefined && view.at(row, left + 1) !== undefined;
}

const looksAhead = 3;

function isAccepted(view: SheetView, head: Head, line: readonly Standing[]): boolean {
  const own = line.filter(({ cell }) => cell !== head.side?.cell);
  const known = own.filter(({ cell }) => headWord(cell.text) === "known").length;
  const likely = own.filter(({ cell }) => isHeadWord(cell.text)).length;
  const rows = rowsBelow(view, head);
  if (head.bottom === head.top && isLabelLine(view, own, rows[0])) return false;
  const titled = new Set(head.columns.map(({ index }) => index));
  const filled = new Set(rows.flatMap((row) => columnsFilled(view, row, head.side)));
  const covered = [...filled].filter((column) => titled.has(column)).length;
  if (covered < filled.size * 0.6) return false;
  if (filled.size === 0) return known + likely >= 3 && likely === own.length;
  const byWords = likely * 2 >= own.length && (known >= 2 || (known >= 1 && likely >= 3));
  return byWords || (own.length >= 3 && likely >= 1 && areDistinct(own) && hasValues(view, rows, titled));
}

/** The next rows that hold something, as far as they can belong to this head. */
function rowsBelow(view: SheetView, head: Head): readonly number[] {
  const end = head.side === undefined ? view.height - 1 : head.side.bottom;
  const rows: number[] = [];
  for (let row = head.body; row <= end && rows.length < looksAhead && row - head.body < 20; row += 1) {
    const line = view.beginning(row);
    if (line.length === 0) continue;
    if (line.length === 1 || (rows.length > 0 && line.every(({ cell }) => headWord(cell.text) === "known"))) break;
    if (isNote(line[0]?.cell.text ?? "")) break;
    rows.push(row);
  }
  return rows;
}

const columnsFilled = (view: SheetView, row: number, side: Standing | undefined): readonly number[] =>
  view
    .across(row)
    .filter(({ cell }) => cell !== side?.cell)
    .map(({ left }) => Math.max(left, view.left));

const areDistinct = (line: readonly Standing[]): boolean =>
  new Set(line.map(({ cell }) => cell.text)).size === line.length;

const hasValues = (view: SheetView, rows: readonly number[], titled: ReadonlySet<number>): boolean =>
  rows.some((row) => view.beginning(row).some(({ left, cell }) => titled.has(left) && isValueLike(cell.text)));

/** 项目名称 | 养老助餐 | 主管部门 | 市民政局, above another such line. */
function isLabelLine(view: SheetView, line: readonly Standing[], below: number | undefined): boolean {
  const alternates = line.every(({ cell }, at) => (headWord(cell.text) === "known") === (at % 2 === 0));
  if (!alternates || line.length < 2) return false;
  const next = below === undefined ? undefined : view.beginning(below)[0];
  return below === undefined || next === undefined || headWord(next.cell.text) === "known";
}
