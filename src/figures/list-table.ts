// A list: the rows that meet the condition, one by one, in the columns and the order asked for.
import { evaluation } from "../records/kinds/evaluation.ts";
import type { Records, Scope } from "../records/records.ts";
import { addUp } from "./add-up.ts";
import { cellText, columnTitle, evenDecimals, quantitiesIn, quantityIn } from "./column.ts";
import { type Computed, knownTable, missing } from "./computed.ts";
import type { Definition } from "./definition.ts";
import type { TableCell } from "./figure.ts";
import type { ListFormula } from "./formula.ts";
import { firstRanks, inOrder, tiesText } from "./list-order.ts";
import { originsWith } from "./origin.ts";
import type { Row } from "./row-source.ts";
import type { Setting } from "./setting.ts";
import { tableColumns } from "./table-column.ts";
import { valuesAt } from "./value-at.ts";
import { showValue } from "./value-text.ts";

/** The column that counts the rows. */
export const rowNumber = "序";
/** The column that says which place a row takes in the order of the list. */
export const rank = "名次";
export const totalLabel = "合计";

/** `chosen`: the rows that meet the formula's condition. */
export function listTable(
  definition: Definition,
  formula: ListFormula,
  chosen: readonly Row[],
  setting: Setting,
): Computed {
  const { columns, first, order, descending, totals } = formula;
  const ordered = inOrder(chosen, order, descending, setting);
  const rows = first === undefined ? ordered.rows : firstRanks(ordered, first);
  const cells = columns.map((column) => {
    if (column !== rank) return columnOf(rows, column, setting.records, setting.scope);
    return (row: Row): TableCell => ({ text: String(ordered.rankOf(row) ?? ""), numeric: false });
  });
  const lines = rows.map((row, index) => cells.map((cell) => cell(row, index)));
  const total = totals.length > 0 && rows.length > 0 ? totalRow(formula, rows, setting) : undefined;
  if (typeof total === "string") return missing(total);
  const all = total ? [...lines, total] : lines;
  const table = {
    caption: definition.caption,
    columns: tableColumns(columns.map(columnTitle), all),
    rows: all,
    ...(total ? { totalled: true as const } : {}),
  };
  const inputs = rows.flatMap((row) => originsWith(row, columns, setting));
  const ties = first !== undefined || columns.includes(rank) ? tiesText(rows, ordered) : "";
  return { ...knownTable(table, inputs), ...(ties === "" ? {} : { note: ties }) };
}

/** The last row, or what is lacking for it. */
function totalRow(formula: ListFormula, rows: readonly Row[], setting: Setting): readonly TableCell[] | string {
  const cells: TableCell[] = [];
  for (const [index, column] of formula.columns.entries()) {
    if (!formula.totals.includes(column)) {
      cells.push({ text: index === 0 ? totalLabel : "", numeric: false });
      continue;
    }
    const values = quantitiesIn(rows, column, setting);
    const sum = values && addUp(values, values[0]?.unit ?? "");
    if (!sum) return `有的“${formula.from}”没有填“${column}”，或单位不一致，不能合计`;
    cells.push({ text: cellText(sum, evenDecimals([sum])), numeric: true });
  }
  return cells;
}

/** How a row's cell in one column reads; numbers in one column have the same digits. */
export function columnOf(
  rows: readonly Row[],
  column: string,
  records: Records,
  scope: Scope,
): (row: Row, index: number) => TableCell {
  if (column === rowNumber) return (_, index) => ({ text: String(index + 1), numeric: false });
  const setting = { records, scope };
  const numbers = rows.map((row) => quantityIn(row, column, setting)).filter((value) => value !== undefined);
  const decimals = evenDecimals(numbers);
  return (row) => {
    const number = quantityIn(row, column, setting);
    if (number) return { text: cellText(number, decimals), numeric: true };
    const values = valuesAt(row, column, setting);
    const shown = values.map(({ field, value }) => showValue(field, value, records, scope) ?? "");
    const text = shown.filter((one) => one !== "").join("、");
    const named =
      row.path.length === 0 && column === evaluation.fields.name.key && row.record.kind.name === evaluation.name;
    return named ? { text, numeric: false, record: row.record.id } : { text, numeric: false };
  };
}
