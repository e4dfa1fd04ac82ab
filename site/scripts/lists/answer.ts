// Which rows a wish leaves, and in which order.
import { compareDecimals, compareTexts } from "./compare.ts";
import { folded, type Row, type Value } from "./row.ts";
import type { Wish } from "./wish.ts";

export interface Facet {
  readonly key: string;
  /** As the control lists them, 全部 left out. */
  readonly choices: readonly string[];
}

export function answer(
  rows: readonly Row[],
  wish: Wish,
  facets: readonly Facet[],
  columns: readonly string[],
): readonly Row[] {
  const wanted = facets.map(({ key, choices }) => {
    const text = wish.choices.get(key);
    return text === undefined ? undefined : choices.indexOf(text);
  });
  const words = wish.words
    .split(/\s+/)
    .map(folded)
    .filter((word) => word !== "");
  const found = rows.filter(
    (row) =>
      wanted.every((choice, at) => choice === undefined || row.choices[at] === choice) &&
      words.every((word) => row.words.indexOf(word) >= 0),
  );
  const { sorting } = wish;
  const column = sorting === undefined ? -1 : columns.indexOf(sorting.key);
  if (sorting === undefined || column < 0) return found;
  const facet = facets.findIndex(({ key }) => key === sorting.key);
  // What the choices have in an order, as 优、良、中、差, sorts in that order.
  const compare = (a: Row, b: Row): number =>
    facet >= 0
      ? compareKnown(a.choices[facet], b.choices[facet], sorting.descending)
      : compareValues(a.values[column], b.values[column], sorting.descending);
  return found.sort((a, b) => compare(a, b) || a.place - b.place);
}

/** Rows that do not say stand last, whichever way one sorts. */
function compareKnown(a: number | undefined, b: number | undefined, descending: boolean): number {
  const [left = -1, right = -1] = [a, b];
  if (left < 0 || right < 0) return Number(left < 0) - Number(right < 0);
  return descending ? right - left : left - right;
}

function compareValues(a: Value | undefined, b: Value | undefined, descending: boolean): number {
  const [left, right] = [a?.text ?? "", b?.text ?? ""];
  if (left === "" || right === "") return Number(left === "") - Number(right === "");
  const order =
    a?.amount !== undefined && b?.amount !== undefined
      ? compareDecimals(a.amount, b.amount)
      : compareTexts(left, right);
  return descending ? -order : order;
}
