// 署名 and 成文日期 below the text, without a seal (clause 7.3.5.2).
import { type FileChild, Paragraph } from "docx";
import type { DocumentTree } from "../../document/document-tree.ts";
import { grid, twips } from "../style.ts";
import { textRuns } from "./inlines.ts";
import { styleId } from "./style-names.ts";
import { textWidth } from "./text-width.ts";

/** 右空二字; and as many characters the date's first stands to the right of the issuer's. */
const two = 2;

/**
 * One line below the text the issuer, two characters from the right, and below it the date; the longer one keeps the two.
 * `width` of a line in points; `kept` on the page of what follows.
 */
export function signing({ issuer, date }: DocumentTree, width: number, kept: boolean): readonly FileChild[] {
  const startOf = (text: string): number => width / grid.characterPitch - two - textWidth(text);
  const lines = [issuer, date].filter((line) => line !== undefined);
  const [first = "", second = ""] = lines;
  const start = textWidth(second) > textWidth(first) ? startOf(second) - two : startOf(first);
  return lines.map((line, index) =>
    signed(line, start + index * two, { first: index === 0, keepNext: kept || index < lines.length - 1 }),
  );
}

/**
 * Placed from the left, so that the two characters between the lines hold in any typeface; the room on the right is
 * larger than the line, so that one whose digits are wide does not turn over.
 */
const signed = (text: string, start: number, { first, keepNext }: { first: boolean; keepNext: boolean }): Paragraph =>
  new Paragraph({
    style: styleId("signature"),
    alignment: "left",
    ...(keepNext ? { keepNext } : {}),
    ...(first ? { spacing: { before: grid.linePitchTwips } } : {}),
    indent: { left: twips(Math.max(0, start) * grid.characterPitch), right: twips(-two * grid.characterPitch) },
    children: textRuns(text),
  });
