// DOCX: an editable document in the format of 公文, for Word and WPS.
import { Document, Packer } from "docx";
import { outcome } from "../base/outcome.ts";
import { coreProperties } from "./docx/core-properties.ts";
import { fixedParts } from "./docx/fixed-parts.ts";
import { Hyperlinks } from "./docx/hyperlinks.ts";
import { sectionsOf } from "./docx/sections.ts";
import { styleSheet } from "./docx/style-sheet.ts";
import { fixZipTimes } from "./docx/zip-times.ts";
import { unprintableCharacters } from "./unprintable-characters.ts";
import type { Write, Writer } from "./writer.ts";

const write: Write = async (document) => {
  const hyperlinks = new Hyperlinks();
  const file = new Document({
    sections: sectionsOf(document, hyperlinks),
    styles: { importedStyles: styleSheet },
  });
  hyperlinks.declareIn(file);
  const bytes = new Uint8Array(await Packer.toArrayBuffer(file, false, [...fixedParts, coreProperties(document)]));
  fixZipTimes(bytes);
  return outcome({ bytes }, unprintableCharacters(document));
};

export const docxWriter = {
  format: "docx",
  extension: ".docx",
  // The styles are built with the program and no font is embedded: there is nothing to make ready.
  prepare: async () => outcome(write),
} satisfies Writer;
