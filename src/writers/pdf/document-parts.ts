// A document as the parts of its pages: what stands before its body, the body, and what stands after.
import type { DocumentTree, LabelledLine } from "../../document/document-tree.ts";
import { grid, page, styles } from "../style.ts";
import { turned, withAnnexes } from "./annexes.ts";
import { bodyParts } from "./body-parts.ts";
import { Bookmarks } from "./bookmarks.ts";
import { headingElement } from "./conformance/element.ts";
import { contentsParts } from "./contents-parts.ts";
import { type CoverParts, coverParts } from "./cover-parts.ts";
import {
  attachmentParts,
  type HeadParts,
  headParts,
  type ImprintParts,
  imprintParts,
  noteParts,
  recipientsParts,
} from "./letterhead-parts.ts";
import { type Part, type TextPart, textPart } from "./part.ts";
import { characters } from "./pitch.ts";
import { signingParts } from "./signing-parts.ts";
import { span } from "./span.ts";

export interface DocumentParts {
  readonly cover?: CoverParts;
  readonly contents: readonly TextPart[];
  /** 版头. */
  readonly head?: HeadParts;
  readonly body: readonly Part[];
  /** 附件说明, 署名, 成文日期 and 附注, which never stand on a page without text. */
  readonly closing: readonly TextPart[];
  /** From the first 附件 on. */
  readonly annexes: readonly Part[];
  readonly signatures: readonly TextPart[];
  /** 版记. */
  readonly imprint?: ImprintParts;
}

export function documentParts(document: DocumentTree): DocumentParts {
  const upright = document.profile === "report" ? reportParts(document) : plainParts(document);
  return document.landscape === true && upright.head === undefined ? laidAcross(upright) : upright;
}

/** Every part of a form that asks for it. */
const laidAcross = ({ cover, contents, body, closing, annexes, signatures }: DocumentParts): DocumentParts => ({
  ...(cover === undefined
    ? {}
    : { cover: { title: turned(cover.title), lines: cover.lines.map(turned), foot: cover.foot.map(turned) } }),
  contents: contents.map(turned),
  body: body.map(turned),
  closing: closing.map(turned),
  annexes: annexes.map(turned),
  signatures: signatures.map(turned),
});

function plainParts(document: DocumentTree): DocumentParts {
  const { letterhead } = document;
  const [head, imprint] = [headParts(document), imprintParts(document)];
  const { text, annexes } = withAnnexes(bodyParts(document.blocks, new Bookmarks()));
  return {
    contents: [],
    ...(head === undefined ? {} : { head }),
    body: [titlePart(document), ...recipientsParts(letterhead), ...text],
    closing: [...attachmentParts(letterhead), ...signingParts(document), ...noteParts(letterhead)],
    annexes,
    signatures: [],
    ...(imprint === undefined ? {} : { imprint }),
  };
}

function reportParts(document: DocumentTree): DocumentParts {
  const bookmarks = new Bookmarks();
  const { text, annexes } = withAnnexes(bodyParts(document.blocks, bookmarks));
  return {
    cover: coverParts(document),
    contents: contentsParts(bookmarks),
    body: [titlePart(document), ...text],
    closing: [],
    annexes,
    signatures: document.signatures.map(signaturePart),
  };
}

/** One line below the title stays empty (clause 7.3.1); in a form, which has to do with its page, part of one. */
function titlePart({ title, profile }: DocumentTree): TextPart {
  const below = profile === "form" ? grid.linePitch / 2 : grid.linePitch;
  // 版头 takes no whole number of lines, so nothing below it stands on the grid.
  const onGrid = profile === "ordinary" || profile === "report";
  return textPart(styles.title, [span(title, styles.title.font)], {
    keepsNext: true,
    below,
    onGrid,
    element: headingElement(1),
  });
}

/** A line to sign on after each label, or the name where it is known. */
const signaturePart = ({ label, value }: LabelledLine, index: number): TextPart =>
  textPart({ ...styles.body, align: "left" }, [span(`${label}：${value}`, styles.body.font)], {
    newPage: index === 0,
    before: index === 0 ? 0 : grid.linePitch,
    ...(value === "" ? { ruleTo: Math.min(page.textWidth, characters(20, styles.body.size)) } : {}),
  });
