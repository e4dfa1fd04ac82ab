// A document as a flow of lines of known height: what the page estimate lays out.
import {
  type Block,
  type DocumentTree,
  type Handlers,
  type Heading,
  handle,
  type TableBlock,
} from "../../document/document-tree.ts";
import { blockText, inlineText, listMark } from "../../document/plain-text.ts";
import { grid, headingStyle, page, type Style, styles, wholeTableRows } from "../style.ts";
import { columnWidths } from "./column-widths.ts";
import { cellMargin } from "./table.ts";
import { lineCount } from "./text-width.ts";
import { titleLines } from "./title-lines.ts";

/** Heights in points. */
export interface FlowPart {
  readonly lines: number;
  readonly lineHeight: number;
  /** Its lines stay on one page. */
  readonly whole: boolean;
  /** It stays on the page where the next part begins. */
  readonly keepNext: boolean;
  readonly newPage?: boolean;
  /** The height of the table head that comes first when this row begins a page. */
  readonly head?: number;
  readonly heading?: Heading;
}

interface Place {
  readonly listDepth: number;
  readonly quoted: boolean;
}

const part = (lines: number, lineHeight: number): FlowPart => ({ lines, lineHeight, whole: false, keepNext: false });

function text(value: string, style: Style, left = 0): FlowPart {
  const em = style.size === styles.body.size ? grid.characterPitch : style.size;
  return part(lineCount(value, page.textWidth / em - left, style.indent), style.line);
}

const handlers: Handlers<Block, Place, readonly FlowPart[]> = {
  heading: (node) => [
    {
      ...text(inlineText(node.children), styles[headingStyle(node.depth)]),
      whole: true,
      keepNext: true,
      newPage: node.newPage === true,
      heading: node,
    },
  ],
  paragraph: (node, place) => [text(blockText(node), styles.body, leftOf(place))],
  list: (node, place) => node.items.flatMap((item, index) => listItem(item, listMark(node.start, index), place)),
  table: (node) => table(node),
  chart: (node) => [text(node.chart.title, styles.caption), ...table(node.table)],
  blockquote: (node, place) => flow(node.children, { ...place, quoted: true }),
  thematicBreak: () => [part(2, styles.tableCell.line)],
};

const flow = (blocks: readonly Block[], place: Place): readonly FlowPart[] =>
  blocks.flatMap((block) => handle(handlers, block, place));

/** The title and the body of a document, in reading order. */
export const flowOf = (document: DocumentTree): readonly FlowPart[] => [
  { ...part(titleLines(document.title, page.textWidth / styles.title.size).length, styles.title.line), keepNext: true },
  { ...part(1, grid.linePitch), keepNext: true },
  ...flow(document.blocks, { listDepth: 0, quoted: false }),
];

const leftOf = (place: Place): number => (Math.max(0, place.listDepth - 1) + (place.quoted ? 1 : 0)) * 2;

function listItem(item: readonly Block[], mark: string, place: Place): readonly FlowPart[] {
  const inner = { ...place, listDepth: place.listDepth + 1 };
  const [first, ...rest] = item;
  if (first?.type !== "paragraph") return [part(1, styles.body.line), ...flow(item, inner)];
  return [text(mark + blockText(first), styles.body, leftOf(inner)), ...flow(rest, inner)];
}

function table(node: TableBlock): readonly FlowPart[] {
  const widths = columnWidths(node.columns, page.textWidth).map((width) => width - 2 * cellMargin.sides);
  const row = (cells: readonly string[]): FlowPart => {
    const lines = cells.map((cell, index) => lineCount(cell, (widths[index] ?? 0) / styles.tableCell.size));
    const height = Math.max(1, ...lines) * styles.tableCell.line + 2 * cellMargin.topAndBottom + cellMargin.border;
    return { ...part(1, height), whole: true };
  };
  const head = row(node.columns.map((column) => column.title));
  const above = [node.caption, node.unitNote].filter((line) => line !== undefined);
  return [
    ...above.map((line, index) => ({ ...text(line, index === 0 ? styles.caption : styles.unitNote), keepNext: true })),
    { ...head, keepNext: true },
    ...node.rows.map((cells, at) => ({
      ...row(cells.map(inlineText)),
      head: head.lineHeight,
      keepNext: node.rows.length <= wholeTableRows && at < node.rows.length - 1,
    })),
    part(1, styles.notice.line),
  ];
}
