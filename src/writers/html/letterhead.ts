// What a document that was issued carries around its text: 发文字号 and 主送, 附件说明 and 附注, and 版记. Its mark, 署名 and date are the page's own.
import type { Element } from "hast";
import type { Letterhead, Profile } from "../../document/document-tree.ts";
import {
  attachmentsLabel,
  attachmentTexts,
  copiesLabel,
  copiesText,
  noteText,
  printingTexts,
  recipientsText,
} from "../../document/letterhead-text.ts";
import { element, text } from "./elements.ts";

const line = (className: string, value: string | undefined): readonly Element[] =>
  value === undefined ? [] : [element("p", { className: [className] }, [text(value)])];

export const opening = (letterhead: Letterhead): readonly Element[] => [
  ...line("document-number", letterhead.number),
  ...line("recipients", recipientsText(letterhead)),
];

/** Before the annexes. */
export const closing = (letterhead: Letterhead): readonly Element[] => [
  ...attachmentTexts(letterhead).flatMap((name, index) =>
    line("attachment", index === 0 ? `${attachmentsLabel}${name}` : name),
  ),
  ...line("issue-note", noteText(letterhead)),
];

/** After them. */
export function imprint(letterhead: Letterhead, profile: Profile): readonly Element[] {
  const copies = copiesText(letterhead);
  return [copies && `${copiesLabel}${copies}`, ...printingTexts(letterhead, profile)].flatMap((one) =>
    line("imprint", one),
  );
}
