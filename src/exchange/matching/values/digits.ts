// The digits of a number as its cell shows them: zeros that the number format adds are kept, and no stored digit is lost.
import type { Cell } from "../../grid.ts";

/** What is shown for positive numbers, without words in quotes, escaped signs and colours. */
const shown = (format: string): string => {
  const [first = ""] = format.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, "").split(";");
  return first;
};

export const isPercentFormat = ({ format = "" }: Cell): boolean => shown(format).includes("%");

/** How many digits after the point the format asks for at least. */
export const decimalsShown = ({ format = "" }: Cell): number => /\.(0+)/.exec(shown(format))?.[1]?.length ?? 0;

/** Whether the format moves the point, so that the cell shows another number than it holds: 0!.0, and #,##0, in thousands. */
export const isScaled = ({ format = "" }: Cell): boolean =>
  /0[!\\]\.0|0"\."0/.test(format) || /[0?#],+(?![0?,#])/.test(shown(format));

/** 12.3 with 0.00 is 12.30; 12 with 000 is 012. */
export function digitsOf(cell: Cell): string {
  const zeros = /^0{2,}$/.exec(shown(cell.format ?? ""));
  if (zeros) return cell.text.padStart(zeros[0].length, "0");
  return withDecimals(cell.text, decimalsShown(cell));
}

/** With at least so many digits after the point. */
export function withDecimals(digits: string, least: number): string {
  const point = digits.indexOf(".");
  const decimals = point < 0 ? 0 : digits.length - point - 1;
  if (decimals >= least) return digits;
  return `${digits}${point < 0 ? "." : ""}${"0".repeat(least - decimals)}`;
}
