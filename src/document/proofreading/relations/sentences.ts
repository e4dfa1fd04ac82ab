// Which numbers of a paragraph stand in one sentence, and what of a paragraph lies between two places.
import { isPlain } from "../../../base/quantity.ts";
import type { ReadNumber, ReadParagraph } from "../read-prose.ts";

/** How many full stops lie between two places. */
export const sentencesApart = ({ text }: ReadParagraph, from: number, to: number): number =>
  text.slice(Math.min(from, to), Math.max(from, to)).split(/[。！？]/).length - 1;

export const sentenceStart = ({ text }: ReadParagraph, at: number): number =>
  Math.max(...["。", "！", "？"].map((mark) => text.lastIndexOf(mark, at - 1))) + 1;

export function sentenceEnd({ text }: ReadParagraph, at: number): number {
  const ends = ["。", "！", "？"].map((mark) => text.indexOf(mark, at)).filter((end) => end >= 0);
  return ends.length === 0 ? text.length : Math.min(...ends);
}

export const isShare = ({ quantity }: ReadNumber): boolean => quantity.unit === "%";

/** A number that says how much there is: no share, no range, no 三个方面, no 300万元以上. */
export const isAmount = (number: ReadNumber): boolean =>
  !number.range &&
  !number.loose &&
  number.quantity.after !== "以上" &&
  number.quantity.after !== "以下" &&
  !/^(?:%|‰|个百分点|百分点|倍|年|分|)$/.test(number.quantity.unit);

/** Said without 余, 超 or 约. */
export const isExactAmount = (number: ReadNumber): boolean => isAmount(number) && isPlain(number.quantity);

export const saysTotal = ({ label }: ReadNumber): boolean =>
  /共|合计|总|全部|全年|完成|组织|实施|抽评|评价|自评/.test(label);
