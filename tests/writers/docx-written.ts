// A DOCX file of a document, for the tests that read one back.

import { nodeWorld } from "../../src/base/node-world.ts";
import type { Block, DocumentTree, Inline } from "../../src/document/document-tree.ts";
import { docxWriter } from "../../src/writers/docx-writer.ts";
import { type DocxFile, readDocx } from "./docx-reading.ts";
import { everyNode } from "./every-node.ts";

export async function docxBytes(document: DocumentTree): Promise<Uint8Array> {
  const { value: write } = await docxWriter.prepare([document], nodeWorld, "templates");
  const { value } = await write(document);
  if (value.bytes === undefined) throw new Error("no bytes");
  return value.bytes;
}

export const docx = async (document: DocumentTree): Promise<DocxFile> => readDocx(await docxBytes(document));

export const textNode = (value: string): Inline => ({ type: "text", value });
export const paragraphOf = (...children: readonly Inline[]): Block => ({ type: "paragraph", children });

/** An ordinary document of these blocks. */
export const documentOf = (blocks: readonly Block[], rest: Partial<DocumentTree> = {}): DocumentTree => ({
  ...everyNode("ordinary"),
  ...rest,
  blocks,
});
