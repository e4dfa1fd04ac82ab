// The rows below a head: data, totals, and what is neither; until a note, another head or the end of the form's part.

import type { FoundRow } from "../found-table.ts";
import { cellPlace } from "../grid.ts";
import { headAt, mayBeHead } from "./find-head.ts";
import type { Head } from "./head.ts";
import { headWord } from "./head-words.ts";
import { isValueLike, plain } from "./plain-text.ts";
import { endsInTotal, isAverageWord, isGroupNumber, isNote, isNoteAlone, isTotalWord } from "./row-words.ts";
import type { SheetView, Standing } from "./sheet-view.ts";

export interface Body {
  readonly rows: readonly FoundRow[];
  readonly totals: readonly FoundRow[];
  /** Rows that stand between the data and are none: titles of groups, averages. From 0. */
  readonly leftOut: readonly number[];
  /** The first row that does not belong to it. */
  readonly end: number;
}

export function readBody(file: string, view: SheetView, head: Head): Body {
  const rows: FoundRow[] = [];
  const totals: FoundRow[] = [];
  const leftOut: number[] = [];
  const last = head.side === undefined ? view.height - 1 : head.side.bottom;
  // Lines that may be titles of the next table, or of a group of rows when data follows.
  let pending: number[] = [];
  let broken = false;
  for (let row = head.body; row <= last; row += 1) {
    const line = view.beginning(row).filter(({ cell }) => cell !== head.side?.cell);
    if (line.length === 0) {
      broken = true;
      continue;
    }
    const kind = rowKind(view, head, row, line, broken || pending.length > 0);
    if (kind === "end") return { rows, totals, leftOut, end: pending[0] ?? row };
    if (kind === "title") pending.push(row);
    else {
      leftOut.push(...pending);
      pending = [];
    }
    if (kind === "average") leftOut.push(row);
    if (kind === "total") totals.push(foundRow(file, view, head, row));
    if (kind === "data") rows.push(foundRow(file, view, head, row));
    broken = kind === "total";
  }
  const end = pending[0] ?? last + 1;
  // 总分 stands below the label that stood beside the rows.
  const isBelow = head.side !== undefined && isTotalWord(view.beginning(end)[0]?.cell.text ?? "");
  if (isBelow) totals.push(foundRow(file, view, head, end));
  return { rows, totals, leftOut, end: isBelow ? end + 1 : end };
}

type RowKind = "data" | "total" | "average" | "title" | "none" | "end";

/** `broken`: something stands between this row and the data above it. */
function rowKind(view: SheetView, head: Head, row: number, line: readonly Standing[], broken: boolean): RowKind {
  const [first] = line;
  if (first === undefined) return "title";
  if (isNoteLine(head, line)) return "end";
  if (mayBeHead(line) && beginsTable(view, head, row, line, broken)) return "end";
  const numbering = view.at(row, head.columns.find(isNumbering)?.index ?? -1);
  if (numbering && plain(numbering.cell.text) === "示例") return "none";
  const count = numbering && /^\d+$/.test(plain(numbering.cell.text)) ? numbering.cell : undefined;
  if (line.every((one) => one.cell === count || isUnused(one))) return "none";
  const words = line.slice(0, 4).filter(({ cell }) => !isValueLike(cell.text));
  if (words.some(({ cell }) => isTotalWord(cell.text))) return "total";
  if (line.slice(0, 2).some(({ cell }) => endsInTotal(cell.text))) return "total";
  if (line.slice(0, 2).some(({ cell }) => isAverageWord(cell.text))) return "average";
  if (line.length === 1 && isTitleLine(view, head, row, first)) return "title";
  if (numbering && isGroupNumber(numbering.cell.text) && countsRows(view, head)) return groupKind(line);
  return isLabelled(head, line, broken) ? "end" : "data";
}

function isNoteLine(head: Head, line: readonly Standing[]): boolean {
  const [first] = line;
  if (first === undefined) return false;
  if (line.length === 1) return isNoteAlone(first.cell.text);
  const isFirst = first.left <= (head.columns[1]?.index ?? first.left);
  return (isFirst && isNote(first.cell.text)) || line.every(({ cell }) => isNote(cell.text));
}

/** In a row that is numbered and not filled in yet: a formula that finds nothing to work with. */
const isUnused = ({ cell }: Standing): boolean =>
  cell.formula === true && (cell.type === "error" || /^[-0.%]*$/.test(cell.text));

