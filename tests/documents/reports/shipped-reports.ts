// The reports of content/, walked once: their outlines and their text, line by line, for tests that say what stands in them.
import { nodeWorld } from "../../../src/base/node-world.ts";
import type { DocumentTree } from "../../../src/document/document-tree.ts";
import { blockText, inlineText } from "../../../src/document/plain-text.ts";
import { walkStreet } from "../../../src/pipeline.ts";

const { value: street } = await walkStreet(nodeWorld, { content: "content", templates: "templates", out: "dist" });

export const planned = street.years.flatMap((year) => year.documents);
export const documents: readonly DocumentTree[] = planned.map(({ document }) => document);

export function reportAt(id: string): DocumentTree {
  const found = documents.find((document) => document.id === id);
  if (!found) throw new Error(`no document ${id}`);
  return found;
}

/** The headings of the first two levels, the second level indented. */
export const outlineOf = ({ blocks }: DocumentTree): readonly string[] =>
  blocks.flatMap((block) =>
    block.type === "heading" ? [`${"  ".repeat(block.depth - 1)}${inlineText(block.children)}`] : [],
  );

/** Every line a reader sees below the title; cells of a row parted by ｜. */
export const linesOf = ({ blocks }: DocumentTree): readonly string[] =>
  blocks.flatMap((block) => blockText(block).replaceAll("\t", "｜").split("\n"));

/** The lines below one heading, up to the next. */
export function linesUnder(document: DocumentTree, heading: string): readonly string[] {
  const start = document.blocks.findIndex(
    (block) => block.type === "heading" && inlineText(block.children) === heading,
  );
  if (start < 0) throw new Error(`no heading “${heading}”`);
  const rest = document.blocks.slice(start + 1);
  const end = rest.findIndex((block) => block.type === "heading");
  return linesOf({ ...document, blocks: end < 0 ? rest : rest.slice(0, end) });
}
