// What stands below the text of a document: 附件说明, 署名, 成文日期, 附注; and what ends it, after its annexes: 版记, or the page to sign.
import { type FileChild, Paragraph } from "docx";
import type { DocumentTree } from "../../document/document-tree.ts";
import { noteText } from "../../document/letterhead-text.ts";
import { attachmentNote } from "./attachment-note.ts";
import { imprintOf } from "./imprint.ts";
import { textRuns } from "./inlines.ts";
import { signaturePage } from "./signature-page.ts";
import { signing } from "./signing.ts";
import { styleId } from "./style-names.ts";

/** A report is signed on its cover. `width` of a line in points; `ended`: 版记 follows, and has text on its page. */
export function closingOf(document: DocumentTree, width: number, ended: boolean): readonly FileChild[] {
  const { profile, letterhead } = document;
  if (profile === "report") return [];
  const note = letterhead && noteText(letterhead);
  return [
    ...(letterhead ? attachmentNote(letterhead) : []),
    ...signing(document, width, ended || note !== undefined),
    ...(note === undefined ? [] : [noteBelow(note, ended)]),
  ];
}

const noteBelow = (note: string, keepNext: boolean): Paragraph =>
  new Paragraph({ style: styleId("note"), ...(keepNext ? { keepNext } : {}), children: textRuns(note) });

export function endingOf({ profile, letterhead, signatures }: DocumentTree): readonly FileChild[] {
  if (profile === "report") return signaturePage(signatures);
  return letterhead === undefined ? [] : imprintOf(letterhead, profile);
}
