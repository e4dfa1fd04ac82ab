// What each look of a cell is: the faces, sizes, lines and colours of a sheet as an office makes it.
import type { CellStyle } from "hucre/xlsx";
import type { Look } from "./write-model.ts";

export const baseFont = { name: "宋体", size: 11 } as const;

const line = { style: "thin", color: { rgb: "7F7F7F" } } as const;
const boxed = { top: line, right: line, bottom: line, left: line } as const;
const filled = (rgb: string) => ({ type: "pattern", pattern: "solid", fgColor: { rgb } }) as const;
const top = { vertical: "center", wrapText: true } as const;
const open = { locked: false } as const;

const head: CellStyle = {
  font: { ...baseFont, bold: true },
  fill: filled("DCE6F1"),
  border: boxed,
  alignment: { horizontal: "center", vertical: "center", wrapText: true },
};
const cell: CellStyle = { font: baseFont, border: boxed, alignment: top, numFmt: "@" };

/** “@” keeps what a person types into a cell of words as it was typed: 001, =10, 1/2. */
const styles: Readonly<Record<Look, CellStyle>> = {
  title: { font: { name: "黑体", size: 16 }, alignment: { vertical: "center" } },
  centredTitle: { font: { name: "黑体", size: 18 }, alignment: { horizontal: "center", vertical: "center" } },
  line: { font: { ...baseFont, color: { rgb: "404040" } }, alignment: { vertical: "center", wrapText: true } },
  heading: { font: { name: "黑体", size: 12 }, alignment: { vertical: "center" } },
  text: { font: baseFont, alignment: { vertical: "top", wrapText: true }, numFmt: "@" },
  head,
  requiredHead: { ...head, font: { ...baseFont, bold: true, color: { rgb: "9C0006" } }, fill: filled("F8CBAD") },
  cell,
  centred: { ...cell, alignment: { ...top, horizontal: "center" } },
  number: { ...cell, alignment: { ...top, horizontal: "right" } },
  entry: { ...cell, protection: open },
  numberEntry: { ...cell, alignment: { ...top, horizontal: "right" }, numFmt: "General", protection: open },
  dateEntry: { ...cell, alignment: { ...top, horizontal: "center" }, numFmt: "yyyy-mm-dd", protection: open },
  open: { font: baseFont, alignment: top, protection: open },
  example: { ...cell, font: { ...baseFont, italic: true, color: { rgb: "808080" } }, protection: open },
};

const made = new Map<string, CellStyle>();

/** `format`: of a number or a date that stands in the cell. */
export function styleOf(look: Look, format: string | undefined): CellStyle {
  if (format === undefined) return styles[look];
  const key = `${look}\n${format}`;
  const known = made.get(key) ?? { ...styles[look], numFmt: format };
  made.set(key, known);
  return known;
}
