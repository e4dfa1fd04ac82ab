// The page of 公文: margins, the grid of 22 lines of 28 characters, page numbers outside, the notice above.
import { Footer, Header, type ISectionOptions, Paragraph } from "docx";
import { letterHead } from "../letterhead-measures.ts";
import { grid, mm, page, styles, twips } from "../style.ts";
import { textRuns } from "./inlines.ts";
import { belowText, pageNumbers, turnedPageNumbers } from "./page-number.ts";
import { lyingMargins, paper } from "./page-size.ts";
import { extraStyles, styleId } from "./style-names.ts";

type Section = Required<Pick<ISectionOptions, "properties" | "headers" | "footers">>;

export interface PageOptions {
  /** Printed on every page; empty for none. */
  readonly notice: string;
  /** Page numbers: none, from 1, or going on from the section before. */
  readonly numbers: "none" | "first" | "on";
  readonly landscape?: boolean;
  /** A letter's first line begins so far below the paper's edge, in points; its first page has a red line at the foot. */
  readonly letterTop?: number;
}

const top = twips(page.top);
const right = twips(page.right);
const header = twips(mm(15));
const footer = twips(page.bottom - belowText - styles.pageNumber.line / 2);

/** The whole twips lost to rounding stay in the margins, so that the 版心 is exact. The left one is 订口: even pages mirror it. */
const uprightMargins = {
  top,
  right,
  bottom: paper.height - top - twips(page.textHeight),
  left: paper.width - right - twips(page.textWidth),
  header,
  footer,
  gutter: 0,
};

const sides = twips(lyingMargins.sides);
const topAndBottom = twips(lyingMargins.topAndBottom);
const lying = {
  top: topAndBottom,
  bottom: paper.width - topAndBottom - twips(page.textWidth),
  left: sides,
  right: paper.height - sides - twips(page.textHeight),
  header,
  footer: header,
  gutter: 0,
};

export function pageSetup(options: PageOptions): Section {
  const { numbers, landscape = false, letterTop } = options;
  return {
    properties: {
      type: "nextPage",
      page: {
        size: { ...paper, ...(landscape ? { orientation: "landscape" } : {}) },
        margin: landscape ? lying : letterTop === undefined ? uprightMargins : letterMargins(letterTop),
        ...(numbers === "first" ? { pageNumbers: { start: 1 } } : {}),
      },
      grid: { type: "linesAndChars", linePitch: grid.linePitchTwips, charSpace: grid.characterSpace },
      ...(letterTop === undefined ? {} : { titlePage: true }),
    },
    headers: letterTop === undefined ? noticeHeaders(options.notice) : letterHeaders(options.notice),
    footers: letterTop === undefined ? footers(numbers, landscape) : letterFooters(),
  };
}

function footers(numbers: PageOptions["numbers"], landscape: boolean): Section["footers"] {
  if (numbers === "none") return {};
  return landscape ? turnedPageNumbers() : pageNumbers();
}

function noticeHeaders(notice: string): Section["headers"] {
  return notice === "" ? {} : { default: noticeHeader(notice), even: noticeHeader(notice) };
}

const noticeHeader = (notice: string, after = 0): Header =>
  new Header({
    children: [
      new Paragraph({
        style: styleId("notice"),
        ...(after === 0 ? {} : { spacing: { after: twips(after) } }),
        children: textRuns(notice),
      }),
    ],
  });

/** The mark stands above the 版心 (clause 10.1): the margin is the first page's, and on the others the header fills what is missing. */
const letterMargins = (letterTop: number) => ({
  ...uprightMargins,
  top: twips(letterTop),
  footer: twips(letterHead.ruleAboveFoot),
});

function letterHeaders(notice: string): Section["headers"] {
  const filled = () => noticeHeader(notice, page.top - mm(15) - styles.notice.line);
  return { first: noticeHeader(notice), default: filled(), even: filled() };
}

/** The first page carries the lower line and no number. */
const letterFooters = (): Section["footers"] => ({
  first: new Footer({ children: [new Paragraph({ style: extraStyles.letterRuleBelow })] }),
  ...pageNumbers(footer / 20 - letterHead.ruleAboveFoot),
});
