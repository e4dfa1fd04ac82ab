// What an indicator's target or result measures: a number, if its text is one.
import { type Decimal, readDecimal } from "../base/decimal.ts";

/** 86, 86个 (with the unit 个), ≥95% (with %): the number; undefined for words such as 10月底前. Full-width digits count. */
export function measured(text: string | undefined, unit?: string): Decimal | undefined {
  if (text === undefined) return undefined;
  const plain = text
    .normalize("NFKC")
    .replace(/^[≥≤=<>]\s*/, "")
    .trim();
  const marks = [unit?.normalize("NFKC"), "%"].filter((mark) => mark !== undefined && mark !== "");
  const mark = marks.find((one) => plain.endsWith(one ?? ""));
  return readDecimal(mark === undefined ? plain : plain.slice(0, -mark.length).trim());
}

/** Rates stand for the whole at any time: they are compared with the target itself, not with a share of the year. */
export const isRate = (unit: string | undefined, target: string | undefined): boolean =>
  (unit ?? target ?? "").normalize("NFKC").trimEnd().endsWith("%");
