// The 版心 on its page: upright, or across a page that lies on its side.
import { mm, page } from "../style.ts";

/** Points from the upper left corner of the page. */
export interface Frame {
  readonly pageWidth: number;
  readonly pageHeight: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export const upright: Frame = {
  pageWidth: page.width,
  pageHeight: page.height,
  left: page.left,
  top: page.top,
  width: page.textWidth,
  height: page.textHeight,
};

/**
 * A4 横排表格: 订口 lies above the table or below it, from page to page. Each margin is the mean of the two that may come
 * to lie there, 1 mm off at most, as clause 5.2.1 allows.
 */
export const across: Frame = {
  pageWidth: page.height,
  pageHeight: page.width,
  left: mm((297 - 225) / 2),
  top: mm((210 - 156) / 2),
  width: page.textHeight,
  height: page.textWidth,
};

/** The lower edge of the 版心, from the upper edge of the page. */
export const footOf = ({ top, height }: Frame): number => top + height;
