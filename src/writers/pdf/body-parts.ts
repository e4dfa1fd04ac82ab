// Block nodes as parts.
import { type Block, type Handlers, type Heading, handle } from "../../document/document-tree.ts";
import { inlineText, listMark } from "../../document/plain-text.ts";
import { drawChart } from "../charts/draw-chart.ts";
import { headingStyle, type Style, styles } from "../style.ts";
import type { Bookmarks } from "./bookmarks.ts";
import { type Element, headingElement } from "./conformance/element.ts";
import { type Part, textPart } from "./part.ts";
import { characters } from "./pitch.ts";
import { type Span, shown, span, spansOf } from "./span.ts";
import { tableParts } from "./table-parts.ts";

interface Setting {
  readonly bookmarks: Bookmarks;
  /** How many lists stand around this block, its own included. */
  readonly listDepth: number;
  readonly quoted: boolean;
  /** What the blocks are part of; the document itself when absent. */
  readonly within?: Element;
}

const handlers: Handlers<Block, Setting, readonly Part[]> = {
  heading: (node, setting) => [heading(node, setting)],
  paragraph: (node, setting) => [paragraph(node, setting, "")],
  list: (node, setting) => {
    const list: Element = { type: "L", ...inside(setting) };
    return node.items.flatMap((item, index) => {
      const within: Element = { type: "LBody", within: { type: "LI", within: list } };
      const inner = { ...setting, listDepth: setting.listDepth + 1, within };
      return listItem(listMark(node.start, index), item, inner);
    });
  },
  table: (node, setting) => tableParts(node, inside(setting)),
  chart: ({ chart, table }, setting) => [
    {
      type: "picture",
      picture: drawChart(chart),
      element: { type: "Figure", alt: shown(`${chart.title}。${chart.alternative}`), ...inside(setting) },
    },
    textPart(styles.caption, [span(chart.title, styles.caption.font)], { element: { type: "P", ...inside(setting) } }),
    ...handle(handlers, table, setting),
  ],
  blockquote: (node, setting) =>
    partsOf(node.children, { ...setting, quoted: true, within: { type: "BlockQuote", ...inside(setting) } }),
  thematicBreak: () => [{ type: "rule" }],
};

/** The parts of the blocks, every heading entered among the bookmarks. */
export const bodyParts = (blocks: readonly Block[], bookmarks: Bookmarks): readonly Part[] =>
  partsOf(blocks, { bookmarks, listDepth: 0, quoted: false });

const partsOf = (blocks: readonly Block[], setting: Setting): readonly Part[] =>
  blocks.flatMap((block) => handle(handlers, block, setting));

const inside = ({ within }: Setting): Pick<Element, "within"> => (within === undefined ? {} : { within });

function heading(node: Heading, { bookmarks }: Setting): Part {
  const style = styles[headingStyle(node.depth)];
  const bookmark = bookmarks.add(shown(inlineText(node.children)), node.depth);
  return textPart(style, spansOf(node.children, { role: style.font }), {
    keepsNext: true,
    newPage: node.newPage === true,
    bookmark,
    element: headingElement(bookmark.level + 1),
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
  return textPart(style, spans, { left: steps * twoCharacters, element: { type: "P", ...inside(setting) } });
}

/** The mark runs on with the item's first paragraph, or stands alone before a table or list. */
function listItem(mark: string, item: readonly Block[], setting: Setting): readonly Part[] {
  const [first, ...rest] = item;
  if (first?.type === "paragraph") return [paragraph(first, setting, mark), ...partsOf(rest, setting)];
  return [paragraph({ type: "paragraph", children: [] }, setting, mark), ...partsOf(item, setting)];
}
