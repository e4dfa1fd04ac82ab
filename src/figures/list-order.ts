// The order of a list, and the rank of each row in it: rows that say the same share a rank, and the next rank is left out.
import { byText } from "../base/order.ts";
import { convert, isQuantity } from "../base/quantity.ts";
import { date } from "../records/types/times.ts";
import { labelOf } from "./key-of-row.ts";
import type { Row } from "./row-source.ts";
import type { Setting } from "./setting.ts";
import { type ValueAt, valuesAt } from "./value-at.ts";

type Compare = (a: Row, b: Row) => number;

export interface Ordered {
  readonly rows: readonly Row[];
  /** Undefined for a row without a value in the ordering field, and for all when there is no order. */
  rankOf(row: Row): number | undefined;
}

/** What has no value in the ordering field stands last, whichever way the list runs. */
export function inOrder(rows: readonly Row[], key: string | undefined, descending: boolean, setting: Setting): Ordered {
  if (key === undefined) return { rows, rankOf: () => undefined };
  const said = (row: Row): ValueAt | undefined => valuesAt(row, key, setting)[0];
  const value = (row: Row): unknown => said(row)?.value;
  const compare = comparing(said, key, setting);
  const [filled, blank] = [true, false].map((wanted) => rows.filter((row) => (value(row) !== undefined) === wanted));
  const sorted = [...(filled ?? [])].sort((a, b) => (descending ? compare(b, a) : compare(a, b)));
  const ranks = new Map<Row, number>();
  let rank = 1;
  for (const [index, row] of sorted.entries()) {
    const before = sorted[index - 1];
    if (before && compare(before, row) !== 0) rank = index + 1;
    ranks.set(row, rank);
  }
  return { rows: [...sorted, ...(blank ?? [])], rankOf: (row) => ranks.get(row) };
}

function comparing(said: (row: Row) => ValueAt | undefined, key: string, setting: Setting): Compare {
  const text = byText<Row>((row) => labelOf(row, key, setting) ?? "");
  return (a, b) => {
    const [left, right] = [said(a)?.value, said(b)?.value];
    if (typeof left === "number" && typeof right === "number") return left - right;
    // Dates are written year first: 2024-12-31 comes after 2024-06-30, though its Chinese text sorts before.
    if (isDate(said(a)) && isDate(said(b))) return byText(String)(left, right);
    if (!isQuantity(left) || !isQuantity(right)) return text(a, b);
    const same = convert(right, left.unit);
    return same ? left.amount.cmp(same.amount) : text(a, b);
  };
}

const isDate = (one: ValueAt | undefined): boolean => one?.field.type.name === date.name;

/** The rows of the first so many ranks: all that share the last of them. */
export const firstRanks = ({ rows, rankOf }: Ordered, count: number): readonly Row[] =>
  rows.filter((row) => (rankOf(row) ?? Number.POSITIVE_INFINITY) <= count);

/** 第1名2条并列，第3名3条并列; empty when nothing is tied. */
export function tiesText(rows: readonly Row[], { rankOf }: Ordered): string {
  const groups = Map.groupBy(rows, (row) => rankOf(row) ?? 0);
  const tied = [...groups].filter(([rank, members]) => rank > 0 && members.length > 1);
  return tied.map(([rank, members]) => `第${rank}名${members.length}条并列`).join("，");
}
