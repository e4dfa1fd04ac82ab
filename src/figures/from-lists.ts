// Figures that are tables over rows: a list row by row, or groups with their counts and sums.

import { byText } from "../base/order.ts";
import { exactly, type Quantity } from "../base/quantity.ts";
import { quantityText } from "../base/quantity-text.ts";
import { sum } from "../base/sum.ts";
import type { Records, Scope } from "../records/records.ts";
import { type Computed, knownTable, missing } from "./computed.ts";
import type { Definition, Formula } from "./definition.ts";
import type { TableCell, TableColumn } from "./figure.ts";
import { keyOf, meets, originOf } from "./from-rows.ts";
import { fieldOfRow, type Row } from "./row-source.ts";
import { isQuantity, showValue } from "./value-text.ts";

/** The column that counts the rows. */
export const rowNumber = "序";

type ListFormula = Extract<Formula, { type: "list" }>;
type GroupFormula = Extract<Formula, { type: "group" }>;

export function listTable(
  definition: Definition,
  formula: ListFormula,
  rows: readonly Row[],
  records: Records,
  scope: Scope,
): Computed {
  if (rows.length === 0) return missing(`没有“${formula.from}”记录`);
  const chosen = rows.filter((row) => meets(row, formula.where, records, scope));
  const ordered = formula.order === undefined ? chosen : inOrder(chosen, formula.order, records, scope);
  const cells = ordered.map((row, index) =>
    formula.columns.map((column): TableCell => {
      if (column === rowNumber) return { text: String(index + 1), numeric: false };
      const found = fieldOfRow(row, column);
      const shown = found && showValue(found[1], row.data[found[0]], records, scope, true);
      const names = row.path.length === 0 && found?.[0] === "name" && row.record.kind.name === "绩效评价";
      return { text: shown?.text ?? "", numeric: shown?.numeric ?? false, ...(names ? { record: row.record.id } : {}) };
    }),
  );
  const columns = formula.columns.map((title, index) =>
    columnFor(
      title,
      cells.map((row) => row[index]),
    ),
  );
  return knownTable(
    { caption: definition.caption, columns, rows: cells },
    ordered.map((row) => originOf(row)),
  );
}

/** As wide as its longest text, up to a point where longer texts wrap. */
function columnFor(title: string, cells: readonly (TableCell | undefined)[]): TableColumn {
  const longest = Math.max(textWidth(title), ...cells.map((cell) => textWidth(cell?.text ?? "")));
  const numeric = cells.some((cell) => cell?.numeric);
  return {
    title,
    align: numeric ? "right" : longest <= 6 ? "center" : "left",
    weight: Math.min(longest, 18) + cellPadding,
  };
}

/** The space on both sides of a cell's text, in characters. */
const cellPadding = 1.5;

/** In Chinese characters; ASCII takes about half of one. */
const textWidth = (text: string): number => [...text].reduce((width, one) => width + (one < "\u0100" ? 0.55 : 1), 0);

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
    if (isQuantity(left) && isQuantity(right) && left.unit === right.unit) return left.amount.cmp(right.amount);
    return text(a, b);
  });
}

export function groupTable(
  definition: Definition,
  formula: GroupFormula,
  rows: readonly Row[],
  records: Records,
  scope: Scope,
): Computed {
  if (rows.length === 0) return missing(`没有“${formula.from}”记录`);
  const chosen = rows.filter((row) => meets(row, formula.where, records, scope));
  const groups = new Map<string, Row[]>();
  for (const row of chosen) {
    const key = keyOf(row, formula.by, records, scope) ?? "未填";
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const cells: TableCell[][] = [];
  for (const [key, members] of groups) {
    const line: TableCell[] = [{ text: key, numeric: false }];
    if (formula.sums.length === 0) line.push({ text: quantityText(exactly(members.length, "")), numeric: true });
    for (const column of formula.sums) {
      const total = columnSum(members, column);
      if (!total) return missing(`有的“${formula.from}”没有填“${column}”，或单位不一致`);
      line.push({ text: quantityText(total.unit === "分" ? { ...total, unit: "" } : total), numeric: true });
    }
    cells.push(line);
  }
  const titles = [formula.by, ...(formula.sums.length === 0 ? [`数量（${definition.unit}）`] : formula.sums)];
  const columns = titles.map((title, index) =>
    columnFor(
      title,
      cells.map((row) => row[index]),
    ),
  );
  return knownTable(
    { caption: definition.caption, columns, rows: cells },
    chosen.map((row) => originOf(row)),
  );
}

function columnSum(rows: readonly Row[], column: string): Quantity | undefined {
  const values: Quantity[] = [];
  for (const row of rows) {
    const found = fieldOfRow(row, column);
    const value = found && row.data[found[0]];
    if (!isQuantity(value)) return undefined;
    values.push(value);
  }
  return sum(values, values[0]?.unit ?? "");
}
