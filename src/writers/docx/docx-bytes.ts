// A document as the bytes of a DOCX file, the same each time.
import { Document, Packer } from "docx";
import type { DocumentTree } from "../../document/document-tree.ts";
import { coreProperties } from "./core-properties.ts";
import { fixedParts } from "./fixed-parts.ts";
import { Hyperlinks } from "./hyperlinks.ts";
import { sectionsOf } from "./sections.ts";
import { styleSheet } from "./style-sheet.ts";
import { fixZipTimes } from "./zip-times.ts";

export async function docxBytes(document: DocumentTree): Promise<Uint8Array> {
  const hyperlinks = new Hyperlinks();
  const file = new Document({
    sections: sectionsOf(document, hyperlinks),
    styles: { importedStyles: styleSheet },
  });
  hyperlinks.declareIn(file);
  const bytes = new Uint8Array(await Packer.toArrayBuffer(file, false, [...fixedParts, coreProperties(document)]));
  fixZipTimes(bytes);
  return bytes;
}
