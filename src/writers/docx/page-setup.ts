// The page of 公文: margins, the grid of 22 lines of 28 characters, page numbers outside, the notice above.
import { Footer, Header, type ISectionOptions, PageNumber, Paragraph, TextRun } from "docx";
import { grid, mm, page, styles, twips } from "../style.ts";
import { textRuns } from "./inlines.ts";
import { styleId } from "./style-names.ts";

type Section = Required<Pick<ISectionOptions, "properties" | "headers" | "footers">>;

const width = twips(page.width);
const height = twips(page.height);
const right = twips(page.right);
const top = twips(page.top);

/** The whole twips lost to rounding stay in the margins, so that the 版心 is exact. */
const margins = {
  top,
  right,
  bottom: height - top - twips(page.textHeight),
  left: width - right - twips(page.textWidth),
  header: twips(mm(15)),
  /** 一字线上距版心下边缘7mm (clause 7.5); the line of the number stands around it. */
  footer: twips(page.bottom - mm(7) - styles.pageNumber.line / 2),
  gutter: 0,
};

/** `numbered`: page numbers, from 1. */
export function pageSetup(notice: string, numbered: boolean): Section {
  return {
    properties: {
      type: "nextPage",
      page: {
        size: { width, height },
        margin: margins,
        ...(numbered ? { pageNumbers: { start: 1 } } : {}),
      },
      grid: { type: "linesAndChars", linePitch: grid.linePitchTwips, charSpace: grid.characterSpace },
    },
    headers: notice === "" ? {} : { default: noticeHeader(notice), even: noticeHeader(notice) },
    footers: numbered ? { default: pageNumber("right"), even: pageNumber("left") } : {},
  };
}

const noticeHeader = (notice: string): Header =>
  new Header({ children: [new Paragraph({ style: styleId("notice"), children: textRuns(notice) })] });

/** — 1 —, one character in from the outer edge: 单页码居右空一字，双页码居左空一字. */
function pageNumber(side: "left" | "right"): Footer {
  const inset = twips(styles.pageNumber.size);
  return new Footer({
    children: [
      new Paragraph({
        style: styleId("pageNumber"),
        alignment: side,
        indent: { [side]: inset },
        children: [new TextRun({ children: ["— ", PageNumber.CURRENT, " —"], font: { hint: "eastAsia" } })],
      }),
    ],
  });
}
