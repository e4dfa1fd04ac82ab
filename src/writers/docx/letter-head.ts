// 版头 of a letter: 发文机关标志 with a double line below it, then 紧急程度 at the left and 发文字号 at the right (clause 10.1).
import { Paragraph } from "docx";
import type { Letterhead } from "../../document/document-tree.ts";
import { letterHead } from "../letterhead-measures.ts";
import { page, sizes, styles, twips } from "../style.ts";
import { inkAbove, inkBelow } from "./ink.ts";
import { textRuns } from "./inlines.ts";
import { issuerMark, markLook } from "./issuer-mark.ts";
import { extraStyles, styleId } from "./style-names.ts";
import { textWidth } from "./text-width.ts";

/** 与第一条双线的距离为3号汉字高度的7/8. */
const belowRule = (sizes.三号 * 7) / 8;
const ruleHeight = letterHead.thick + letterHead.gap + letterHead.thin;

/** How far from the edge of the paper the first line of a letter begins, in points: above the 版心. */
export const letterTop = (mark: string): number => letterHead.markTop - inkAbove(markLook(mark));

export function letterHeadOf({ urgency, mark, number }: Letterhead): readonly Paragraph[] {
  const look = markLook(mark);
  const line = styles.documentNumber;
  const aboveRule = letterHead.ruleBelowMark - inkBelow(look);
  const below = belowRule - inkAbove(line);
  const firstLine = letterTop(mark) + look.line + aboveRule + ruleHeight + below;
  return [
    ...(urgency === undefined ? [] : [urgencyAt(urgency, firstLine)]),
    issuerMark(mark, 0),
    new Paragraph({ style: extraStyles.letterRuleAbove, spacing: { before: twips(aboveRule) } }),
    ...(number === undefined
      ? []
      : [
          new Paragraph({
            style: styleId("documentNumber"),
            alignment: "right",
            spacing: { before: twips(below) },
            children: textRuns(number),
          }),
        ]),
  ];
}

/** 紧急程度 is read first and stands below the mark, on the line of 发文字号: a frame of its own, `top` below the paper's edge. */
const urgencyAt = (urgency: string, top: number): Paragraph =>
  new Paragraph({
    style: styleId("urgency"),
    frame: {
      type: "absolute",
      position: { x: twips(page.left), y: twips(top) },
      anchor: { horizontal: "page", vertical: "page" },
      width: twips((textWidth(urgency) + 1) * styles.urgency.size),
      height: twips(styles.urgency.line),
      rule: "exact",
      wrap: "around",
    },
    children: textRuns(urgency),
  });
