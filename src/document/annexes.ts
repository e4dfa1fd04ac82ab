// Where the annexes of a document begin: they stand after 署名 and 成文日期, and before 版记 (GB/T 9704-2012, 7.3.7).
import type { Block } from "./document-tree.ts";

export interface TextAndAnnexes {
  readonly text: readonly Block[];
  /** From the first 附件 on; empty when there is none. */
  readonly annexes: readonly Block[];
}

export function textAndAnnexes(blocks: readonly Block[]): TextAndAnnexes {
  const start = blocks.findIndex((block) => block.type === "heading" && block.newPage === true);
  const end = start === -1 ? blocks.length : start;
  return { text: blocks.slice(0, end), annexes: blocks.slice(end) };
}
