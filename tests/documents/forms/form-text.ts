// A form as lines of cells, so that a test can say what stands on it from top to bottom.
import type { DocumentTree, TableBlock } from "../../../src/document/document-tree.ts";
import { blockText, inlineText } from "../../../src/document/plain-text.ts";
import { shippedTemplates } from "../../shipped-templates.ts";
import { type SmallContent, type Walked, walkSmall } from "../../small-content.ts";

/** `〔caption〕`, then the heads (not those of labels and values), then the rows; cells parted by ｜. */
export const formLines = (document: DocumentTree): readonly string[] =>
  document.blocks.flatMap((block) => (block.type === "table" ? tableLines(block) : [blockText(block)]));

function tableLines({ caption, headless, columns, rows }: TableBlock): readonly string[] {
  return [
    ...(caption === undefined ? [] : [`〔${caption}〕`]),
    ...(headless ? [] : [columns.map(({ title }) => title).join("｜")]),
    ...rows.map((row) => row.map(inlineText).join("｜")),
  ];
}

/** The tables of a form, by caption. */
export const tableCalled = (document: DocumentTree, caption: string): TableBlock => {
  const found = document.blocks.find((block) => block.type === "table" && block.caption === caption);
  if (found?.type !== "table") throw new Error(`no table “${caption}”`);
  return found;
};

/** What ships, without the documents that are no forms. */
const formTemplates = Object.fromEntries(
  Object.entries(shippedTemplates).filter(
    ([path, text]) => !path.startsWith("documents/") || text.includes("\n版式: form\n"),
  ),
);

/** A small region with the forms that ship, walked; only the documents of one 文种. */
export async function walkForms(records: SmallContent["records"], type: string): Promise<Walked> {
  const walked = await walkSmall({ templates: formTemplates, ...(records && { records }) });
  return { ...walked, documents: walked.documents.filter(({ document }) => document.type === type) };
}
