// A document as it is read, from the title on: each paragraph, item and cell, with the heading above it and the table it stands in.
import {
  type Block,
  type Citation,
  type DocumentTree,
  type Handlers,
  handle,
  type Inline,
  type TableBlock,
} from "../document/document-tree.ts";
import { inlineText } from "../document/plain-text.ts";
import type { Paragraph } from "../document/proofreading/prose.ts";
import { proseOf } from "../document/proofreading/prose-of.ts";

/** Where a cell stands. */
export interface CellPlace {
  readonly table: TableBlock;
  /** The first cell of its row with words in it. */
  readonly row: string;
  readonly column: string;
  /** The number of its row, from 0; the table's head has none. */
  readonly at?: number;
}

export interface Passage {
  readonly paragraph: Paragraph;
  /** Its quotations, in the order of `paragraph.citations`. */
  readonly quoted: readonly Citation[];
  /** The nearest heading above, itself when it is one; empty before the first. */
  readonly heading: string;
  readonly cell?: CellPlace;
}

type Unplaced = Omit<Passage, "heading">;
type Kind = Paragraph["kind"];

/** Captions and column titles of tables that are figures are words of their definition and left out. */
export function readingOrder({ title, blocks }: Pick<DocumentTree, "title" | "blocks">): readonly Passage[] {
  const named: Unplaced = { paragraph: { text: title, kind: "heading", level: 0 }, quoted: [] };
  let heading = "";
  return [named, ...blocks.flatMap((block) => handle(passagesOf, block, "paragraph"))].map((one) => {
    if (one !== named && one.paragraph.kind === "heading") heading = one.paragraph.text;
    return { ...one, heading };
  });
}

const passagesOf: Handlers<Block, Kind, readonly Unplaced[]> = {
  heading: ({ children, depth }) => [passage(children, "heading", { level: depth })],
  paragraph: ({ lead, children }, kind) => [passage([...(lead?.children ?? []), ...children], kind)],
  list: ({ items }) => items.flat().flatMap((block) => handle(passagesOf, block, "item")),
  table: (node) => [...headOf(node), ...node.rows.flatMap((row, at) => cellsOf(node, row, at))],
  // The picture says nothing that its table does not.
  chart: ({ table }, kind) => handle(passagesOf, table, kind),
  blockquote: ({ children }, kind) => children.flatMap((block) => handle(passagesOf, block, kind)),
  thematicBreak: () => [],
};

const headOf = (table: TableBlock): readonly Unplaced[] =>
  table.figure === undefined
    ? [table.caption ?? "", ...table.columns.map((column) => column.title)]
        .filter((text) => text !== "")
        .map((text) => ({
          ...passage([{ type: "text", value: text }], "cell"),
          cell: { table, row: "", column: "" },
        }))
    : [];

function cellsOf(table: TableBlock, row: readonly (readonly Inline[])[], at: number): readonly Unplaced[] {
  const label = row.map(inlineText).find((text) => /\p{L}/u.test(text)) ?? "";
  return row.map((cell, index) => ({
    ...passage(cell, "cell"),
    cell: { table, row: label, column: table.columns[index]?.title ?? "", at },
  }));
}

function passage(children: readonly Inline[], kind: Kind, more: Pick<Paragraph, "level"> = {}): Unplaced {
  // Figures and quotations are marked as proofreading marks them: in one paragraph, after an empty title.
  const [, marked] = proseOf({ title: "", blocks: [{ type: "paragraph", children }] });
  return { paragraph: { text: "", ...marked, ...more, kind }, quoted: citationsIn(children) };
}

const citationsIn = (children: readonly Inline[]): readonly Citation[] =>
  children.flatMap((child) => {
    if (child.type === "citation") return [child];
    return "children" in child ? citationsIn(child.children) : [];
  });
