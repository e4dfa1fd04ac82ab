// A document with a 发文机关标志 as lines of text: head, text, foot.
import type { Block, DocumentTree } from "../../../src/document/document-tree.ts";
import { blockText, inlineText } from "../../../src/document/plain-text.ts";

/** Every line, those of tables with their cells apart by ｜. */
export function linesIn({ letterhead, title, issuer, date, blocks }: DocumentTree): readonly string[] {
  if (!letterhead) throw new Error(`${title} has no letterhead`);
  const { mark, number, recipients, attachments, copies, printer, printed } = letterhead;
  const foot = [copies.join("、"), printer, printed].filter((part) => part !== undefined && part !== "");
  return [
    `${mark} ${number ?? "未编号"}`,
    title,
    `${recipients.join("、")}：`,
    ...bodyLines(blocks),
    ...attachments.map((name) => `附件：${name}`),
    `${issuer} ${date ?? "未成文"}`,
    ...(foot.length > 0 ? [`版记 ${foot.join(" ")}`] : []),
  ];
}

export const bodyLines = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) =>
    block.type === "table"
      ? [
          block.columns.map(({ title }) => title).join("｜"),
          ...block.rows.map((row) => row.map((cell) => inlineText(cell)).join("｜")),
        ]
      : [blockText(block)],
  );
