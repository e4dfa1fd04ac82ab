// Everything that is drawn on a page: its text and pictures, then its straight lines, then what stands around the text block.
import type { Fonts } from "../fonts/prepare-fonts.ts";
import type { PageNumbers } from "./contents-entry.ts";
import { noticeAbove, pageNumberBeside } from "./page-furniture.ts";
import type { NumberedPage } from "./pages.ts";
import type { Ink } from "./slice.ts";
import { joined, type Stroke } from "./strokes.ts";

/** Lengths are points. */
export interface PageInks {
  readonly width: number;
  readonly height: number;
  readonly inks: readonly Ink[];
}

export function pageInks(page: NumberedPage, notice: string, numbers: PageNumbers, fonts: Fonts): PageInks {
  const { frame } = page;
  const inks = page.laid.flatMap(({ slice, top }) => slice.draw({ left: frame.left, top: frame.top + top }, numbers));
  return {
    width: frame.pageWidth,
    height: frame.pageHeight,
    inks: [
      ...inks.filter((ink) => !isStroke(ink)),
      ...joined(inks.filter(isStroke)),
      ...noticeAbove(notice, frame, fonts),
      ...(page.number === undefined ? [] : pageNumberBeside(page.number, frame, fonts)),
    ],
  };
}

const isStroke = (ink: Ink): ink is Stroke => ink.type === "stroke";
