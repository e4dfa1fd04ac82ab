// What stands outside the text block: the notice above it, the page number below it.
import type { Content } from "pdfmake/interfaces.js";
import type { Fonts } from "../fonts/prepare-fonts.ts";
import { emBox } from "../fonts/steady-font.ts";
import { mm, page, styles } from "../style.ts";
import { frame } from "./frame.ts";
import { lineNode } from "./line-node.ts";
import { fillLines } from "./lines.ts";
import { span } from "./span.ts";

const { notice: noticeStyle, pageNumber: numberStyle } = styles;

/** The notice of the document, in the middle above the text of every page. */
export function noticeAbove(notice: string, fonts: Fonts): Content {
  const lines = fillLines(
    [span(notice, noticeStyle.font)],
    noticeStyle,
    { width: page.textWidth, firstLeft: 0, left: 0 },
    fonts,
  );
  const shown = notice === "" ? [] : lines;
  return { stack: shown.map((line) => lineNode(line, noticeStyle)), margin: [page.left, mm(20), 0, 0] };
}

/** 一字线 stand 7 mm below the text block (clause 7.5); they run through the digits at this height, in ems. */
const dashHeight = 0.38;
const baseline = page.top + page.textHeight + mm(7) + dashHeight * numberStyle.size;
const top = baseline - emBox.ascent * numberStyle.size - (page.height - frame.margins[3]);

export const pageNumberText = (number: number): string => `— ${number} —`;

/** 单页码居右空一字，双页码居左空一字. */
export function pageNumberBelow(number: number, fonts: Fonts): Content {
  const style = { ...numberStyle, align: number % 2 === 1 ? "right" : "left" } as const;
  const measure = { width: page.textWidth - style.size, firstLeft: style.size, left: style.size };
  const spans = [span(pageNumberText(number), style.font)];
  const [line] = fillLines(spans, style, measure, fonts);
  return line === undefined ? "" : { stack: [lineNode(line, style)], margin: [page.left, top, 0, 0] };
}
