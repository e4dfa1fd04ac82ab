// A document as the bytes of a DOCX file, the same each time.
import { Document } from "docx";
import { zipPacked } from "../../base/packed-zip.ts";
import type { DocumentTree } from "../../document/document-tree.ts";
import type { Outlines } from "../fonts/glyph-outlines.ts";
import { ChartPictures } from "./chart.ts";
import { coreProperties } from "./core-properties.ts";
import { settings } from "./fixed-parts.ts";
import { Hyperlinks } from "./hyperlinks.ts";
import { KeptUnits } from "./kept-units.ts";
import { packageParts } from "./package-parts.ts";
import { sectionsOf } from "./sections.ts";
import { standingParts } from "./standing-parts.ts";

/** `outlines`: of the characters its charts draw; absent for a document without charts. */
export async function docxBytes(document: DocumentTree, outlines?: Outlines): Promise<Uint8Array> {
  const charts = new ChartPictures(outlines);
  const hyperlinks = new Hyperlinks();
  const units = new KeptUnits();
  const sections = sectionsOf(document, { charts, hyperlinks, units });
  const written = {
    // Its styles are a part of their own, the same in all files.
    file: new Document({ sections, styles: { importedStyles: [] } }),
    sections,
    links: hyperlinks.addresses,
    settings: settings(units.characters),
    properties: coreProperties(document),
  };
  return zipPacked(packageParts(written, await standingParts()));
}
