// DOCX: an editable document in the format of 公文, for Word and WPS.
import { outcome } from "../base/outcome.ts";
import { docxBytes } from "./docx/docx-bytes.ts";
import { unprintableCharacters } from "./unprintable-characters.ts";
import type { Write, Writer } from "./writer.ts";

const write: Write = async (document) => outcome({ bytes: await docxBytes(document) }, unprintableCharacters(document));

export const docxWriter = {
  format: "docx",
  extension: ".docx",
  // The styles are built with the program and no font is embedded: there is nothing to make ready.
  prepare: async () => outcome(write),
} satisfies Writer;
