// 版头 of a formal document: 紧急程度, 发文机关标志, 发文字号 and the red line below them (GB/T 9704-2012, clause 7.2).
import { Paragraph } from "docx";
import type { Letterhead } from "../../document/document-tree.ts";
import { formalHead } from "../letterhead-measures.ts";
import { grid, styles, twips } from "../style.ts";
import { inkAbove, inkBelow } from "./ink.ts";
import { textRuns } from "./inlines.ts";
import { issuerMark, markLook } from "./issuer-mark.ts";
import { extraStyles, seamHeight, styleId } from "./style-names.ts";

export function formalHeadOf({ urgency, mark, number }: Letterhead): readonly Paragraph[] {
  const look = markLook(mark);
  const above = formalHead.markTop - inkAbove(look) - (urgency === undefined ? 0 : styles.urgency.line);
  const last = number === undefined ? look : styles.documentNumber;
  return [
    ...(urgency === undefined ? [] : [new Paragraph({ style: styleId("urgency"), children: textRuns(urgency) })]),
    issuerMark(mark, above),
    ...(number === undefined ? [] : [documentNumber(number)]),
    new Paragraph({
      style: extraStyles.headRule,
      spacing: { before: twips(formalHead.ruleBelowNumber - inkBelow(last) - seamHeight) },
    }),
  ];
}

const documentNumber = (number: string): Paragraph =>
  new Paragraph({
    style: styleId("documentNumber"),
    spacing: { before: formalHead.linesBelowMark * grid.linePitchTwips },
    children: textRuns(number),
  });
