// How wide a column is and where its text stands, from what it holds.
import type { TableCell, TableColumn } from "./figure.ts";

/** Beyond this many characters a text wraps. */
const widest = 18;
/** The space on both sides of a cell's text, in characters. */
const padding = 1.5;

/** A column for each title, over rows of cells in the same order. */
export const tableColumns = (
  titles: readonly string[],
  rows: readonly (readonly TableCell[])[],
): readonly TableColumn[] =>
  titles.map((title, index) => {
    let longest = textWidth(title);
    let numeric = false;
    for (const row of rows) {
      longest = Math.max(longest, textWidth(row[index]?.text ?? ""));
      numeric ||= row[index]?.numeric ?? false;
    }
    const align = numeric ? "right" : longest <= 6 ? "center" : "left";
    return { title, align, weight: Math.min(longest, widest) + padding };
  });

/** In Chinese characters; ASCII takes about half of one. */
function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += character < "\u0100" ? 0.55 : 1;
  return width;
}
