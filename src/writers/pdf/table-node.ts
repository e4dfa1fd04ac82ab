// A table part for pdfmake: fixed widths, a head repeated on every page, rows that stay whole.
import type { ContentTable, TableCell } from "pdfmake/interfaces.js";
import type { TableColumn } from "../../figures/figure.ts";
import type { Fonts } from "../fonts/prepare-fonts.ts";
import { type Style, styles, wholeTableRows } from "../style.ts";
import { frame } from "./frame.ts";
import { lineNode, type Placed } from "./line-node.ts";
import { fillLines, type Line } from "./lines.ts";
import type { TablePart } from "./part.ts";
import type { Span } from "./span.ts";

const rule = 0.5;
const sides = 4;
/** Text stands at the top of its line; the space above makes up for it. */
const above = (styles.tableCell.line - styles.tableCell.size) / 2 + 2.5;
const below = 2.5 - (styles.tableCell.line - styles.tableCell.size) / 2;
const rowHeight = (lines: number): number => lines * styles.tableCell.line + above + below + rule;

const highestHead = 10;
const linesThatFit = (head: number): number =>
  Math.floor((frame.height - head - rowHeight(0) - rule) / styles.tableCell.line);

export interface DrawnTable {
  readonly node: Placed<ContentTable>;
  /** What stays together: the head and the first row, or a small table altogether. */
  readonly opening: number;
  /** It is not parted over two pages. */
  readonly whole: boolean;
}

type Row = readonly (readonly Line[])[];

export function tableNode(part: TablePart, fonts: Fonts): DrawnTable {
  const widths = columnWidths(part.columns);
  const fill = (cells: readonly (readonly Span[])[], style: Style): Row =>
    cells.map((spans, index) => {
      const width = widths[index] ?? 0;
      return fillLines(spans, style, { width, firstLeft: 0, left: 0 }, fonts);
    });
  const head = fill(part.head, styles.tableHead);
  // A head that would take up most of every page stands once, as rows like the others.
  const repeated = linesIn(head) <= highestHead;
  // pdfmake loses what does not fit a page in one piece.
  const longest = linesThatFit(repeated ? rowHeight(linesIn(head)) : 0);
  const heads = repeated ? [head] : shorter(head, longest);
  const rows = part.rows.flatMap((row) => shorter(fill(row, styles.tableCell), longest));
  const node: Placed<ContentTable> = {
    table: {
      widths: [...widths],
      ...(repeated ? { headerRows: 1, keepWithHeaderRows: 1 } : {}),
      dontBreakRows: true,
      body: [
        ...heads.map((row) => row.map((lines) => cell(lines, styles.tableHead))),
        ...rows.map((row) => row.map((lines, index) => cell(lines, cellStyle(part.columns[index])))),
      ],
    },
    layout: {
      hLineWidth: () => rule,
      vLineWidth: () => rule,
      paddingLeft: () => sides,
      paddingRight: () => sides,
      paddingTop: () => above,
      paddingBottom: () => below,
    },
    margin: [0, 0, 0, 0],
  };
  const height = [...heads, ...rows].reduce((sum, row) => sum + rowHeight(linesIn(row)), rule);
  const whole = rows.length <= wholeTableRows && height <= frame.height / 2;
  const opening = rule + rowHeight(linesIn(heads[0] ?? [])) + rowHeight(linesIn(rows[0] ?? []));
  return { node, opening: whole ? height : opening, whole };
}

const linesIn = (row: Row): number => Math.max(1, ...row.map((lines) => lines.length));

/** The room for text in each column: the width of the table, less rules and space at the sides, by weight. */
function columnWidths(columns: readonly TableColumn[]): readonly number[] {
  const weights = columns.map(({ weight }) => (weight > 0 ? weight : 1));
  const sum = weights.reduce((left, right) => left + right, 0);
  const width = frame.width - rule;
  return weights.map((weight) => (weight / sum) * width - rule - 2 * sides);
}

/** A row of more lines than a page holds, as several rows. */
function shorter(row: Row, longest: number): readonly Row[] {
  const count = Math.ceil(linesIn(row) / longest);
  return Array.from({ length: count }, (_, index) =>
    row.map((lines) => lines.slice(index * longest, (index + 1) * longest)),
  );
}

const cellStyle = (column: TableColumn | undefined): Style => ({ ...styles.tableCell, align: column?.align ?? "left" });

const cell = (lines: readonly Line[], style: Style): TableCell => ({
  stack: lines.map((line) => lineNode(line, style)),
  verticalAlignment: "middle",
});
