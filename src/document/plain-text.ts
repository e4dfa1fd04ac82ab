// The characters a reader sees, without any format: for comparing outputs, collecting glyphs and finding numbers.
import { type Block, type DocumentTree, type Handlers, handle, type Inline } from "./document-tree.ts";

const inlines: Handlers<Inline, undefined, string> = {
  text: (node) => node.value,
  strong: (node) => inlineText(node.children),
  emphasis: (node) => inlineText(node.children),
  break: () => "\n",
  link: (node) => inlineText(node.children),
  figureReference: (node) => node.text,
  citation: (node) => node.text,
};

const blocks: Handlers<Block, undefined, string> = {
  heading: (node) => inlineText(node.children),
  paragraph: (node) => inlineText(node.lead?.children ?? []) + inlineText(node.children),
  list: (node) =>
    node.items.map((item, index) => `${listMark(node.start, index)}${item.map(blockText).join("\n")}`).join("\n"),
  table: (node) =>
    [
      node.caption,
      node.unitNote,
      node.columns.map((column) => column.title).join("\t"),
      ...node.rows.map((row) => row.map(inlineText).join("\t")),
    ]
      .filter((line) => line !== undefined)
      .join("\n"),
  chart: ({ chart, table }) => `${chart.title}\n${blockText(table)}`,
  blockquote: (node) => node.children.map(blockText).join("\n"),
  thematicBreak: () => "",
};

export const inlineText = (children: readonly Inline[]): string =>
  children.map((child) => handle(inlines, child, undefined)).join("");

export const blockText = (block: Block): string => handle(blocks, block, undefined);

/** The mark before a list item: “1.” for numbered lists, “—” otherwise, as every writer prints it. */
export const listMark = (start: number | undefined, index: number): string =>
  start === undefined ? "— " : `${start + index}.`;

/** Title and body, a line a block, in reading order; what every writer must show. */
export const documentText = (document: DocumentTree): string =>
  [document.title, ...document.blocks.map(blockText)].join("\n");
