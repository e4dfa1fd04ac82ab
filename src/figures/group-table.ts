// Groups: the rows that meet the condition, counted or summed by what one field says.
import { exactly, type Quantity } from "../base/quantity.ts";
import type { Records, Scope } from "../records/records.ts";
import { addUp } from "./add-up.ts";
import { cellText, evenDecimals, quantitiesIn } from "./column.ts";
import { type Computed, knownTable, missing } from "./computed.ts";
import type { Definition, Formula } from "./definition.ts";
import type { TableCell } from "./figure.ts";
import { keyOf, originOf } from "./from-rows.ts";
import type { Row } from "./row-source.ts";
import { tableColumns } from "./table-column.ts";

type GroupFormula = Extract<Formula, { type: "group" }>;

/** `chosen`: the rows that meet the formula's condition. One row a group, in the order in which the groups first appear; a count when no sums are asked for. */
export function groupTable(
  definition: Definition,
  formula: GroupFormula,
  chosen: readonly Row[],
  records: Records,
  scope: Scope,
): Computed {
  const groups = Map.groupBy(chosen, (row) => keyOf(row, formula.by, records, scope) ?? "未填");
  const titles =
    formula.sums.length === 0 ? [definition.unit === "" ? "数量" : `数量（${definition.unit}）`] : formula.sums;
  const columns: (readonly string[])[] = [];
  for (const title of titles) {
    const counted = formula.sums.length === 0;
    const values = [...groups.values()].map((members) => (counted ? count(members) : total(members, title)));
    if (!values.every((value) => value !== undefined)) {
      return missing(`有的“${formula.from}”没有填“${title}”，或单位不一致`);
    }
    const decimals = evenDecimals(values);
    columns.push(values.map((value) => cellText(value, decimals)));
  }
  const lines = [...groups.keys()].map((key, index): readonly TableCell[] => [
    { text: key, numeric: false },
    ...columns.map((column) => ({ text: column[index] ?? "", numeric: true })),
  ]);
  const table = { caption: definition.caption, columns: tableColumns([formula.by, ...titles], lines), rows: lines };
  return knownTable(
    table,
    chosen.map((row) => originOf(row)),
  );
}

const count = (rows: readonly Row[]): Quantity => exactly(rows.length, "");

function total(rows: readonly Row[], column: string): Quantity | undefined {
  const values = quantitiesIn(rows, column);
  return values && addUp(values, values[0]?.unit ?? "");
}
