// Numbers without a fixed unit: 分数, 数量, 序号.
import { quantityText } from "../../../base/quantity-text.ts";
import type { Cell } from "../../grid.ts";
import { digitsOf, isPercentFormat } from "./digits.ts";
import { saysNothing } from "./nothing.ts";
import { numberInText } from "./number-text.ts";
import { rateText } from "./rate.ts";

/** With the unit of its column, where the field wants one: 200个. */
export function countText(cell: Cell, unit = ""): string | undefined {
  if (cell.type === "number") return isPercentFormat(cell) ? rateText(cell, "%") : `${digitsOf(cell)}${unit}`;
  if (saysNothing(cell.text)) return undefined;
  const read = numberInText(cell.text);
  return read === undefined ? cell.text : quantityText({ ...read, unit: read.unit || unit });
}

/** 92.5 and 92.5分 are the same score. */
export const pointsText = (cell: Cell): string | undefined => countText(cell)?.replace(/分$/, "");

/** 第3, 3. and 3 are the same place in a list. */
export const ordinalText = (cell: Cell): string | undefined =>
  saysNothing(cell.text) ? undefined : cell.text.normalize("NFKC").replace(/^\s*第?\s*0*(?=\d)|[.、号\s]*$/g, "");
