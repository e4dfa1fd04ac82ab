// A list: the rows that meet the condition, one by one, in the columns and the order asked for.
import { addUp } from "./add-up.ts";
import { cellText, evenDecimals, quantitiesIn } from "./column.ts";
import { type Computed, knownTable, missing } from "./computed.ts";
import type { Definition } from "./definition.ts";
import type { TableCell } from "./figure.ts";
import type { ListFormula } from "./formula.ts";
import { cellOf, shownIn, withoutUnit } from "./list-cell.ts";
import { keysOfColumn, rank } from "./list-column.ts";
import { firstRanks, inOrder, tiesText } from "./list-order.ts";
import { originsWith } from "./origin.ts";
import type { Row } from "./row-source.ts";
import type { Setting } from "./setting.ts";
import { tableColumns } from "./table-column.ts";

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
    if (column.key !== rank) return cellOf(rows, column, setting, definition.display);
    return (row: Row): TableCell => ({ text: String(ordered.rankOf(row) ?? ""), numeric: false });
  });
  const lines = rows.map((row, index) => cells.map((cell) => cell(row, index)));
  const total = totals.length > 0 && rows.length > 0 ? totalRow(definition, formula, rows, setting) : undefined;
  if (typeof total === "string") return missing(total);
  const all = total ? [...lines, total] : lines;
  const table = {
    caption: definition.caption,
    columns: tableColumns(
      columns.map(({ title }) => title),
      all,
    ),
    rows: all,
    ...(total ? { totalled: true as const } : {}),
  };
  const keys = columns.flatMap(keysOfColumn);
  const inputs = rows.flatMap((row) => originsWith(row, keys, setting));
  const ties = first !== undefined || keys.includes(rank) ? tiesText(rows, ordered) : "";
  return { ...knownTable(table, inputs), ...(ties === "" ? {} : { note: ties }) };
}

/** The last row, or what is lacking for it. */
function totalRow(
  { display }: Definition,
  formula: ListFormula,
  rows: readonly Row[],
  setting: Setting,
): readonly TableCell[] | string {
  const cells: TableCell[] = [];
  for (const [index, { key, of }] of formula.columns.entries()) {
    if (of !== undefined || !formula.totals.includes(key)) {
      cells.push({ text: index === 0 ? totalLabel : "", numeric: false });
      continue;
    }
    const values = quantitiesIn(rows, key, setting)?.map((value) => shownIn(value, display));
    const sum = values && addUp(values, values[0]?.unit ?? "");
    if (!sum) return `有的“${formula.from}”没有填“${key}”，或单位不一致，不能合计`;
    cells.push({ text: cellText(withoutUnit(sum, display), evenDecimals([sum])), numeric: true });
  }
  return cells;
}
