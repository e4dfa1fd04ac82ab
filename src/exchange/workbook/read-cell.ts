// One value of a sheet to the cell the rest of the program sees, and what a person has to know about it.
import type { Cell } from "../grid.ts";
import { dateText } from "./read-date.ts";
import { digitsOf, lostDigitsFrom } from "./read-number.ts";

export type RawValue = string | number | boolean | Date | null | undefined;

/** What a reader knows of a cell besides its value. */
export interface RawDetail {
  readonly format?: string | undefined;
  readonly formula?: boolean;
  readonly error?: boolean;
}

export type CellRemark = "formula-without-value" | "lost-digits" | "invisible-character";

export interface ReadCell {
  readonly cell?: Cell;
  readonly remark?: CellRemark;
}

/** Shown where a formula was never worked out: what stands there is not known. */
const notWorkedOut = "公式没有算出结果";

export function readCell(value: RawValue, { format, formula, error }: RawDetail): ReadCell {
  const more = {
    ...(format !== undefined && format !== "General" && { format }),
    ...(formula && { formula }),
  } as const;
  if (value === null || value === undefined) {
    return formula ? { cell: { text: notWorkedOut, type: "error", ...more }, remark: "formula-without-value" } : {};
  }
  if (typeof value === "string") return textCell(value, error === true || errorValues.has(value), more);
  if (typeof value === "boolean") return { cell: { text: value ? "是" : "否", type: "truth", ...more } };
  if (typeof value === "number") return numberCell(value, more);
  const text = dateText(value, format);
  // Excel shows the same where a date is none.
  return { cell: text === undefined ? { text: "####", type: "error", ...more } : { text, type: "date", ...more } };
}

type More = Pick<Cell, "format" | "formula">;

function numberCell(value: number, more: More): ReadCell {
  if (!Number.isFinite(value)) return { cell: { text: "#NUM!", type: "error", ...more } };
  const cell: Cell = { text: digitsOf(value), type: "number", ...more };
  return Math.abs(value) >= lostDigitsFrom ? { cell, remark: "lost-digits" } : { cell };
}

/** Readers of the older formats hand them on as text. */
const errorValues = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
  "#SPILL!",
  "#CALC!",
  "#ERR!",
]);

/** What takes no room, turns the direction of writing around, or is no character at all. */
const invisible = /[^\P{Cc}\t\n]|[\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFFE\uFFFF]|\p{Cs}/gu;

function textCell(text: string, isError: boolean, more: More): ReadCell {
  const lines = text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
  const clean = lines.replace(invisible, "");
  const remark = clean.length === lines.length ? {} : ({ remark: "invisible-character" } as const);
  return clean === "" ? remark : { cell: { text: clean, type: isError ? "error" : "text", ...more }, ...remark };
}
