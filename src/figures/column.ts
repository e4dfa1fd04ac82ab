// The numbers of one column over several rows: all of them or none, and printed with the same digits.
import type { Quantity } from "../base/quantity.ts";
import { quantityText } from "../base/quantity-text.ts";
import { fieldOfRow, type Row } from "./row-source.ts";
import { isQuantity } from "./value-text.ts";

/** What a row says in a column, if it is a number. */
export function quantityIn(row: Row, column: string): Quantity | undefined {
  const found = fieldOfRow(row, column);
  const value = found && row.data[found[0]];
  return isQuantity(value) ? value : undefined;
}

/** Undefined when some row has no number there: a sum over the rest would be a sum of something else. */
export function quantitiesIn(rows: readonly Row[], column: string): readonly Quantity[] | undefined {
  const values = rows.map((row) => quantityIn(row, column));
  return values.every((value) => value !== undefined) ? values : undefined;
}

/** As many digits as the most precise one has, when all are in one unit; else each keeps its own. */
export function evenDecimals(values: readonly Quantity[]): number | undefined {
  if (values.some((value) => value.unit !== values[0]?.unit)) return undefined;
  return values.reduce((most, value) => Math.max(most, value.decimals ?? value.amount.decimalPlaces()), 0);
}

/** Points stand without 分: the head of the column says what they are. */
export const cellText = (value: Quantity, decimals: number | undefined): string =>
  quantityText(value.unit === "分" ? { ...value, unit: "" } : value, decimals);
