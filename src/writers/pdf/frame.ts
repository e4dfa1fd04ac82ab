// The 版心 as pdfmake's margins. Every font draws from the top of its line down, so the frame sits half a line gap lower.
import { grid, page, sizes } from "../style.ts";

/** Half of what a line of 三号 leaves free: as much above the first line as below the last. */
const halfGap = (grid.linePitch - sizes.三号) / 2;

/** So that rounding never drops the last of 22 lines. */
const slack = 1;

export const frame = {
  width: page.textWidth,
  height: page.textHeight,
  /** Left, top, right, bottom. */
  margins: [page.left, page.top + halfGap, page.right, page.bottom - halfGap - slack] as [
    number,
    number,
    number,
    number,
  ],
} as const;
