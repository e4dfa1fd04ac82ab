// All pages of a document, with what stands on each of them and the number printed below it.
import type { DocumentTree } from "../../document/document-tree.ts";
import type { Fonts } from "../fonts/prepare-fonts.ts";
import { grid } from "../style.ts";
import type { PageNumbers } from "./contents-entry.ts";
import { coverSlices } from "./cover-slices.ts";
import type { DocumentParts } from "./document-parts.ts";
import { imprintSlice } from "./imprint-slice.ts";
import { letterheadSlice } from "./letterhead-slice.ts";
import { type LaidPage, paginate } from "./paginate.ts";
import type { Slice } from "./slice.ts";
import { slicesOf } from "./slices.ts";

export interface NumberedPage extends LaidPage {
  /** Absent on a cover, a contents list and the first page of a letter. */
  readonly number?: number;
}

export interface Pages {
  readonly pages: readonly NumberedPage[];
  readonly ofBookmarks: PageNumbers;
}

/** Nothing needs to be drawn to know where everything will stand. */
export function pagesOf(document: DocumentTree, parts: DocumentParts, fonts: Fonts): Pages {
  const front = paginate([
    ...(parts.cover === undefined ? [] : coverSlices(parts.cover, fonts)),
    ...slicesOf(parts.contents, fonts),
  ]);
  const main = paginate(
    [
      ...(parts.head === undefined ? [] : [letterheadSlice(parts.head, fonts)]),
      ...slicesOf(parts.body, fonts),
      ...slicesOf(parts.closing, fonts).map(staysWithText),
      ...slicesOf(parts.annexes, fonts),
      ...slicesOf(parts.signatures, fonts),
    ],
    parts.imprint && { slice: imprintSlice(parts.imprint, fonts), distance: grid.linePitch },
  ).map((page, index): NumberedPage => {
    const unnumbered = document.profile === "letter" && index === 0;
    return unnumbered ? page : { ...page, number: index + 1 };
  });
  const ofBookmarks = main.flatMap((page, index) =>
    page.laid.flatMap(({ slice }) => (slice.bookmark === undefined ? [] : [[slice.bookmark.id, index + 1] as const])),
  );
  return { pages: [...front, ...main], ofBookmarks: new Map(ofBookmarks) };
}

/** What closes a document stays with its last lines. */
const staysWithText = (slice: Slice): Slice => ({ ...slice, beginsPage: "rather-not" });
