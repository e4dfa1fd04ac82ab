// A table: fixed widths that Word and WPS agree on, a head repeated on every page, rows that stay whole.
import { type FileChild, Paragraph, type ParagraphChild, Table, TableCell, TableRow } from "docx";
import type { TableBlock } from "../../document/document-tree.ts";
import type { TableColumn } from "../../figures/figure.ts";
import { page, twips, wholeTableRows } from "../style.ts";
import { columnWidths } from "./column-widths.ts";
import { type RunContext, runs, textRuns } from "./inlines.ts";
import { extraStyles, styleId } from "./style-names.ts";

/** Space between a cell's text and its borders, and how thick these are, in points. */
export const cellMargin = { sides: 4, topAndBottom: 1, border: 0.5 } as const;

const border = { style: "single", size: cellMargin.border * 8, color: "auto" } as const;
const borders = {
  top: border,
  bottom: border,
  left: border,
  right: border,
  insideHorizontal: border,
  insideVertical: border,
};

const margins = {
  left: twips(cellMargin.sides),
  right: twips(cellMargin.sides),
  top: twips(cellMargin.topAndBottom),
  bottom: twips(cellMargin.topAndBottom),
};

const alignments = { left: "left", center: "center", right: "right" } as const satisfies Record<
  TableColumn["align"],
  string
>;

/** The table with its caption and unit above and a short empty line below, which keeps two tables apart. */
export function tableBlock(node: TableBlock, context: RunContext): readonly FileChild[] {
  return [
    ...(node.caption === undefined ? [] : [line(styleId("caption"), node.caption)]),
    ...(node.unitNote === undefined ? [] : [line(styleId("unitNote"), node.unitNote)]),
    ...(node.columns.length === 0 ? [] : [grid(node, context)]),
    new Paragraph({ style: extraStyles.tableEnd }),
  ];
}

const line = (style: string, text: string): Paragraph => new Paragraph({ style, children: textRuns(text) });

function grid(node: TableBlock, context: RunContext): Table {
  const total = twips(page.textWidth);
  const widths = columnWidths(node.columns, total);
  const cell = (column: number, paragraph: Paragraph) =>
    new TableCell({
      width: { size: widths[column] ?? 0, type: "dxa" },
      verticalAlign: "center",
      children: [paragraph],
    });
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: node.columns.map((column, index) => cell(index, headCell(column))),
  });
  const rows = node.rows.map((row, at) => {
    const keepNext = node.rows.length <= wholeTableRows && at < node.rows.length - 1;
    const children = node.columns.map((column, index) =>
      cell(index, bodyCell(column, runs(row[index] ?? [], context), keepNext)),
    );
    return new TableRow({ cantSplit: true, children });
  });
  return new Table({
    width: { size: total, type: "dxa" },
    columnWidths: widths,
    layout: "fixed",
    borders,
    margins,
    rows: [head, ...rows],
  });
}

const headCell = (column: TableColumn): Paragraph =>
  new Paragraph({ style: styleId("tableHead"), children: textRuns(column.title) });

function bodyCell(column: TableColumn, children: readonly ParagraphChild[], keepNext: boolean): Paragraph {
  const alignment = alignments[column.align];
  return new Paragraph({
    style: styleId("tableCell"),
    ...(alignment === "left" ? {} : { alignment }),
    ...(keepNext ? { keepNext } : {}),
    children,
  });
}