const isNumbering = ({ titles }: Head["columns"][number]): boolean =>
  /^(?:序号|编号|行次|NO\.?)$/iu.test(plain(titles.at(-1) ?? ""));

/** A row 一、市教育局 with numbers is what the rows below it add up to. */
const groupKind = (line: readonly Standing[]): RowKind =>
  line.some(({ cell }) => cell.type === "number" || isValueLike(cell.text)) ? "total" : "title";

/** Whether rows are numbered 1, 2, 3, so that 一 is the number of something else. */
function countsRows(view: SheetView, head: Head): boolean {
  const column = head.columns.find(isNumbering)?.index;
  if (column === undefined) return false;
  for (let row = head.body; row < Math.min(view.height, head.body + 50); row += 1) {
    if (/^\d+$/.test(plain(view.at(row, column)?.cell.text ?? ""))) return true;
  }
  return false;
}

/** 12, zp-2024-01: with nothing beside it the row is not filled in, and no title. */
const isCode = (text: string): boolean => /^(?=.*\d)[\w./-]+$/.test(plain(text));

/** The only thing in its row, and as wide as a title, or in the column of numbers without being one. */
function isTitleLine(view: SheetView, head: Head, row: number, { left, right, cell }: Standing): boolean {
  if (isValueLike(cell.text) && right === left) return false;
  // Something merged from above stands beside it.
  if (view.across(row).length > (head.side === undefined ? 1 : 2)) return false;
  const titles = new Set(head.columns.map(({ from }) => from));
  const under = head.columns.filter(({ index }) => left <= index && index <= right).map(({ from }) => from);
  if (new Set(under).size > 1 && new Set(under).size * 2 >= titles.size) return true;
  const [column] = head.columns;
  if (column === undefined || titles.size < 3 || left > column.index || isCode(cell.text)) return false;
  return (
    isNumbering(column) ||
    /^(?:[一二三四五六七八九十]{1,3}[、.]|[(（][一二三四五六七八九十]{1,3}[)）])/u.test(cell.text.trim())
  );
}

/**
 * A line of the form again: 其他需要说明的问题 | 无 below a table of many columns, 项目名称 | 乙 | 主管部门 | 市民政局 below
 * the last project's.
 */
function isLabelled(head: Head, line: readonly Standing[], broken: boolean): boolean {
  const [first, second, ...others] = line;
  if (!first || !second || first.left > (head.columns[0]?.index ?? 0) || headWord(first.cell.text) === "none")
    return false;
  if (others.length === 0 && second.right - second.left >= 2) return true;
  const alternates = line.every(({ cell }, at) => (headWord(cell.text) === "known") === (at % 2 === 0));
  return alternates && (others.length > 0 || (broken && head.columns.length > 2));
}

/**
 * The same titles again begin the table's next page. Other titles begin another table; a row of data may read like some,
 * so that there must be a break before them, or edges that the columns of this table do not have.
 */
function beginsTable(view: SheetView, head: Head, row: number, line: readonly Standing[], broken: boolean): boolean {
  const next = headAt(view, row);
  if (!next) return false;
  const known = line.filter(({ cell }) => headWord(cell.text) === "known").length;
  if (repeats(view, head, row)) return true;
  const edges = new Set(head.columns.map(({ index }) => index));
  const differs = next.side !== undefined || line.some(({ left }) => !edges.has(left));
  return known >= 2 && known * 10 >= line.length * 6 && (broken || differs);
}

const repeats = (view: SheetView, head: Head, row: number): boolean =>
  head.columns.every(({ index }) => {
    const [one, other] = [view.at(head.top, index), view.at(row, index)];
    return plain(one?.cell.text ?? "") === plain(other?.cell.text ?? "");
  });

export function foundRow(file: string, view: SheetView, head: Head, row: number): FoundRow {
  const cells = new Map<number, Standing["cell"]>();
  const continued = new Set<number>();
  const begins = new Map<number, Standing>();
  for (const standing of view.across(row)) {
    if (standing.cell === head.side?.cell) continue;
    const column = Math.max(standing.left, view.left);
    cells.set(column, standing.cell);
    begins.set(column, standing);
    if (standing.top < row) continued.add(column);
  }
  return {
    index: row,
    cells,
    continued,
    place(column) {
      const begin = begins.get(column);
      return cellPlace(file, view.sheet.name, begin?.top ?? row, begin?.left ?? column);
    },
  };
}
