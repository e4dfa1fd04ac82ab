// DOCX: an editable document in the format of 公文, for Word and WPS.
import { type Outcome, outcome } from "../base/outcome.ts";
import type { World } from "../base/world.ts";
import type { DocumentTree } from "../document/document-tree.ts";
import { charactersOfCharts } from "./charts/chart-characters.ts";
import { docxBytes } from "./docx/docx-bytes.ts";
import { outlinesOf } from "./fonts/glyph-outlines.ts";
import { type FontData, gatherFonts, openFonts } from "./fonts/prepare-fonts.ts";
import { asNeeds, asRoleCharacters, together } from "./pdf/characters.ts";
import { unprintableCharacters } from "./unprintable-characters.ts";
import type { Needs, ThreadedWriter, Write } from "./writer.ts";

export const docxWriter = {
  format: "docx",
  extension: ".docx",
  async prepare(documents, world, templates): Promise<Outcome<Write>> {
    const { value } = await gather(documents.map(needsOf), world, templates);
    return outcome(open(value));
  },
  needsOf,
  gather,
  open,
} satisfies ThreadedWriter<FontData | undefined>;

function needsOf(document: DocumentTree): Needs {
  return asNeeds(charactersOfCharts(document.blocks));
}

/** No font is embedded; only the labels in pictures are drawn. What stands in for what the PDF writer says already. */
async function gather(
  needs: readonly Needs[],
  world: World,
  templates: string,
): Promise<Outcome<FontData | undefined>> {
  const characters = together(needs.map(asRoleCharacters));
  if (characters.size === 0) return outcome(undefined);
  const { value } = await gatherFonts(characters, world, templates);
  return outcome(value);
}

function open(data: FontData | undefined): Write {
  const outlines = data && outlinesOf(openFonts(data));
  return async (document) => outcome({ bytes: await docxBytes(document, outlines) }, unprintableCharacters(document));
}
