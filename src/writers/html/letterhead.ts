// What a document that was issued carries before and after its text: 发文字号 and 主送, then 附件说明, 附注 and 版记. Its mark and its date are the page's own.
import type { Element } from "hast";
import type { Letterhead } from "../../document/document-tree.ts";
import {
  attachmentsLabel,
  attachmentTexts,
  copiesLabel,
  copiesText,
  noteText,
  printedText,
  recipientsText,
} from "../../document/letterhead-text.ts";
import { element, text } from "./elements.ts";

const line = (className: string, value: string | undefined): readonly Element[] =>
  value === undefined ? [] : [element("p", { className: [className] }, [text(value)])];

export const headOf = (letterhead: Letterhead): readonly Element[] => [
  ...line("document-number", letterhead.number),
  ...line("recipients", recipientsText(letterhead)),
];

export function footOf(letterhead: Letterhead): readonly Element[] {
  const copies = copiesText(letterhead);
  return [
    ...attachmentTexts(letterhead).flatMap((name, index) =>
      line("attachment", index === 0 ? `${attachmentsLabel}${name}` : name),
    ),
    ...line("issue-note", noteText(letterhead)),
    ...line("imprint", copies && `${copiesLabel}${copies}`),
    ...line("imprint", letterhead.printer),
    ...line("imprint", printedText(letterhead)),
  ];
}
