// A whole document for pdfmake: its pages, and what the file says of itself.
import type { TDocumentDefinitions } from "pdfmake/interfaces.js";
import type { DocumentTree } from "../../document/document-tree.ts";
import type { Fonts } from "../fonts/prepare-fonts.ts";
import { styles } from "../style.ts";
import { leader } from "./contents-entry.ts";
import type { DocumentParts } from "./document-parts.ts";
import { pageNode } from "./page-node.ts";
import { pagesOf } from "./pages.ts";
import { properties } from "./properties.ts";

/** What pdfmake changes while it works, so it is made anew each time. */
export function definition(document: DocumentTree, parts: DocumentParts, fonts: Fonts): TDocumentDefinitions {
  const { pages, ofBookmarks } = pagesOf(document, parts, fonts);
  return {
    pageMargins: 0,
    defaultStyle: { font: faceOfEmptyLines(fonts) },
    version: "1.7",
    language: "zh-CN",
    displayTitle: true,
    info: properties(document),
    content: pages.map((page) => pageNode(page, document.notice, ofBookmarks, fonts)),
  };
}

/** Lines without text need a face too, one that does not change with the other documents of the build. */
const faceOfEmptyLines = (fonts: Fonts): string =>
  fonts.character(styles.contentsEntry.font, leader.codePointAt(0) ?? 0)?.face ?? "";
