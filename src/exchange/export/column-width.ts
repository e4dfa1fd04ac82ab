// How wide a column and how high a line has to be: for its head on two lines, and for what stands below, up to where text had better wrap.
import type { Value } from "../workbook/write-model.ts";

const narrowest = 7;
const widest = 42;
/** A head up to this width stands on one line. */
const wholeHead = 16;
/** Beyond so many rows the width no longer changes much. */
const looked = 300;

/** In Latin letters. `below`: what stands under the head. */
export function columnWidth(title: string, below: readonly (Value | undefined)[], least = narrowest): number {
  const head = textWidth(title);
  const shown = below.slice(0, looked).map((value) => textWidth(shownText(value)) + 3);
  // The button of the filter takes two letters.
  return Math.min(widest, Math.max(least, Math.min(head, wholeHead) + 4, Math.ceil(head / 2) + 4, ...shown));
}

/** How high a line of words has to be that runs across columns of these widths, in points. */
export function lineHeight(words: string, widths: readonly number[]): number {
  const room = Math.max(1, widths.reduce((sum, width) => sum + width, 0) * 0.95);
  return 4 + 16 * Math.ceil(textWidth(words) / room);
}

/** Of the longest line; a Chinese character is as wide as two letters. */
export const textWidth = (text: string): number => Math.max(...text.split("\n").map(lineWidth));

const lineWidth = (line: string): number => [...line].reduce((sum, sign) => sum + (sign > "\u2000" ? 2 : 1), 0);

/** About as it will be seen. */
export function shownText(value: Value | undefined): string {
  if (value === undefined) return "";
  if (typeof value === "string") return value;
  return "date" in value ? (value.format === undefined ? value.date : "2024年12月30日") : `${value.digits},,`;
}
