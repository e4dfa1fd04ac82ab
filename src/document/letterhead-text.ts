// What the parts of a letterhead say, in the words of GB/T 9704-2012, clause 7, whatever format they are printed in.
import type { DocumentTree, Letterhead, Profile } from "./document-tree.ts";

/** 主送机关, ended by a full-width colon; undefined when there are none. */
export const recipientsText = ({ recipients }: Letterhead): string | undefined =>
  recipients.length === 0 ? undefined : `${recipients.join("、")}：`;

export const attachmentsLabel = "附件：";

/** Each name after its number, when there are several; the label stands before the first. */
export const attachmentTexts = ({ attachments }: Letterhead): readonly string[] =>
  attachments.length === 1 ? attachments : attachments.map((name, index) => `${index + 1}. ${name}`);

export const noteText = ({ note }: Letterhead): string | undefined => note && `（${note}）`;

export const copiesLabel = "抄送：";

/** 抄送机关, ended by a full stop. */
export const copiesText = ({ copies }: Letterhead): string | undefined =>
  copies.length === 0 ? undefined : `${copies.join("、")}。`;

export const printedText = ({ printed }: Letterhead): string | undefined => printed && `${printed}印发`;

/** What a letterhead's 版记 says beside 抄送; a letter's names neither (clause 10.1). */
export const printingTexts = (letterhead: Letterhead, profile: Profile): readonly string[] =>
  profile === "letter" ? [] : given(letterhead.printer, printedText(letterhead));

/** Everything a document says around its text, a line each, in reading order; its annexes stand between `closing` and `imprint`. */
export function surroundings({
  letterhead,
  profile,
  issuer,
  date,
}: Pick<DocumentTree, "letterhead" | "profile" | "issuer" | "date">): {
  readonly aboveTitle: readonly string[];
  readonly belowTitle: readonly string[];
  readonly closing: readonly string[];
  readonly imprint: readonly string[];
} {
  const signed = given(issuer, date);
  if (!letterhead) return { aboveTitle: [], belowTitle: [], closing: signed, imprint: [] };
  const [first, ...more] = attachmentTexts(letterhead);
  const copies = copiesText(letterhead);
  return {
    aboveTitle: given(letterhead.urgency, letterhead.mark, letterhead.number),
    belowTitle: given(recipientsText(letterhead)),
    closing: [
      ...(first === undefined ? [] : [`${attachmentsLabel}${first}`, ...more]),
      ...signed,
      ...given(noteText(letterhead)),
    ],
    imprint: [...given(copies && `${copiesLabel}${copies}`), ...printingTexts(letterhead, profile)],
  };
}

const given = (...lines: readonly (string | undefined)[]): readonly string[] =>
  lines.filter((line) => line !== undefined && line !== "") as readonly string[];
