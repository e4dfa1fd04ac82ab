// A whole document for pdfmake: pages, parts, what stands around them, and what the file says of itself.
import type { Content, TDocumentDefinitions } from "pdfmake/interfaces.js";
import type { DocumentTree } from "../../document/document-tree.ts";
import type { Fonts } from "../fonts/prepare-fonts.ts";
import { page, styles } from "../style.ts";
import { leader, type PageNumbers } from "./contents-entry.ts";
import { coverNodes } from "./cover-nodes.ts";
import type { DocumentParts } from "./document-parts.ts";
import { flowNodes, type Node, signed } from "./flow-nodes.ts";
import { frame } from "./frame.ts";
import { noticeAbove, pageNumberBelow } from "./page-furniture.ts";
import { properties } from "./properties.ts";

/** The body of a report begins with page 1; its cover and contents list carry no number, as offices have it. */
export interface Numbering {
  /** How many pages stand before page 1. */
  readonly pagesBefore: number;
  readonly ofBookmarks: PageNumbers;
}

/** What pdfmake changes while it works, so it is made anew each time. */
export function definition(
  document: DocumentTree,
  parts: DocumentParts,
  fonts: Fonts,
  { pagesBefore, ofBookmarks }: Numbering,
): TDocumentDefinitions {
  const front = [
    ...(parts.cover === undefined ? [] : coverNodes(parts.cover, fonts)),
    ...flowNodes(parts.contents, fonts, ofBookmarks),
  ];
  const body = [...signed(flowNodes(parts.body, fonts, ofBookmarks), flowNodes(parts.signing, fonts, ofBookmarks))];
  const back = flowNodes(parts.signatures, fonts, ofBookmarks);
  return {
    pageSize: { width: page.width, height: page.height },
    pageMargins: frame.margins,
    defaultStyle: { font: faceOfEmptyLines(fonts) },
    version: "1.7",
    language: "zh-CN",
    displayTitle: true,
    info: properties(document),
    content: [...front, ...(front.length === 0 ? body : onNewPage(body)), ...back] as Content[],
    header: () => noticeAbove(document.notice, fonts),
    footer: (current) => (current > pagesBefore ? pageNumberBelow(current - pagesBefore, fonts) : ""),
  };
}

/** Lines without text need a face too, one that does not change with the other documents of the build. */
const faceOfEmptyLines = (fonts: Fonts): string =>
  fonts.character(styles.contentsEntry.font, leader.codePointAt(0) ?? 0)?.face ?? "";

/** Marks the node with which page 1 begins, for whoever asks pdfmake where things came to stand. */
export const bodyBegins = 1;

// pdfmake tells nothing of a node that begins a page by itself, so the page is begun by one that draws nothing.
const onNewPage = ([first, ...rest]: readonly Node[]): readonly Node[] =>
  first === undefined
    ? []
    : [{ canvas: [], margin: [0, 0, 0, 0], pageBreak: "before" }, { ...first, headlineLevel: bodyBegins }, ...rest];
