// The columns a table has in the end: a title over several columns belongs to those that hold something.
import type { Diagnostic } from "../../base/diagnostic.ts";
import type { FoundColumn, FoundRow } from "../found-table.ts";
import { cellPlace, columnLetters } from "../grid.ts";
import { columnWithoutHead } from "./findings.ts";
import type { Head, HeadColumn } from "./head.ts";
import { plain } from "./plain-text.ts";
import type { SheetView } from "./sheet-view.ts";
import { withoutUnit } from "./units.ts";

export interface FoundColumns {
  readonly columns: readonly FoundColumn[];
  readonly findings: readonly Diagnostic[];
}

export function foundColumns(file: string, view: SheetView, head: Head, rows: readonly FoundRow[]): FoundColumns {
  const filled = new Set(rows.flatMap(({ cells }) => [...cells.keys()]));
  const kept = head.columns.filter((column) => isKept(column, head.columns, filled));
  const titled = new Set(kept.map(({ index }) => index));
  const findings: Diagnostic[] = [];
  const columns = kept.map((column): HeadColumn => column);
  for (const index of [...filled].filter((one) => !titled.has(one)).toSorted((a, b) => a - b)) {
    const taken = titleFor(index, head, columns, filled);
    if (taken.replaces !== undefined) columns.splice(taken.replaces, 1);
    if (taken.column) columns.push(taken.column);
    else if (!isCount(rows, index)) {
      findings.push(columnWithoutHead(cellPlace(file, view.sheet.name, head.bottom, index), columnLetters(index)));
    }
  }
  const sorted = columns.toSorted((a, b) => a.index - b.index);
  return { columns: sorted.map((column) => foundColumn(file, view, column)), findings };
}

/** Of the columns under one merged title, those that hold something; the first when none does. */
function isKept(column: HeadColumn, all: readonly HeadColumn[], filled: ReadonlySet<number>): boolean {
  const group = all.filter(({ from, row }) => from === column.from && row === column.row);
  if (group.some(({ index }) => filled.has(index))) return filled.has(column.index);
  return column.index === group[0]?.index;
}

interface Title {
  readonly column?: HeadColumn;
  /** The position of the column it takes its title from. */
  readonly replaces?: number;
}

/** Of a blank column's title on its left when nothing stands under that; else of the label beside the table. */
function titleFor(index: number, head: Head, columns: readonly HeadColumn[], filled: ReadonlySet<number>): Title {
  const at = columns.findIndex((column) => column.index === index - 1 && !filled.has(column.index));
  const left = columns[at];
  if (left) return { column: { ...left, index }, replaces: at };
  if (!head.side || columns.some((column) => column.from === head.side?.left)) return {};
  const { title, unit } = withoutUnit(head.side.cell.text);
  const { top: row, left: from } = head.side;
  return { column: { index, titles: [title], row, from, ...(unit !== undefined && { unit }) } };
}

/** 1, 2, 3 under no title: the numbers of the rows. */
const isCount = (rows: readonly FoundRow[], index: number): boolean =>
  rows.every(({ cells }) => /^\d*$/.test(plain(cells.get(index)?.text ?? "")));

const foundColumn = (file: string, view: SheetView, { index, titles, unit, row, from }: HeadColumn): FoundColumn => ({
  index,
  titles,
  ...(unit !== undefined && { unit }),
  place: cellPlace(file, view.sheet.name, row, from),
});
