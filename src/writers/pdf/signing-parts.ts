// 署名 and 成文日期 at the end of an ordinary document, without a seal (clause 7.3.5.2).
import type { DocumentTree } from "../../document/document-tree.ts";
import { grid, styles } from "../style.ts";
import { type TextPart, textPart } from "./part.ts";
import { span } from "./span.ts";

/**
 * One line below the text the issuer, two characters from the right; below it the date, beginning two characters to the
 * right of the issuer's first. A date too long for that keeps the two characters and the issuer moves to the left.
 */
export function signingParts({ issuer, date }: DocumentTree): readonly TextPart[] {
  const difference = characters(issuer ?? "") - characters(date ?? "");
  const both = issuer !== undefined && date !== undefined;
  const issuerInset = both && difference < 0 ? 4 - difference : 2;
  const dateInset = both && difference >= 0 ? difference : 2;
  return [
    ...(issuer === undefined ? [] : [signed(issuer, issuerInset, true)]),
    ...(date === undefined ? [] : [signed(date, dateInset, issuer === undefined)]),
  ];
}

const signed = (text: string, inset: number, first: boolean): TextPart =>
  textPart(styles.signature, [span(text, styles.signature.font)], {
    right: Math.max(0, inset) * grid.characterPitch,
    before: first ? grid.linePitch : 0,
  });

/** A digit takes about half the width of a Chinese character. */
const characters = (text: string): number =>
  [...text].reduce((sum, character) => sum + (character < "\u2E80" ? 0.55 : 1), 0);
