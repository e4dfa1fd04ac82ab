// What there is to say of where a figure comes from, with the figures it was computed from and every record behind it.

import type { Figure, Origin } from "../figures/figure.ts";
import { everyInput } from "../figures/last-year.ts";
import { isOfSubject, subjectPrefix } from "../figures/subject-word.ts";

export type Figures = ReadonlyMap<string, Figure>;

/** As people read it: a field of the record the document is about goes by its own name. */
export const nameOf = (id: string): string => (isOfSubject(id) ? id.slice(subjectPrefix.length) : id);

/** The records a figure comes from, through the figures it was computed from, each once. */
export const recordsBehind = (figure: Figure, figures: Figures): readonly Origin[] =>
  everyInput(figure, (id) => figures.get(id));

/** The formula, and what each figure in it says: 甲 ÷ 乙 × 100%；甲为68个，乙为200个. */
export function methodInWords({ provenance }: Figure, figures: Figures): string {
  const said = [...new Set(provenance.operands)].flatMap((id) => {
    const operand = figures.get(id);
    return operand && operand.text !== "" ? [`${nameOf(id)}为${operand.text}`] : [];
  });
  // A table put together from figures shows each of them in its own cell.
  const shown = provenance.operands.length > mostOperands ? [] : said;
  return [provenance.method, ...(shown.length === 0 ? [] : [shown.join("，")])].join("；");
}

const mostOperands = 12;

/** 涉及资金 3.03亿元 */
export const valueRead = ({ field, value }: Origin): string =>
  field === undefined || value === undefined ? "" : `${field} ${value}`;

/** 四舍五入，保留2位小数，为11.48%: with the figure's own text, since a sentence may print it with fewer digits. Empty when nothing was rounded. */
export const roundingInWords = ({ provenance: { rounding }, text }: Figure): string =>
  rounding === undefined ? "" : `${rounding}，为${text}`;
