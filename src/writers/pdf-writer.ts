// PDF in the format of GB/T 9704, with its fonts inside, the same bytes each time.
import { type Outcome, outcome } from "../base/outcome.ts";
import type { World } from "../base/world.ts";
import type { DocumentTree } from "../document/document-tree.ts";
import type { RoleCharacters } from "./fonts/choices.ts";
import { missingGlyphs } from "./fonts/missing-glyphs.ts";
import { type FontData, gatherFonts, openFonts } from "./fonts/prepare-fonts.ts";
import { asNeeds, asRoleCharacters, charactersOf, together } from "./pdf/characters.ts";
import { documentParts } from "./pdf/document-parts.ts";
import { printer } from "./pdf/printer.ts";
import { unprintableCharacters } from "./unprintable-characters.ts";
import type { Needs, ThreadedWriter, Write } from "./writer.ts";

export const pdfWriter = {
  format: "pdf",
  extension: ".pdf",
  async prepare(documents, world, templates): Promise<Outcome<Write>> {
    const { value, diagnostics } = await gatherFonts(together(documents.map(charactersSet)), world, templates);
    return outcome(openWriter(value), diagnostics);
  },
  needsOf: (document) => asNeeds(charactersSet(document)),
  gather: (needs: readonly Needs[], world: World, templates: string) =>
    gatherFonts(together(needs.map(asRoleCharacters)), world, templates),
  open: openWriter,
} satisfies ThreadedWriter<FontData>;

const charactersSet = (document: DocumentTree): RoleCharacters => charactersOf(document, documentParts(document));

function openWriter(data: FontData): Write {
  const fonts = openFonts(data);
  const print = printer(fonts);
  return async (document) => {
    const parts = documentParts(document);
    const missing = missingGlyphs(charactersOf(document, parts), fonts, document.place);
    const found = [...unprintableCharacters(document), ...missing];
    if (missing.length > 0) return outcome({ bytes: undefined }, found);
    return outcome({ bytes: print(document, parts) }, found);
  };
}
