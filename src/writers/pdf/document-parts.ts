// A document as the parts of its pages: an ordinary one is its body; a report has a cover and a contents list before, a page to sign after.
import type { DocumentTree, LabelledLine } from "../../document/document-tree.ts";
import { grid, page, styles } from "../style.ts";
import { bodyParts } from "./body-parts.ts";
import { Bookmarks } from "./bookmarks.ts";
import { type CoverParts, coverParts } from "./cover-parts.ts";
import { type Part, type TextPart, textPart } from "./part.ts";
import { characters } from "./pitch.ts";
import { signingParts } from "./signing-parts.ts";
import { span } from "./span.ts";

export interface DocumentParts {
  readonly cover?: CoverParts;
  readonly contents: readonly TextPart[];
  readonly body: readonly Part[];
  /** 署名 and 成文日期, which never stand on a page without text. */
  readonly signing: readonly TextPart[];
  readonly signatures: readonly TextPart[];
}

export function documentParts(document: DocumentTree): DocumentParts {
  const bookmarks = new Bookmarks();
  const body = [titlePart(document.title), ...bodyParts(document.blocks, bookmarks)];
  if (document.profile === "ordinary") return { contents: [], body, signing: signingParts(document), signatures: [] };
  return {
    cover: coverParts(document),
    contents: contentsParts(bookmarks),
    body,
    signing: [],
    signatures: document.signatures.map(signaturePart),
  };
}

const titlePart = (title: string): TextPart =>
  textPart(styles.title, [span(title, styles.title.font)], { setOff: true, keepsNext: true });

/** 一、 and （一） are listed; what is below them is left to the bookmarks. */
const deepestListed = 2;

function contentsParts(bookmarks: Bookmarks): readonly TextPart[] {
  const listed = bookmarks.entries.filter(({ depth }) => depth <= deepestListed);
  if (listed.length === 0) return [];
  const { contentsTitle, contentsEntry } = styles;
  return [
    textPart(contentsTitle, [span("目　录", contentsTitle.font)], { newPage: true, setOff: true }),
    ...listed.map(({ bookmark, depth }) =>
      textPart(contentsEntry, [span(bookmark.title, contentsEntry.font)], {
        left: characters((depth - 1) * 2, contentsEntry.size),
        leadsTo: bookmark.id,
      }),
    ),
  ];
}

/** A line to sign on after each label, or the name where it is known. */
const signaturePart = ({ label, value }: LabelledLine, index: number): TextPart =>
  textPart({ ...styles.body, align: "left" }, [span(`${label}：${value}`, styles.body.font)], {
    newPage: index === 0,
    before: index === 0 ? 0 : grid.linePitch,
    ...(value === "" ? { ruleTo: Math.min(page.textWidth, characters(20, styles.body.size)) } : {}),
  });
