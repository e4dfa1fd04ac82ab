// Tables on pages that lie on their side: their columns share the longer line.
import { columnWeights, landscapeLine, textWidth } from "../../figures/table-column.ts";
import type { Block, TableBlock } from "../document-tree.ts";
import { inlineText } from "../plain-text.ts";

export const widenTables = (blocks: readonly Block[]): readonly Block[] =>
  blocks.map((block) => (block.type === "table" && !block.headless ? widened(block) : block));

function widened(block: TableBlock): TableBlock {
  const held = block.columns.map(({ title, align }, index) => ({
    title: textWidth(title),
    longest: Math.max(0, ...block.rows.map((row) => textWidth(inlineText(row[index] ?? [])))),
    numeric: align === "right",
  }));
  const weights = columnWeights(held, landscapeLine);
  return { ...block, columns: block.columns.map((column, index) => ({ ...column, weight: weights[index] ?? 1 })) };
}
