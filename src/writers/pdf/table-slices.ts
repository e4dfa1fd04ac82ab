// A table part as slices, one a row: rows stay whole, and its head stands above them again on every page.
import type { TableColumn } from "../../figures/figure.ts";
import type { Fonts } from "../fonts/prepare-fonts.ts";
import { styles, wholeTableRows } from "../style.ts";
import { headElements, rowElements } from "./conformance/row-elements.ts";
import type { Frame } from "./frame.ts";
import type { Line } from "./lines.ts";
import type { TablePart, TableTitle } from "./part.ts";
import type { Slice } from "./slice.ts";
import { Grid, linesIn, type Row, rowHeight, rowSlice, spanning } from "./table-row.ts";

/** A head of more lines would take up most of every page; it stands once, as rows like the others. */
const highestHead = 10;

export function tableSlices(part: TablePart, frame: Frame, fonts: Fonts): readonly Slice[] {
  const { columns, element, across = false } = part;
  const grid = new Grid(columns, frame.width, fonts);
  // Caption and unit share a row without a rule between them: one cell over the whole width.
  const title = (row: Row): Slice => {
    const whole = spanning(headElements(element)(), columns.length);
    return rowSlice(row, across, () => whole);
  };
  const heads = (row: Row): Slice => {
    const elementOf = headElements(element);
    return rowSlice(row, across, (_, width) => spanning(elementOf(), width));
  };
  const cells = (row: Row): Slice => {
    const elementOf = rowElements(element);
    return rowSlice(row, across, (index, width) => spanning(elementOf(columns[index]), width));
  };

  const head = part.head === undefined ? undefined : grid.row(part.head, () => styles.tableHead);
  const repeats = head !== undefined && linesIn(head) <= highestHead;
  const longest = linesThatFit(frame.height - (repeats ? rowHeight(linesIn(head)) : 0));
  const above = [
    ...titleRows(part.titles, grid)
      .flatMap((row) => shorter(row, longest))
      .map(title),
    ...(head === undefined ? [] : repeats ? [head] : shorter(head, longest)).map(heads),
  ];
  const again = repeats ? { head: rowSlice(head, across, () => "page") } : {};
  const rows = part.rows
    .flatMap((row) =>
      shorter(
        grid.row(row, (index, runsOn) => cellStyle(columns[index], runsOn)),
        longest,
      ),
    )
    .map((row): Slice => ({ ...cells(row), ...again }));
  return together([...above, ...rows], above.length, frame);
}

/** A small table is not parted; of a larger one neither its head nor its last row, 合计 mostly, stands alone. */
function together(slices: readonly Slice[], heads: number, frame: Frame): readonly Slice[] {
  const rows = slices.length - heads;
  const height = slices.reduce((sum, slice) => sum + slice.height, 0);
  const whole = rows <= wholeTableRows && height <= frame.height / 2;
  return slices.map((slice, index): Slice => {
    const belowHead = index <= heads && index > 0;
    const last = index === slices.length - 1 && rows > 2;
    return (whole && index > 0) || belowHead || last ? { ...slice, beginsPage: "rather-not" } : slice;
  });
}

/** Caption and unit share one row, the caption in its middle, where they do not meet. */
function titleRows(titles: readonly TableTitle[], grid: Grid): readonly Row[] {
  if (titles.length === 0) return [];
  const row = grid.wide(titles);
  const [caption = 0, unit = 0] = row.cells.map(({ lines }) => inkOf(lines[0]));
  const apart = linesIn(row) === 1 && caption + 2 * unit < inner(row);
  return apart ? [row] : titles.map((title) => grid.wide([title]));
}

const inkOf = (line: Line | undefined): number => line?.glyphs.reduce((sum, { width }) => sum + width, 0) ?? 0;
const inner = ({ edges }: Row): number => (edges.at(-1) ?? 0) - (edges[0] ?? 0);

const linesThatFit = (height: number): number => Math.floor((height - rowHeight(0)) / styles.tableCell.line);

/** A row of more lines than a page holds, as several rows. */
function shorter(row: Row, longest: number): readonly Row[] {
  const count = Math.max(1, Math.ceil(linesIn(row) / longest));
  const part = (lines: readonly Line[], index: number) => lines.slice(index * longest, (index + 1) * longest);
  return Array.from({ length: count }, (_, index) => ({
    ...row,
    cells: row.cells.map((cell) => ({ ...cell, lines: part(cell.lines, index) })),
  }));
}

/** Labels are set like the head; what runs on over several columns begins at their left. */
function cellStyle(column: TableColumn | undefined, runsOn: boolean) {
  if (column?.label === true && !runsOn) return styles.tableHead;
  return { ...styles.tableCell, align: runsOn ? "left" : (column?.align ?? "left") };
}
