// How the three outcomes of a printed rate are said: exact is silent, within rounding a note, against the numbers an error.

import type { Relation } from "../../../base/relations.ts";
import type { Slip } from "../prose-check.ts";
import type { ReadNumber, ReadParagraph } from "../read-prose.ts";

/** `from`: where the numbers it was computed from begin. */
export function consistentSlip(paragraph: ReadParagraph, rate: ReadNumber, { text }: Relation, name: string): Slip {
  return {
    paragraph,
    start: rate.offset,
    end: rate.end,
    severity: "note",
    message: `${name}${rate.text}与所列数据一致（四舍五入范围内），由所列数据计算为${text}`,
    hint: "按原始数据计算的，不必改；否则请核对",
  };
}

export function contradictorySlip(
  paragraph: ReadParagraph,
  rate: ReadNumber,
  { text }: Relation,
  name: string,
  of: readonly ReadNumber[],
): Slip {
  const [first, second] = of;
  return {
    paragraph,
    start: Math.min(...of.map((one) => one.offset), rate.offset),
    end: rate.end,
    message: `${name}${rate.text}与所列数据不一致，由“${first?.text ?? ""}”和“${second?.text ?? ""}”计算为${text}`,
    hint: "请核对这几个数",
  };
}
