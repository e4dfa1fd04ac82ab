// 署名 and 成文日期 at the end of an ordinary document, without a seal (clause 7.3.5.2).
import { type FileChild, Paragraph } from "docx";
import type { DocumentTree } from "../../document/document-tree.ts";
import { grid, twips } from "../style.ts";
import { textRuns } from "./inlines.ts";
import { styleId } from "./style-names.ts";
import { textWidth } from "./text-width.ts";

/** 右空二字; and as many characters the date's first stands to the right of the issuer's. */
const two = 2;

/** One line below the text the issuer, two characters from the right, and below it the date; the longer one keeps the two. */
export function signing({ issuer, date }: DocumentTree): readonly FileChild[] {
  const lines = [issuer, date].filter((line) => line !== undefined);
  const [first = "", second = ""] = lines;
  const start = textWidth(second) > textWidth(first) ? startOf(second) - two : startOf(first);
  return lines.map((line, index) => signed(line, start + index * two, index === 0));
}

const startOf = (text: string): number => grid.characters - two - textWidth(text);

/**
 * Placed from the left, so that the two characters between the lines hold in any typeface; the room on the right is
 * larger than the line, so that one whose digits are wide does not turn over.
 */
const signed = (text: string, start: number, first: boolean): Paragraph =>
  new Paragraph({
    style: styleId("signature"),
    alignment: "left",
    keepNext: first,
    ...(first ? { spacing: { before: grid.linePitchTwips } } : {}),
    indent: { left: twips(Math.max(0, start) * grid.characterPitch), right: twips(-two * grid.characterPitch) },
    children: textRuns(text),
  });
