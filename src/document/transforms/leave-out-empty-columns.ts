// A report's tables without the columns in which no row says anything: what nobody filled in is not printed as an empty column.
import type { Block, TableBlock } from "../document-tree.ts";
import { inlineText } from "../plain-text.ts";

/** Only of tables that are figures: what somebody typed stays as it is, and the columns of a form are prescribed. */
export const leaveOutEmptyColumns = (blocks: readonly Block[]): readonly Block[] =>
  blocks.map((block) => (block.type === "table" && block.figure !== undefined ? withoutEmpty(block) : block));

function withoutEmpty(table: TableBlock): TableBlock {
  const { columns, rows } = table;
  const said = columns.map((_, at) => rows.some((row) => inlineText(row[at] ?? []) !== ""));
  if (rows.length === 0 || said.every(Boolean)) return table;
  return {
    ...table,
    columns: columns.filter((_, at) => said[at]),
    rows: rows.map((row) => row.filter((_, at) => said[at])),
  };
}
