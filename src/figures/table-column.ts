// How wide a column is and where its text stands, from what it holds.
import type { TableCell, TableColumn } from "./figure.ts";

/** Beyond this many characters a text wraps. */
const widest = 18;
/** The space on both sides of a cell's text, in characters. */
const padding = 1.5;
/** Of columns that have to wrap, the wordiest get more room than others, up to this. */
const wordiest = 36;
/** What a line across a page holds in the size of a table's text. */
const portraitLine = 42;
/** And across a page that lies on its side. */
export const landscapeLine = 60;
/** Words wrap, but not after every second character. */
const narrowest = 3 + padding;

/** A column for each title, over rows of cells in the same order. */
export function tableColumns(
  titles: readonly string[],
  rows: readonly (readonly TableCell[])[],
): readonly TableColumn[] {
  const held = titles.map((title, index): Held => {
    let longest = 0;
    let numeric = false;
    for (const row of rows) {
      longest = Math.max(longest, textWidth(row[index]?.text ?? ""));
      numeric ||= row[index]?.numeric ?? false;
    }
    return { title: textWidth(title), longest, numeric };
  });
  const weights = columnWeights(held);
  return titles.map((title, index) => {
    const { title: head = 0, longest = 0, numeric = false } = held[index] ?? {};
    const align = numeric ? "right" : Math.max(head, longest) <= 6 ? "center" : "left";
    return { title, align, weight: weights[index] ?? narrowest };
  });
}

interface Held {
  /** How wide its title is. */
  readonly title: number;
  /** How wide the widest of its cells is. */
  readonly longest: number;
  /** Numbers do not wrap. */
  readonly numeric: boolean;
}

/** As wide as what they hold; where that is more than the page has, words wrap, the longest most, and numbers do not. */
export function columnWeights(columns: readonly Held[], line = portraitLine): readonly number[] {
  const natural = columns.map(({ title, longest }) => Math.min(Math.max(title, longest), widest) + padding);
  if (sum(natural) <= line) return natural;
  const least = columns.map(({ title, longest, numeric }, index) =>
    // A title goes on two lines before a number does.
    numeric ? Math.max(title / 2, longest) + padding + 0.5 : Math.min(natural[index] ?? narrowest, narrowest),
  );
  const wanted = columns.map(({ title, longest, numeric }, index) =>
    numeric ? 0 : Math.min(Math.max(title, longest), wordiest) + padding - (least[index] ?? 0),
  );
  const share = Math.max(0, line - sum(least)) / Math.max(1, sum(wanted));
  return least.map((width, index) => width + (wanted[index] ?? 0) * Math.min(1, share));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((left, right) => left + right, 0);

/** In Chinese characters; ASCII takes about half of one. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += character < "\u0100" ? 0.55 : 1;
  return width;
}
