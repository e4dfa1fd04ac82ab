// What an indicator's target or result measures: a number and its unit, if its text is one.
import { readDecimal, writtenDecimals } from "../base/decimal.ts";
import { exactly, isMoneyUnit, type Quantity, writtenWith } from "../base/quantity.ts";
import { remembered } from "../base/remembered.ts";

/** Units of rates. */
const rateUnits: readonly string[] = ["%", "‰"];

const clean = (text: string | undefined): string => (text ?? "").normalize("NFKC").trim();

/**
 * 86, 86个, ≥95%: the number, in the unit that stands in the text or, without one, in that of its column.
 * Undefined for words such as 10月底前, 95%以上 or 1.2万. Full-width digits count.
 */
export const measured = (text: string | undefined, columnUnit?: string): Quantity | undefined =>
  text === undefined ? undefined : measuredIn(`${columnUnit ?? ""}\0${text}`);

/** Half a dozen checks ask the same of every row. */
const measuredIn = remembered((unitAndText: string): Quantity | undefined => {
  const cut = unitAndText.indexOf("\0");
  return measure(unitAndText.slice(cut + 1), unitAndText.slice(0, cut));
});

function measure(text: string, columnUnit: string): Quantity | undefined {
  const column = clean(columnUnit);
  const number = clean(text).replace(/^[≥≤=<>]\s*/, "");
  const own = [column, ...rateUnits].find((unit) => unit !== "" && number.endsWith(unit));
  const digits = own === undefined ? number : number.slice(0, -own.length).trim();
  const amount = readDecimal(digits);
  if (amount === undefined) return undefined;
  const unit = own ?? column;
  const decimals = writtenDecimals(digits);
  // Counts are exact; what is measured is known to half of its last digit.
  const counted = decimals === 0 && !isMoneyUnit(unit) && !rateUnits.includes(unit);
  return counted ? { ...exactly(amount, unit), decimals } : writtenWith(amount, unit, decimals);
}

/** The columns of an indicator that say what was to be reached and what was. */
export interface MeasuredRow {
  readonly target?: string | undefined;
  readonly actual?: string | undefined;
  readonly unit?: string | undefined;
}

/** Target and result as numbers of one unit; undefined where either is words, or a rate is set against a count. */
export function measuredPair(row: MeasuredRow): { readonly target: Quantity; readonly actual: Quantity } | undefined {
  const target = measured(row.target, row.unit);
  // A column without a unit leaves it to the target to say it.
  const actual = target && measured(row.actual, clean(row.unit) === "" ? target.unit : row.unit);
  return actual && actual.unit === target.unit ? { target, actual } : undefined;
}

/** Rates stand for the whole at any time: they are compared with the target itself, not with a share of the year. */
export const isRate = ({ unit }: Pick<Quantity, "unit">): boolean => rateUnits.includes(unit);
