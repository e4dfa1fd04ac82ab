// Writes documents as PDF for the tests, and makes small ones.
import type { Diagnostic } from "../../../src/base/diagnostic.ts";
import { nodeWorld } from "../../../src/base/node-world.ts";
import type { World } from "../../../src/base/world.ts";
import type { Block, DocumentTree, Inline } from "../../../src/document/document-tree.ts";
import { pdfWriter } from "../../../src/writers/pdf-writer.ts";
import { everyNode } from "../every-node.ts";

/** The disk without any fonts of a bureau. */
export const bareWorld: World = {
  ...nodeWorld,
  listFiles: async () => [],
  environment: () => undefined,
};

export interface Written {
  readonly bytes: Uint8Array | undefined;
  /** What was said of the whole build. */
  readonly prepared: readonly Diagnostic[];
  /** What was said of this document. */
  readonly found: readonly Diagnostic[];
}

export async function write(
  document: DocumentTree,
  world = bareWorld,
  others: readonly DocumentTree[] = [],
): Promise<Written> {
  const prepared = await pdfWriter.prepare([...others, document], world, "templates");
  const { value, diagnostics } = await prepared.value(document);
  return { bytes: value.bytes, prepared: prepared.diagnostics, found: diagnostics };
}

export async function bytesOf(
  document: DocumentTree,
  world = bareWorld,
  others: readonly DocumentTree[] = [],
): Promise<Uint8Array> {
  const { bytes, found } = await write(document, world, others);
  if (bytes === undefined) throw new Error(found.map((one) => one.message).join("\n"));
  return bytes;
}

/** A document of these blocks alone: nobody signs it and no notice stands on it. */
export function documentOf(blocks: readonly Block[], more: Partial<DocumentTree> = {}): DocumentTree {
  const { issuer: _, date: __, ...base } = everyNode("ordinary");
  return { ...base, title: "关于预算绩效管理情况的说明", notice: "", blocks, ...more };
}

export const text = (value: string): Inline => ({ type: "text", value });
export const paragraph = (...children: readonly (Inline | string)[]): Block => ({
  type: "paragraph",
  children: children.map((child) => (typeof child === "string" ? text(child) : child)),
});
export const heading = (depth: 1 | 2 | 3 | 4, value: string): Block => ({
  type: "heading",
  depth,
  children: [text(value)],
});

/** Chinese text without a mark or a digit, of so many characters. */
export const hanText = (length: number): string =>
  "预算绩效管理工作情况".repeat(Math.ceil(length / 10)).slice(0, length);
