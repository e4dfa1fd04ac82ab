// Block nodes as paragraphs and tables.
import { type FileChild, type IParagraphOptions, Paragraph } from "docx";
import { type Block, type Handlers, type Heading, handle, type TableBlock } from "../../document/document-tree.ts";
import { blockText, listMark } from "../../document/plain-text.ts";
import { headingStyle, styles, twips } from "../style.ts";
import { type ChartPictures, chartParagraphs } from "./chart.ts";
import type { Contents } from "./contents.ts";
import { runs, textRuns } from "./inlines.ts";
import { NumberedBookmark } from "./numbered-bookmark.ts";
import { extraStyles, headingPhrase, styleId } from "./style-names.ts";
import { joinedTables, tableBlock } from "./table.ts";
import type { TableContext } from "./table-rows.ts";

export interface BlockContext extends TableContext {
  readonly charts: ChartPictures;
  /** The headings the contents list leads to, in order. */
  readonly contents: Contents;
  /** How many lists stand around this block, its own included. */
  readonly listDepth: number;
  readonly quoted: boolean;
  /** The paragraph whose end stays on the page of what follows the blocks: 署名 never stands on a page without text. */
  readonly keptWithNext?: Block | undefined;
}

const handlers: Handlers<Block, BlockContext, readonly FileChild[]> = {
  heading: (node, context) => [heading(node, context)],
  paragraph: (node, context) => [paragraph(node, context)],
  list: (node, context) => {
    const inner = { ...context, listDepth: context.listDepth + 1 };
    return node.items.flatMap((item, index) => listItem(listMark(node.start, index), item, inner));
  },
  table: tableBlock,
  chart: (node, context) => [...chartParagraphs(node, context.charts), ...tableBlock(node.table, context)],
  blockquote: (node, context) => blocks(node.children, { ...context, quoted: true }),
  thematicBreak: () => [new Paragraph({ style: extraStyles.rule })],
};

export const blocks = (nodes: readonly Block[], context: BlockContext): readonly FileChild[] =>
  nodes.flatMap((node, index) => {
    if (node.type !== "table") return handle(handlers, node, context);
    if (index > 0 && joins(node) && nodes[index - 1]?.type === "table") return [];
    return joinedTables([node, ...joinedTo(nodes.slice(index + 1))], context);
  });

const joins = (node: Block | undefined): node is TableBlock => node?.type === "table" && node.joined === true;

/** The tables at the start of these that go on from the one before. */
function joinedTo(nodes: readonly Block[]): readonly TableBlock[] {
  const end = nodes.findIndex((node) => !joins(node));
  return nodes.slice(0, end === -1 ? nodes.length : end).filter(joins);
}

function heading(node: Heading, context: BlockContext): Paragraph {
  const text = runs(node.children, context);
  const entry = context.contents.get(node);
  const children = entry === undefined ? text : [new NumberedBookmark(entry.bookmark, entry.number, text)];
  return new Paragraph({
    style: styleId(headingStyle(node.depth)),
    // “附件”二字及附件顺序号在版心左上角第一行，顶格编排 (clause 7.3.7).
    ...(node.newPage ? { pageBreakBefore: true, indent: { firstLineChars: 0, firstLine: 0 } } : {}),
    children,
  });
}

/** An address that does not fit the line moves to the next; the line it leaves should not be stretched. */
const longWord = /[!-~]{24,}/;

type ParagraphNode = Extract<Block, { type: "paragraph" }>;

function paragraph(node: ParagraphNode, context: BlockContext, mark?: string): Paragraph {
  const lead =
    node.lead === undefined ? [] : runs(node.lead.children, { ...context, style: headingPhrase(node.lead.depth) });
  return new Paragraph({
    ...place(context),
    ...(node === context.keptWithNext ? { keepNext: true } : {}),
    ...(longWord.test(blockText(node)) ? { alignment: "left" } : {}),
    children: [...(mark === undefined ? [] : textRuns(mark)), ...lead, ...runs(node.children, context)],
  });
}

/** The mark runs on with the item's first paragraph, or stands alone before a table or list. */
function listItem(mark: string, item: readonly Block[], context: BlockContext): readonly FileChild[] {
  const [first, ...rest] = item;
  if (first?.type !== "paragraph") {
    return [paragraph({ type: "paragraph", children: [] }, context, mark), ...blocks(item, context)];
  }
  return [paragraph(first, context, mark), ...blocks(rest, context)];
}

/** Lists are paragraphs of the body; each further level starts two characters further in. */
function place(context: BlockContext): Pick<IParagraphOptions, "style" | "indent"> {
  const style = context.quoted ? extraStyles.quote : styleId("body");
  const steps = Math.max(0, context.listDepth - 1) + (context.quoted ? 1 : 0);
  if (context.listDepth <= 1) return { style };
  const twoCharacters = twips(styles.body.size * 2);
  return { style, indent: { left: steps * twoCharacters, firstLineChars: 200, firstLine: twoCharacters } };
}
