// The numbers of one column over several rows: all of them or none, and printed with the same digits.
import { isQuantity, type Quantity } from "../base/quantity.ts";
import { quantityText } from "../base/quantity-text.ts";
import type { Row } from "./row-source.ts";
import type { Setting } from "./setting.ts";
import { valuesAt } from "./value-at.ts";

/** What a row says in a column, if it is a number. */
export function quantityIn(row: Row, column: string, setting: Setting): Quantity | undefined {
  const [found] = valuesAt(row, column, setting);
  return found && isQuantity(found.value) ? found.value : undefined;
}

/** Undefined when some row has no number there: a sum over the rest would be a sum of something else. */
export function quantitiesIn(rows: readonly Row[], column: string, setting: Setting): readonly Quantity[] | undefined {
  const values = rows.map((row) => quantityIn(row, column, setting));
  return values.every((value) => value !== undefined) ? values : undefined;
}

/** The head of a column: 资金性质 for 项目.资金性质. */
export const columnTitle = (column: string): string => column.slice(column.lastIndexOf(".") + 1);

/** As many digits as the most precise one has, when all are in one unit; else each keeps its own. */
export function evenDecimals(values: readonly Quantity[]): number | undefined {
  if (values.some((value) => value.unit !== values[0]?.unit)) return undefined;
  return values.reduce((most, value) => Math.max(most, value.decimals ?? value.amount.decimalPlaces()), 0);
}

/** Points stand without 分: the head of the column says what they are. */
export const cellText = (value: Quantity, decimals: number | undefined): string =>
  quantityText(value.unit === "分" ? { ...value, unit: "" } : value, decimals);
