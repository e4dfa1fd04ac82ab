// PDF in the format of GB/T 9704, with its fonts inside, the same bytes each time.
import { outcome } from "../base/outcome.ts";
import { missingGlyphs } from "./fonts/missing-glyphs.ts";
import { prepareFonts } from "./fonts/prepare-fonts.ts";
import { charactersOf, together } from "./pdf/characters.ts";
import { definition } from "./pdf/definition.ts";
import { documentParts } from "./pdf/document-parts.ts";
import { numberPages } from "./pdf/number-pages.ts";
import { printer } from "./pdf/printer.ts";
import { unprintableCharacters } from "./unprintable-characters.ts";
import type { Writer } from "./writer.ts";

export const pdfWriter = {
  format: "pdf",
  extension: ".pdf",
  async prepare(documents, world, templates) {
    const { value: fonts, diagnostics } = await prepareFonts(
      together(documents.map((document) => charactersOf(document, documentParts(document)))),
      world,
      templates,
    );
    const print = printer(fonts);
    return outcome(async (document) => {
      const parts = documentParts(document);
      const missing = missingGlyphs(charactersOf(document, parts), fonts, document.place);
      const found = [...unprintableCharacters(document), ...missing];
      if (missing.length > 0) return outcome({ bytes: undefined }, found);
      const numbering = await numberPages(document, parts, fonts, print);
      return outcome({ bytes: await print(definition(document, parts, fonts, numbering)).getBuffer() }, found);
    }, diagnostics);
  },
} satisfies Writer;
