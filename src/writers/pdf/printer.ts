// Writes the file of a document whose every piece has its place. It may reach neither the network nor the disk.
import type { DocumentTree } from "../../document/document-tree.ts";
import type { Fonts } from "../fonts/prepare-fonts.ts";
import { styles } from "../style.ts";
import { ArchivedDocument } from "./conformance/archived-document.ts";
import { reportData } from "./conformance/report-data.ts";
import { TaggedPages } from "./conformance/tagged-pages.ts";
import { leader } from "./contents-entry.ts";
import { DocumentFaces, SharedFaces } from "./document-faces.ts";
import type { DocumentParts } from "./document-parts.ts";
import { pageInks } from "./page-inks.ts";
import { pagesOf } from "./pages.ts";
import { properties } from "./properties.ts";

export type Print = (document: DocumentTree, parts: DocumentParts) => Uint8Array;

/** The faces are opened once, for all documents. */
export function printer(fonts: Fonts): Print {
  const shared = new SharedFaces(fonts.files);
  const emptyLines = faceOfEmptyLines(fonts);
  return (document, parts) => {
    const file = new ArchivedDocument({
      info: properties(document),
      language: "zh-CN",
      dataFiles: reportData(document),
      addresses: new Map([...document.figures].map(([id, { code }]) => [id, `figure-${code}`])),
    });
    const drawn = new TaggedPages(file, new DocumentFaces(file, shared), emptyLines);
    const { pages, ofBookmarks } = pagesOf(document, parts, fonts);
    for (const page of pages) drawn.add(pageInks(page, document.notice, ofBookmarks, fonts));
    return file.bytes();
  };
}

/** Lines without text need a face too, one that does not change with the other documents of the build. */
const faceOfEmptyLines = (fonts: Fonts): string =>
  fonts.character(styles.contentsEntry.font, leader.codePointAt(0) ?? 0)?.face ?? "";
