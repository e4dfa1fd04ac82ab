// 发文机关标志: red, on one line whatever the length of the name (clause 7.2.4).
import { Paragraph } from "docx";
import { page, styles, twips } from "../style.ts";
import { textRuns } from "./inlines.ts";
import { styleId } from "./style-names.ts";
import { textWidth } from "./text-width.ts";

const full = styles.mark;

/** The size and the line a mark is set in: those of its style, or what its name leaves of the 版心, to half a point. */
export function markLook(mark: string): { readonly size: number; readonly line: number } {
  // Half a character stays free: programs measure a line that is full to the last point in their own way.
  const fitting = Math.floor((page.textWidth / (textWidth(mark) + 0.5)) * 2) / 2;
  if (fitting >= full.size) return full;
  return { size: fitting, line: (full.line * fitting) / full.size };
}

/** `before` in points. */
export function issuerMark(mark: string, before: number): Paragraph {
  const { size, line } = markLook(mark);
  const smaller = size < full.size;
  return new Paragraph({
    style: styleId("mark"),
    spacing: { before: twips(before), ...(smaller ? { line: twips(line), lineRule: "exact" } : {}) },
    children: textRuns(mark, undefined, smaller ? size : undefined),
  });
}
