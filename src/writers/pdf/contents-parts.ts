// The contents list of a report as parts: 一、 and （一）, each leading to its heading.
import { grid, styles } from "../style.ts";
import type { Bookmarks } from "./bookmarks.ts";
import type { Element } from "./conformance/element.ts";
import { type TextPart, textPart } from "./part.ts";
import { characters } from "./pitch.ts";
import { span } from "./span.ts";

/** What is below that is left to the bookmarks. */
const deepestListed = 2;

export function contentsParts(bookmarks: Bookmarks): readonly TextPart[] {
  const listed = bookmarks.entries.filter(({ depth }) => depth <= deepestListed);
  if (listed.length === 0) return [];
  const { contentsTitle, contentsEntry } = styles;
  const list: Element = { type: "TOC" };
  return [
    textPart(contentsTitle, [span("目　录", contentsTitle.font)], {
      newPage: true,
      onGrid: true,
      below: grid.linePitch,
      element: { type: "Caption", within: list },
    }),
    ...listed.map(({ bookmark, depth }) =>
      textPart(contentsEntry, [span(bookmark.title, contentsEntry.font)], {
        left: characters((depth - 1) * 2, contentsEntry.size),
        leadsTo: bookmark.id,
        element: { type: "TOCI", within: list },
      }),
    ),
  ];
}
