// Finds the numbers a contents list shows by laying the document out once before it is written.
import type { DocumentTree } from "../../document/document-tree.ts";
import type { Fonts } from "../fonts/prepare-fonts.ts";
import { bodyBegins, definition, type Numbering } from "./definition.ts";
import type { DocumentParts } from "./document-parts.ts";
import type { Print } from "./printer.ts";

const unnumbered: Numbering = { pagesBefore: 0, ofBookmarks: new Map() };

/** The contents list takes as many lines with the numbers as without them, so both layouts have the same pages. */
export async function numberPages(
  document: DocumentTree,
  parts: DocumentParts,
  fonts: Fonts,
  print: Print,
): Promise<Numbering> {
  if (parts.cover === undefined) return unnumbered;
  const pages = new Map<string, number>();
  let pagesBefore = 0;
  const draft = {
    ...definition(document, parts, fonts, unnumbered),
    // Drawing is the costly part, and only the layout is asked for.
    maxPagesNumber: 1,
    pageBreakBefore: ({ id, headlineLevel, startPosition: { pageNumber } }: Where) => {
      if (headlineLevel === bodyBegins) pagesBefore = pageNumber - 1;
      if (id !== undefined) pages.set(id, pageNumber);
      return false;
    },
  };
  await print(draft).getStream();
  return { pagesBefore, ofBookmarks: new Map([...pages].map(([id, number]) => [id, number - pagesBefore])) };
}

/** What pdfmake tells of a node it has laid out. */
interface Where {
  readonly id?: string | undefined;
  readonly headlineLevel?: number | undefined;
  readonly startPosition: { readonly pageNumber: number };
}
