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
import { layoutOf } from "../charts/layout.ts";
import { grid, headingStyle, page, type Style, styles, twips, wholeTableRows } from "../style.ts";
import { bodyOf } from "./body-parts.ts";
import { columnWidths } from "./column-widths.ts";
import { leastWidths } from "./least-widths.ts";
import { lying, type TextArea, upright } from "./page-size.ts";
import { cellMargin } from "./table-look.ts";
import { lineCount, unbreakableWith } from "./text-width.ts";
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
  /** The height of the text on its page, where that is not the one before. */
  readonly room?: number;
}

interface Place {
  readonly area: TextArea;
  /** What stays on one line. */
  readonly parts: RegExp;
  readonly listDepth: number;
  readonly quoted: boolean;
}

const part = (lines: number, lineHeight: number): FlowPart => ({ lines, lineHeight, whole: false, keepNext: false });

function text(value: string, style: Style, { area, parts }: Place, left = 0): FlowPart {
  const em = style.size === styles.body.size ? grid.characterPitch : style.size;
  return part(lineCount(value, area.textWidth / em - left, style.indent, parts), style.line);
}

const handlers: Handlers<Block, Place, readonly FlowPart[]> = {
  heading: (node, place) => [
    {
      ...text(inlineText(node.children), styles[headingStyle(node.depth)], place),
      whole: true,
      keepNext: true,
      newPage: node.newPage === true,
      heading: node,
    },
  ],
  paragraph: (node, place) => [text(blockText(node), styles.body, place, leftOf(place))],
  list: (node, place) => node.items.flatMap((item, index) => listItem(item, listMark(node.start, index), place)),
  table: (node, place) => table(node, place),
  chart: (node, place) => [
    { ...part(1, layoutOf(node.chart).height), whole: true, keepNext: true },
    text(node.chart.title, styles.caption, place),
    ...table(node.table, place),
  ],
  blockquote: (node, place) => flow(node.children, { ...place, quoted: true }),
  thematicBreak: () => [part(2, styles.tableCell.line)],
};

const flow = (blocks: readonly Block[], place: Place): readonly FlowPart[] =>
  blocks.flatMap((block) => handle(handlers, block, place));

/** The title and the body of a document, in reading order; `units` begin no line. */
export const flowOf = (document: DocumentTree, units = ""): readonly FlowPart[] => [
  { ...part(titleLines(document.title, page.textWidth / styles.title.size).length, styles.title.line), keepNext: true },
  { ...part(1, grid.linePitch), keepNext: true },
  ...bodyFlow(document, unbreakableWith(units)),
];

/** Pages that lie on their side begin and end with a page. */
function bodyFlow(document: DocumentTree, unbreakable: RegExp): readonly FlowPart[] {
  const { text: upToAnnexes, annexes } = bodyOf(document);
  return [upToAnnexes, ...annexes].flatMap(({ landscape, blocks }, index) => {
    const area = landscape ? lying : upright;
    const [first, ...rest] = flow(blocks, { area, parts: unbreakable, listDepth: 0, quoted: false });
    if (first === undefined) return [];
    return [index === 0 ? first : { ...first, newPage: true, room: area.textHeight }, ...rest];
  });
}

const leftOf = (place: Place): number => (Math.max(0, place.listDepth - 1) + (place.quoted ? 1 : 0)) * 2;

function listItem(item: readonly Block[], mark: string, place: Place): readonly FlowPart[] {
  const inner = { ...place, listDepth: place.listDepth + 1 };
  const [first, ...rest] = item;
  if (first?.type !== "paragraph") return [part(1, styles.body.line), ...flow(item, inner)];
  return [text(mark + blockText(first), styles.body, inner, leftOf(inner)), ...flow(rest, inner)];
}

function table(node: TableBlock, place: Place): readonly FlowPart[] {
  const total = twips(place.area.textWidth);
  const widths = columnWidths(node.columns, total, leastWidths(node)).map((width) => width / 20 - 2 * cellMargin.sides);
  const row = (cells: readonly string[]): FlowPart => {
    const lines = cells.map((cell, index) =>
      lineCount(cell, (widths[index] ?? 0) / styles.tableCell.size, 0, place.parts),
    );
    const height = Math.max(1, ...lines) * styles.tableCell.line + 2 * cellMargin.topAndBottom + cellMargin.border;
    return { ...part(1, height), whole: true };
  };
  const head = node.headless ? undefined : row(node.columns.map((column) => column.title));
  const above = [node.caption, node.unitNote].filter((line) => line !== undefined);
  return [
    ...above.map((line, index) => ({
      ...text(line, index === 0 ? styles.caption : styles.unitNote, place),
      keepNext: true,
    })),
    ...(head === undefined ? [] : [{ ...head, keepNext: true }]),
    ...node.rows.map((cells, at) => ({
      ...row(cells.map(inlineText)),
      ...(head === undefined ? {} : { head: head.lineHeight }),
      keepNext: node.rows.length <= wholeTableRows && at < node.rows.length - 1,
    })),
    part(1, styles.notice.line),
  ];
}
