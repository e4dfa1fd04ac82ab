// 附件说明, one line below the text: what turns over stands below the first character of the name (clause 7.3.4).
import { Paragraph, type ParagraphChild, Tab, TextRun } from "docx";
import type { Letterhead } from "../../document/document-tree.ts";
import { attachmentsLabel } from "../../document/letterhead-text.ts";
import { grid, styles, twips } from "../style.ts";
import { textRuns } from "./inlines.ts";
import { styleId } from "./style-names.ts";
import { textWidth } from "./text-width.ts";

/** 左空二字. */
const inset = styles.attachments.size * 2;
const label = textWidth(attachmentsLabel) * grid.characterPitch;

/** The last name is kept with what follows: 署名 does not stand on a page alone. */
export function attachmentNote({ attachments }: Letterhead): readonly Paragraph[] {
  if (attachments.length === 0) return [];
  const [only] = attachments;
  if (attachments.length === 1 && only !== undefined) {
    return [
      hanging(inset + label, label, [...textRuns(attachmentsLabel), ...textRuns(only)], {
        first: true,
        last: true,
      }),
    ];
  }
  const number = (textWidth(`${attachments.length}.`) + 0.25) * styles.attachments.size;
  return attachments.map((name, index) => {
    const first = index === 0;
    const runs = [
      ...textRuns(`${first ? attachmentsLabel : ""}${index + 1}.`),
      new TextRun({ children: [new Tab()] }),
      ...textRuns(name),
    ];
    return hanging(inset + label + number, number + (first ? label : 0), runs, {
      first,
      last: index === attachments.length - 1,
    });
  });
}

/** The lines after the first begin at `left`, the first so much before. */
const hanging = (
  left: number,
  before: number,
  children: readonly ParagraphChild[],
  { first, last }: { first: boolean; last: boolean },
): Paragraph =>
  new Paragraph({
    style: styleId("attachments"),
    ...(last ? { keepNext: true } : {}),
    ...(first ? { spacing: { before: grid.linePitchTwips } } : {}),
    indent: { left: twips(left), hanging: twips(before) },
    tabStops: [{ type: "left", position: twips(left) }],
    children,
  });
