// The tables of a form, one directly below the other, as one form.
import type { Block } from "../document-tree.ts";

export const joinTables = (blocks: readonly Block[]): readonly Block[] =>
  blocks.map((block, index) =>
    block.type === "table" && blocks[index - 1]?.type === "table" ? { ...block, joined: true } : block,
  );
