// A list: the rows that meet the condition, one by one, in the columns and the order asked for.
import { byText } from "../base/order.ts";
import { convert } from "../base/quantity.ts";
import { evaluation } from "../records/kinds/evaluation.ts";
import type { Records, Scope } from "../records/records.ts";
import { cellText, evenDecimals, quantityIn } from "./column.ts";
import { type Computed, knownTable } from "./computed.ts";
import type { Definition, Formula } from "./definition.ts";
import type { TableCell } from "./figure.ts";
import { keyOf, originOf } from "./from-rows.ts";
import { fieldOfRow, type Row } from "./row-source.ts";
import { tableColumns } from "./table-column.ts";
import { isQuantity, showValue } from "./value-text.ts";

/** The column that counts the rows. */
export const rowNumber = "序";

type ListFormula = Extract<Formula, { type: "list" }>;

/** `chosen`: the rows that meet the formula's condition. */
export function listTable(
  definition: Definition,
  formula: ListFormula,
  chosen: readonly Row[],
  records: Records,
  scope: Scope,
): Computed {
  const ordered = formula.order === undefined ? chosen : inOrder(chosen, formula.order, records, scope);
  const columns = formula.columns.map((column) => columnOf(ordered, column, records, scope));
  const lines = ordered.map((row, index) => columns.map((cell) => cell(row, index)));
  const table = { caption: definition.caption, columns: tableColumns(formula.columns, lines), rows: lines };
  return knownTable(
    table,
    ordered.map((row) => originOf(row)),
  );
}

/** How a row's cell in one column reads; numbers in one column have the same digits. */
export function columnOf(
  rows: readonly Row[],
  column: string,
  records: Records,
  scope: Scope,
): (row: Row, index: number) => TableCell {
  if (column === rowNumber) return (_, index) => ({ text: String(index + 1), numeric: false });
  const numbers = rows.map((row) => quantityIn(row, column)).filter((value) => value !== undefined);
  const decimals = evenDecimals(numbers);
  return (row) => {
    const number = quantityIn(row, column);
    if (number) return { text: cellText(number, decimals), numeric: true };
    const found = fieldOfRow(row, column);
    const shown = found && showValue(found[1], row.data[found[0]], records, scope);
    const named = row.path.length === 0 && found?.[0] === "name" && row.record.kind.name === evaluation.name;
    const text = shown ?? "";
    return named ? { text, numeric: false, record: row.record.id } : { text, numeric: false };
  };
}

function inOrder(rows: readonly Row[], key: string, records: Records, scope: Scope): readonly Row[] {
  const value = (row: Row): unknown => {
    const found = fieldOfRow(row, key);
    return found && row.data[found[0]];
  };
  const text = byText<Row>((row) => keyOf(row, key, records, scope) ?? "");
  return [...rows].sort((a, b) => {
    const [left, right] = [value(a), value(b)];
    if (typeof left === "number" && typeof right === "number") return left - right;
    // What has no value in the ordering field stands last.
    if (left === undefined || right === undefined) return Number(left === undefined) - Number(right === undefined);
    if (!isQuantity(left) || !isQuantity(right)) return text(a, b);
    const same = convert(right, left.unit);
    return same ? left.amount.cmp(same.amount) : text(a, b);
  });
}
