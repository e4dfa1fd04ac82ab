// What of a document lies upright and what on its side: a table of many columns in an annex gets pages of its own.
import { textAndAnnexes } from "../../document/annexes.ts";
import type { Block, DocumentTree } from "../../document/document-tree.ts";

export interface BodyPart {
  readonly landscape: boolean;
  readonly blocks: readonly Block[];
}

export interface Body {
  readonly text: BodyPart;
  /** From the first 附件 on, which stand after 署名 and before 版记 (clause 7.3.7). */
  readonly annexes: readonly BodyPart[];
}

/** A table of so many columns is too narrow on an upright page: four characters to each. */
const manyColumns = 8;

export function bodyOf(document: DocumentTree): Body {
  const landscape = document.landscape === true;
  const { text, annexes } = textAndAnnexes(document.blocks);
  return {
    text: { landscape, blocks: text },
    annexes: landscape ? [{ landscape, blocks: annexes }] : annexParts(annexes),
  };
}

const isWide = (block: Block): boolean => block.type === "table" && block.columns.length >= manyColumns;

/** A wide table takes the headings right above it along, and the tables joined to it. */
function annexParts(blocks: readonly Block[]): readonly BodyPart[] {
  const parts: { landscape: boolean; blocks: Block[] }[] = [];
  for (const [index, block] of blocks.entries()) {
    const landscape = liesOnItsSide(blocks, index);
    const last = parts.at(-1);
    if (last?.landscape === landscape) last.blocks.push(block);
    else parts.push({ landscape, blocks: [block] });
  }
  return parts;
}

function liesOnItsSide(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index];
  if (block === undefined) return false;
  if (block.type === "heading") return liesOnItsSide(blocks, index + 1);
  if (block.type !== "table") return false;
  return isWide(block) || (block.joined === true && liesOnItsSide(blocks, index - 1));
}
