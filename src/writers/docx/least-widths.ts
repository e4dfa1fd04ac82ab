// The least width of a table's columns: no number is parted, and no short name, over two lines.
import type { TableBlock } from "../../document/document-tree.ts";
import { inlineText } from "../../document/plain-text.ts";
import { styles, twips } from "../style.ts";
import { cellMargin } from "./table-look.ts";
import { textWidth } from "./text-width.ts";

/** 一级指标 stays on a line; a longer name may turn over. In characters. */
const shortName = 4;
/** What is longer than this turns over, whatever it is: an address must not take the table. In characters. */
const longest = 8;
const unbreakable = /[!-~]+/g;

/** In twips. */
export function leastWidths({ columns, rows, headless }: TableBlock): readonly number[] {
  return columns.map((column, index) => {
    const cells = rows.filter((row) => !headless || row.length === columns.length || index < row.length - 1);
    const texts = [column.title, ...cells.map((row) => inlineText(row[index] ?? []))];
    return twips(Math.max(1, ...texts.map(leastWidth)) * styles.tableCell.size + room);
  });
}

/** A cell's margins and border, and a point for what programs measure in their own way. */
const room = 2 * cellMargin.sides + cellMargin.border + 1;

function leastWidth(text: string): number {
  const whole = textWidth(text);
  if (whole <= shortName) return whole;
  const widest = Math.max(0, ...(text.match(unbreakable) ?? []).map(textWidth));
  return widest <= longest ? widest : 0;
}
