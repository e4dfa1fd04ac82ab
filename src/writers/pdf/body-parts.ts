// Block nodes as parts.
import { type Block, type Handlers, type Heading, handle } from "../../document/document-tree.ts";
import { inlineText, listMark } from "../../document/plain-text.ts";
import { headingStyle, type Style, styles } from "../style.ts";
import type { Bookmarks } from "./bookmarks.ts";
import { type Part, textPart } from "./part.ts";
import { characters } from "./pitch.ts";
import { type Span, shown, span, spansOf } from "./span.ts";

interface Setting {
  readonly bookmarks: Bookmarks;
  /** How many lists stand around this block, its own included. */
  readonly listDepth: number;
  readonly quoted: boolean;
}

const handlers: Handlers<Block, Setting, readonly Part[]> = {
  heading: (node, setting) => [heading(node, setting)],
  paragraph: (node, setting) => [paragraph(node, setting, "")],
  list: (node, setting) => {
    const inner = { ...setting, listDepth: setting.listDepth + 1 };
    return node.items.flatMap((item, index) => listItem(listMark(node.start, index), item, inner));
  },
  table: (node) => {
    const above = [
      ...(node.caption === undefined ? [] : [{ style: styles.caption, text: node.caption }]),
      ...(node.unitNote === undefined ? [] : [{ style: styles.unitNote, text: node.unitNote }]),
    ];
    const lines = above.map(({ style, text }) => textPart(style, [span(text, style.font)], { keepsNext: true }));
    if (node.columns.length === 0) return lines;
    return [
      ...lines,
      {
        type: "table",
        columns: node.columns,
        head: node.columns.map((column) => [span(column.title, styles.tableHead.font)]),
        rows: node.rows.map((row) =>
          node.columns.map((_, index) => spansOf(row[index] ?? [], { role: styles.tableCell.font })),
        ),
      },
    ];
  },
  chart: ({ chart, table }, setting) => [
    textPart(styles.caption, [span(chart.title, styles.caption.font)], { keepsNext: true }),
    ...handle(handlers, table, setting),
  ],
  blockquote: (node, setting) => partsOf(node.children, { ...setting, quoted: true }),
  thematicBreak: () => [{ type: "rule" }],
};

/** The parts of the blocks, every heading entered among the bookmarks. */
export const bodyParts = (blocks: readonly Block[], bookmarks: Bookmarks): readonly Part[] =>
  partsOf(blocks, { bookmarks, listDepth: 0, quoted: false });

const partsOf = (blocks: readonly Block[], setting: Setting): readonly Part[] =>
  blocks.flatMap((block) => handle(handlers, block, setting));

function heading(node: Heading, { bookmarks }: Setting): Part {
  const style = styles[headingStyle(node.depth)];
  const bookmark = bookmarks.add(shown(inlineText(node.children)), node.depth);
  return textPart(style, spansOf(node.children, { role: style.font }), {
    keepsNext: true,
    newPage: node.newPage === true,
    bookmark,
  });
}

const quoteStyle: Style = { ...styles.body, font: "楷体" };
const twoCharacters = characters(2, styles.body.size);

function paragraph(node: Extract<Block, { type: "paragraph" }>, setting: Setting, mark: string): Part {
  const style = setting.quoted ? quoteStyle : styles.body;
  const steps = Math.max(0, setting.listDepth - 1) + (setting.quoted ? 1 : 0);
  const lead: readonly Span[] =
    node.lead === undefined ? [] : spansOf(node.lead.children, { role: styles[headingStyle(node.lead.depth)].font });
  const spans = [
    ...(mark === "" ? [] : [span(mark, style.font)]),
    ...lead,
    ...spansOf(node.children, { role: style.font }),
  ];
  return textPart(style, spans, { left: steps * twoCharacters });
}

/** The mark runs on with the item's first paragraph, or stands alone before a table or list. */
function listItem(mark: string, item: readonly Block[], setting: Setting): readonly Part[] {
  const [first, ...rest] = item;
  if (first?.type === "paragraph") return [paragraph(first, setting, mark), ...partsOf(rest, setting)];
  return [paragraph({ type: "paragraph", children: [] }, setting, mark), ...partsOf(item, setting)];
}
