// A page for pdfmake: a section of its own, on which every node stands where it is told to.
import type { Content } from "pdfmake/interfaces.js";
import type { Fonts } from "../fonts/prepare-fonts.ts";
import type { PageNumbers } from "./contents-entry.ts";
import { noticeAbove, pageNumberBeside } from "./page-furniture.ts";
import type { NumberedPage } from "./pages.ts";
import type { Ink } from "./slice.ts";
import { type Stroke, strokesNode } from "./strokes.ts";

export function pageNode(page: NumberedPage, notice: string, numbers: PageNumbers, fonts: Fonts): Content {
  const { frame } = page;
  const inks = page.laid.flatMap(({ slice, top }) => slice.draw({ left: frame.left, top: frame.top + top }, numbers));
  const strokes = inks.filter(isStroke);
  const nodes = [
    ...inks.filter((ink) => !isStroke(ink)),
    ...(strokes.length === 0 ? [] : [strokesNode(strokes)]),
    ...noticeAbove(notice, frame, fonts),
    ...(page.number === undefined ? [] : pageNumberBeside(page.number, frame, fonts)),
  ];
  // pdfmake takes a section with nothing on it for none at all.
  const section = nodes.length === 0 ? [{ text: " " }] : nodes;
  // Its published types do not know sections yet.
  return { section, pageSize: { width: frame.pageWidth, height: frame.pageHeight } } as unknown as Content;
}

const isStroke = (ink: Ink): ink is Stroke => "type" in ink && ink.type === "stroke";
