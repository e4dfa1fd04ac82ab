// The rows of a table: captions within a form, heads that repeat, bodies whose last cell runs on to the right edge.
import { Paragraph, type ParagraphChild, TableCell, TableRow } from "docx";
import type { Block, Inline, TableBlock } from "../../document/document-tree.ts";
import type { TableColumn } from "../../figures/figure.ts";
import { type RunContext, runs, textRuns } from "./inlines.ts";
import { styleId } from "./style-names.ts";

export interface TableContext extends RunContext {
  /** The width of a table in twips: of the text. */
  readonly width: number;
  /** What ends a section, with nothing below it. */
  readonly last?: Block | undefined;
}

/** The columns of a table among those of the one it is drawn in. */
export interface Columns {
  readonly columns: readonly TableColumn[];
  /** For each edge of the table's own columns, how many columns of the whole lie before it. */
  readonly places: readonly number[];
  /** The columns of the whole, in twips. */
  readonly widths: readonly number[];
}

/** A caption across the whole width, and the unit below it; none when the table has neither. */
export function captionRow(
  { caption, unitNote }: TableBlock,
  columns: Columns,
  repeated: boolean,
): readonly TableRow[] {
  const paragraphs = [
    ...(caption === undefined ? [] : [text("tableHead", caption)]),
    ...(unitNote === undefined ? [] : [text("unitNote", unitNote)]),
  ];
  if (paragraphs.length === 0) return [];
  return [row([cell(columns, 0, columns.columns.length, paragraphs)], repeated)];
}

/** Word repeats only rows from the first of a table on. */
export const headRow = (columns: Columns, repeated: boolean): TableRow =>
  row(
    columns.columns.map((column, index) => cell(columns, index, index + 1, [text("tableHead", column.title)])),
    repeated,
  );

const text = (style: "tableHead" | "unitNote", words: string): Paragraph =>
  new Paragraph({ style: styleId(style), keepNext: true, children: textRuns(words) });

export function bodyRow(
  { headless }: TableBlock,
  cells: readonly (readonly Inline[])[],
  columns: Columns,
  { context, keepNext }: { readonly context: TableContext; readonly keepNext: boolean },
): TableRow {
  const count = columns.columns.length;
  const shown = headless ? Math.max(1, Math.min(cells.length, count)) : count;
  return row(
    columns.columns.slice(0, shown).map((column, index) => {
      const end = index === shown - 1 ? count : index + 1;
      return cell(columns, index, end, [bodyCell(column, runs(cells[index] ?? [], context), keepNext)]);
    }),
  );
}

/** Labels of a form have the face of a head. */
function bodyCell(column: TableColumn, children: readonly ParagraphChild[], keepNext: boolean): Paragraph {
  const { align } = column;
  return new Paragraph({
    style: styleId(column.label ? "tableHead" : "tableCell"),
    ...(align === "left" ? {} : { alignment: align }),
    ...(keepNext ? { keepNext } : {}),
    children,
  });
}

const row = (children: readonly TableCell[], tableHeader = false): TableRow =>
  new TableRow({ ...(tableHeader ? { tableHeader } : {}), cantSplit: true, children });

/** From one edge of the table's own columns to another. */
function cell(columns: Columns, from: number, to: number, children: readonly Paragraph[]): TableCell {
  const start = columns.places[from] ?? 0;
  const end = columns.places[to] ?? start + 1;
  const size = columns.widths.slice(start, end).reduce((sum, width) => sum + width, 0);
  return new TableCell({
    width: { size, type: "dxa" },
    verticalAlign: "center",
    ...(end - start > 1 ? { columnSpan: end - start } : {}),
    children,
  });
}
