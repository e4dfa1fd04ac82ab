// What every table looks like: thin lines all around, a little room in each cell, fixed widths.
import type { ITableOptions } from "docx";
import { twips } from "../style.ts";

/** Space between a cell's text and its borders, and how thick these are, in points. */
export const cellMargin = { sides: 4, topAndBottom: 1, border: 0.5 } as const;

const border = { style: "single", size: cellMargin.border * 8, color: "auto" } as const;
const borders = {
  top: border,
  bottom: border,
  left: border,
  right: border,
  insideHorizontal: border,
  insideVertical: border,
};

const margins = {
  left: twips(cellMargin.sides),
  right: twips(cellMargin.sides),
  top: twips(cellMargin.topAndBottom),
  bottom: twips(cellMargin.topAndBottom),
};

/** `width` in twips. */
export const frame = (width: number): Omit<ITableOptions, "rows"> => ({
  width: { size: width, type: "dxa" },
  layout: "fixed",
  borders,
  margins,
});
