// What a document begins with: 版头 where it has one, its title, and 主送机关.
import { type FileChild, Paragraph } from "docx";
import type { DocumentTree } from "../../document/document-tree.ts";
import { recipientsText } from "../../document/letterhead-text.ts";
import { formalHead } from "../letterhead-measures.ts";
import { grid, styles } from "../style.ts";
import { formalHeadOf } from "./formal-head.ts";
import { textRuns } from "./inlines.ts";
import { letterHeadOf } from "./letter-head.ts";
import { styleId } from "./style-names.ts";
import { titleRuns } from "./title-lines.ts";

/** `width` of a line in points. */
export function openingOf(document: DocumentTree, width: number): readonly FileChild[] {
  const { title, profile, letterhead } = document;
  const runs = titleRuns(title, styles.title, width);
  if (letterhead === undefined) {
    // A form has to do with its page: half a line stays empty below its title.
    const closer = profile === "form" ? { spacing: { after: Math.round(grid.linePitchTwips / 2) } } : {};
    return [new Paragraph({ style: styleId("title"), ...closer, children: runs })];
  }
  const recipients = recipientsText(letterhead);
  return [
    ...(profile === "letter" ? letterHeadOf(letterhead) : formalHeadOf(letterhead)),
    // 标题于红线之下空二行 (clause 7.3.1); in a letter below what stands above it (clause 10.1).
    new Paragraph({
      style: styleId("title"),
      spacing: { before: formalHead.linesBelowRule * grid.linePitchTwips },
      children: runs,
    }),
    ...(recipients === undefined
      ? []
      : [new Paragraph({ style: styleId("recipients"), children: textRuns(recipients) })]),
  ];
}
