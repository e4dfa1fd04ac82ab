// A document tree as proofreading sees it: its title and every paragraph, item and cell, with what is a figure or a quotation marked.
import {
  type Block,
  type DocumentTree,
  type Handlers,
  handle,
  type Inline,
  type TableBlock,
} from "../document-tree.ts";
import { inlineText } from "../plain-text.ts";
import type { FigureStretch, Paragraph, Prose, Stretch } from "./prose.ts";

/** The title is a heading above the first level. */
export const proseOf = ({ title, blocks }: Pick<DocumentTree, "title" | "blocks">): Prose => [
  { text: title, kind: "heading", level: 0 },
  ...blocks.flatMap((block) => handle(paragraphs, block, "paragraph")),
];

const paragraphs: Handlers<Block, Paragraph["kind"], readonly Paragraph[]> = {
  heading: ({ depth, children }) => [{ ...paragraphOf(children, "heading"), level: depth }],
  paragraph: ({ lead, children }, kind) => [paragraphOf([...(lead?.children ?? []), ...children], kind)],
  list: ({ items }) => items.flatMap((item) => item.flatMap((block) => handle(paragraphs, block, "item"))),
  table: (node) => cells(node),
  chart: ({ chart, table }) => [{ text: chart.title, kind: "cell" }, ...cells(table)],
  blockquote: ({ children }, kind) => children.flatMap((block) => handle(paragraphs, block, kind)),
  thematicBreak: () => [],
};

const cells = ({ caption, columns, rows }: TableBlock): readonly Paragraph[] => [
  ...[...(caption === undefined ? [] : [caption]), ...columns.map(({ title }) => title)].map(
    (text): Paragraph => ({ text, kind: "cell" }),
  ),
  ...rows.flatMap((row) => row.map((cell) => paragraphOf(cell, "cell"))),
];

interface Marks {
  readonly figures: FigureStretch[];
  readonly citations: Stretch[];
}

function paragraphOf(children: readonly Inline[], kind: Paragraph["kind"]): Paragraph {
  const marks: Marks = { figures: [], citations: [] };
  mark(children, 0, marks);
  return { text: inlineText(children).replaceAll("\n", " "), kind, ...marks };
}

/** Notes which stretches are figures and citations; returns where the text ends. */
function mark(children: readonly Inline[], from: number, marks: Marks): number {
  let at = from;
  for (const child of children) {
    const end = "children" in child ? mark(child.children, at, marks) : at + inlineText([child]).length;
    if (child.type === "figureReference") marks.figures.push({ start: at, end, figure: child.figure });
    if (child.type === "citation") marks.citations.push({ start: at, end });
    at = end;
  }
  return at;
}
