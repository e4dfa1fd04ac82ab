// Numbers written in plain digits as cells that keep every digit: the number, and a format with as many decimals.
import type { Value } from "../workbook/write-model.ts";

/** `format`: without decimals. Undefined for what is no plain number, or has more digits than a spreadsheet keeps. */
export const numberValue = (digits: string, format: string): Value | undefined =>
  isPlain(digits) ? { digits, format: withDecimals(format, digits) } : undefined;

/** 97.5 of 97.5%. */
export const percentValue = (digits: string): Value | undefined =>
  isPlain(digits) ? { digits: hundredth(digits), format: `${withDecimals("0", digits)}%` } : undefined;

const mostDigits = 15;
const isPlain = (digits: string): boolean =>
  /^(0|[1-9]\d*)(\.\d+)?$/.test(digits) && digits.replace(".", "").length <= mostDigits;

/** #,##0 and 12.30 make #,##0.00. */
function withDecimals(format: string, digits: string): string {
  const decimals = digits.split(".")[1]?.length ?? 0;
  return decimals === 0 ? format : `${format}.${"0".repeat(decimals)}`;
}

/** 11.5 becomes 0.115, moved as text: no digit changes. */
function hundredth(digits: string): string {
  const [whole = "", rest = ""] = digits.split(".");
  const padded = whole.padStart(3, "0");
  return `${padded.slice(0, -2)}.${padded.slice(-2)}${rest}`;
}
