// Words and prose of a cell: trimmed, with plain line ends, without signs nobody can see.
import type { Cell } from "../../grid.ts";
import { digitsOf, isPercentFormat } from "./digits.ts";
import { rateText } from "./rate.ts";

/** Control characters but tabs and line ends, and marks that take no room. */
const unseen = /[^\P{Cc}\n\t]|\p{Cf}/gu;

/** Over several lines, as typed; undefined for a blank. */
export function proseText(cell: Cell): string | undefined {
  if (cell.type === "number") return isPercentFormat(cell) ? rateText(cell, "%") : digitsOf(cell);
  const text = cell.text
    .replace(/\r\n?|\u2028|\u2029/g, "\n")
    .replace(unseen, "")
    .trim();
  return text === "" ? undefined : text;
}

/** On one line: a cell is wide, and names are broken in it for looks. */
export const lineText = (cell: Cell): string | undefined =>
  proseText(cell)
    ?.replace(/(?<=[\x21-\x7e])\s*\n\s*(?=[\x21-\x7e])/g, " ")
    .replace(/\s*\n\s*/g, "");

/** A 编号 has no blanks inside. */
export const codeText = (cell: Cell): string | undefined => lineText(cell)?.normalize("NFKC").replace(/\s/g, "");
