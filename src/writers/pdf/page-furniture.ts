// What stands outside the text block: the notice above it, the page number below it.
import type { Fonts } from "../fonts/prepare-fonts.ts";
import { emBox } from "../fonts/steady-font.ts";
import { mm, styles } from "../style.ts";
import { across, type Frame, footOf } from "./frame.ts";
import { lineInk } from "./line-ink.ts";
import { fillLines } from "./lines.ts";
import type { Ink } from "./slice.ts";
import { span } from "./span.ts";

const { notice: noticeStyle, pageNumber: numberStyle } = styles;

const repeated = { tag: "page" } as const;

/** From the text block up to the notice's first line. */
const aboveText = mm(17);

/** The notice of the document, in the middle above the text of every page. */
export function noticeAbove(notice: string, frame: Frame, fonts: Fonts): readonly Ink[] {
  if (notice === "") return [];
  const measure = { width: frame.width, firstLeft: 0, left: 0 };
  return fillLines([span(notice, noticeStyle.font)], noticeStyle, measure, fonts).map((line, index) =>
    lineInk(line, noticeStyle, { left: frame.left, top: frame.top - aboveText + index * noticeStyle.line }, repeated),
  );
}

/** 一字线 stand 7 mm below the text block (clause 7.5); they run through the digits at this height, in ems. */
const dashHeight = 0.38;
const belowText = mm(7) + (dashHeight - emBox.ascent) * numberStyle.size;

export const pageNumberText = (number: number): string => `— ${number} —`;

/**
 * 单页码居右空一字，双页码居左空一字. On a page that lies on its side the number stands where it does on the others once
 * they are bound together: beside the left edge of the text, turned as they are (clause 7.6).
 */
export function pageNumberBeside(number: number, frame: Frame, fonts: Fonts): readonly Ink[] {
  const turned = frame === across;
  const style = { ...numberStyle, align: number % 2 === 1 ? "right" : "left" } as const;
  const width = turned ? frame.height : frame.width;
  const measure = { width: width - style.size, firstLeft: style.size, left: style.size };
  const [line] = fillLines([span(pageNumberText(number), style.font)], style, measure, fonts);
  if (line === undefined) return [];
  const spot = turned
    ? { left: frame.left - belowText, top: frame.top }
    : { left: frame.left, top: footOf(frame) + belowText };
  return [lineInk(line, style, spot, turned ? { ...repeated, turned } : repeated)];
}
