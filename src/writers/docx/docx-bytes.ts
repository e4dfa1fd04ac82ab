// A document as the bytes of a DOCX file, the same each time.
import { Document, Packer } from "docx";
import { fixZipTimes } from "../../base/zip-times.ts";
import type { DocumentTree } from "../../document/document-tree.ts";
import type { Outlines } from "../fonts/glyph-outlines.ts";
import { ChartPictures } from "./chart.ts";
import { coreProperties } from "./core-properties.ts";
import { fixedParts } from "./fixed-parts.ts";
import { Hyperlinks } from "./hyperlinks.ts";
import { KeptUnits } from "./kept-units.ts";
import { sectionsOf } from "./sections.ts";
import { styleSheet } from "./style-sheet.ts";

/** `outlines`: of the characters its charts draw; absent for a document without charts. */
export async function docxBytes(document: DocumentTree, outlines?: Outlines): Promise<Uint8Array> {
  const charts = new ChartPictures(outlines);
  const hyperlinks = new Hyperlinks();
  const units = new KeptUnits();
  const file = new Document({
    sections: sectionsOf(document, { charts, hyperlinks, units }),
    styles: { importedStyles: styleSheet },
  });
  hyperlinks.declareIn(file);
  const parts = [...fixedParts(units.characters), coreProperties(document)];
  const bytes = new Uint8Array(await Packer.toArrayBuffer(file, false, parts));
  fixZipTimes(bytes);
  return bytes;
}
