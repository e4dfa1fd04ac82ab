// 版头, 附件说明, 附注 and 版记 of a document that is issued, as parts (clauses 7.2 to 7.4 and 10.1).
import type { DocumentTree, Letterhead } from "../../document/document-tree.ts";
import {
  attachmentsLabel,
  attachmentTexts,
  copiesLabel,
  copiesText,
  noteText,
  printedText,
  recipientsText,
} from "../../document/letterhead-text.ts";
import { grid, type Style, styles } from "../style.ts";
import { type TextPart, textPart } from "./part.ts";
import { characters } from "./pitch.ts";
import { span } from "./span.ts";

/** What stands above the title of the first page. */
export interface HeadParts {
  readonly form: "formal" | "letter";
  readonly urgency?: TextPart;
  readonly mark: TextPart;
  readonly number?: TextPart;
}

/** 版记, at the foot of the last page. */
export interface ImprintParts {
  readonly ruled: boolean;
  readonly copies?: TextPart;
  readonly printer?: TextPart;
  readonly printed?: TextPart;
}

const part = (style: Style, text: string, place: Parameters<typeof textPart>[2] = {}): TextPart =>
  textPart(style, [span(text, style.font)], place);

export function headParts({ profile, letterhead }: DocumentTree): HeadParts | undefined {
  if (letterhead === undefined || (profile !== "formal" && profile !== "letter")) return undefined;
  const { urgency, mark, number } = letterhead;
  const numbered =
    profile === "letter" ? ({ ...styles.documentNumber, align: "right" } as const) : styles.documentNumber;
  return {
    form: profile,
    ...(urgency === undefined ? {} : { urgency: part(styles.urgency, urgency) }),
    mark: part(styles.mark, mark),
    ...(number === undefined ? {} : { number: part(numbered, number) }),
  };
}

export function recipientsParts(letterhead: Letterhead | undefined): readonly TextPart[] {
  const text = letterhead && recipientsText(letterhead);
  return text === undefined ? [] : [part({ ...styles.recipients, align: "justify" }, text, { keepsNext: true })];
}

/** One line below the text; several names each on lines of their own, turning over below the name itself (clause 7.3.4). */
export function attachmentParts(letterhead: Letterhead | undefined): readonly TextPart[] {
  if (letterhead === undefined) return [];
  // Not spread: names stand exactly below one another.
  const style: Style = { ...styles.attachments, align: "left" };
  const indent = characters(style.indent, style.size);
  const label = characters(attachmentsLabel.length, style.size);
  const numbered = letterhead.attachments.length > 1;
  return attachmentTexts(letterhead).map((text, index) => {
    const number = numbered ? text.indexOf(" ") + 1 : 0;
    return index === 0
      ? part(style, attachmentsLabel + text, {
          left: indent,
          first: 0,
          hang: attachmentsLabel.length + number,
          before: grid.linePitch,
        })
      : part(style, text, { left: indent + label, first: 0, hang: number });
  });
}

export function noteParts(letterhead: Letterhead | undefined): readonly TextPart[] {
  const text = letterhead && noteText(letterhead);
  return text === undefined ? [] : [part(styles.note, text)];
}

/** A letter names no 印发机关 and has no rules (clause 10.1). Undefined when there is nothing to name. */
export function imprintParts({ profile, letterhead }: DocumentTree): ImprintParts | undefined {
  const { imprint: style } = styles;
  const ruled = profile === "formal";
  if (letterhead === undefined || (!ruled && profile !== "letter")) return undefined;
  const copies = copiesText(letterhead);
  const printer = ruled ? letterhead.printer : undefined;
  const printed = ruled ? printedText(letterhead) : undefined;
  if (copies === undefined && printer === undefined && printed === undefined) return undefined;
  const sides = { left: style.size, right: style.size };
  const named = copies === undefined ? undefined : `${copiesLabel}${copies}`;
  return {
    ruled,
    ...(named === undefined ? {} : { copies: part(style, named, { ...sides, hang: copiesLabel.length }) }),
    ...(printer === undefined ? {} : { printer: part(style, printer, sides) }),
    ...(printed === undefined ? {} : { printed: part({ ...style, align: "right" }, printed, sides) }),
  };
}
