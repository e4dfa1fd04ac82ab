// 合计 cells against the sums of the rows they stand for, within the digits they are printed with.

import type { Decimal } from "../../base/decimal.ts";
import { type Diagnostic, warning } from "../../base/diagnostic.ts";
import { type Outcome, outcome } from "../../base/outcome.ts";
import type { Quantity } from "../../base/quantity.ts";
import { quantityText, readQuantity } from "../../base/quantity-text.ts";
import { sum } from "../../base/sum.ts";
import { money, points, quantity } from "../../records/types/numbers.ts";
import type { FoundRow } from "../found-table.ts";
import { executionIndicator } from "./fund-rows.ts";
import { isFilled } from "./heads.ts";
import { identityPaths } from "./identity-fields.ts";
import type { ReadColumn, ReadTable } from "./read-table.ts";
import { cellText } from "./values/cell-text.ts";

/** How many agree, and a warning for each that does not. `ofSheet`: all tables of its sheet. */
export function checkTotals(table: ReadTable, ofSheet: readonly ReadTable[]): Outcome<number> {
  const findings: Diagnostic[] = [];
  let agreed = 0;
  for (const column of table.columns) {
    const { column: index } = column.head;
    if (index === undefined || !isAddedUp(column) || table.found.totals.length === 0) continue;
    // A row that cannot be read is reported for itself; what is said of the sum would only repeat it.
    if (table.rows.some((row) => isUnreadable(column, row, index))) continue;
    const rows = summands(column, index, table);
    for (const [at, row] of table.found.totals.entries()) {
      const stated = amountIn(column, row, index);
      if (stated === undefined) continue;
      const sums = rangesOf(table, at).flatMap((isWithin) => {
        const within = rows.filter((one) => isWithin(one.row)).map(({ value }) => value);
        const parts = [within, [...within, ...executionPoints(column, table, ofSheet)]];
        return parts.flatMap((one) => sum(one, stated.unit) ?? []);
      });
      if (sums.some((one) => agrees(stated, one.amount))) agreed += 1;
      else if (sums[0]) findings.push(differs(column, stated, sums[0], row, index));
    }
  }
  return outcome(agreed, findings);
}

/** 得分 of records has no meaning added up; 分值 and 得分 of indicators have. */
const isAddedUp = ({ slot: { field, list } }: ReadColumn): boolean =>
  field.type === money || field.type === quantity || (field.type === points && list !== undefined);

function amountIn({ slot, reading }: ReadColumn, row: FoundRow, index: number): Quantity | undefined {
  const cell = row.cells.get(index);
  if (!isFilled(cell) || cell.type === "error") return undefined;
  const text = cellText(cell, slot.field.type, reading.manner);
  const read = text === undefined ? undefined : readQuantity(text);
  if (read === undefined) return undefined;
  return slot.field.type === points ? { ...read, unit: "分" } : read;
}

function isUnreadable(column: ReadColumn, row: FoundRow, index: number): boolean {
  const cell = row.cells.get(index);
  if (!isFilled(cell) || amountIn(column, row, index) !== undefined) return false;
  return cellText(cell, column.slot.field.type, column.reading.manner) !== undefined;
}

interface Summand {
  readonly row: FoundRow;
  readonly value: Quantity;
}

/** A value that stands once for several rows counts once. */
function summands(column: ReadColumn, index: number, table: ReadTable): readonly Summand[] {
  const isOnce = table.hasRowLists && (column.slot.list === undefined || column.instance !== undefined);
  const identity = isOnce ? table.columns.filter(({ slot }) => identityPaths(table.kind).has(slot.path)) : [];
  const seen = new Set<string>();
  return table.rows.flatMap((row): readonly Summand[] => {
    if (row.continued.has(index)) return [];
    const name = identity.map(({ head }) => row.cells.get(head.column ?? -1)?.text ?? "").join("\n");
    if (isOnce && name.trim() !== "" && seen.has(name)) return [];
    seen.add(name);
    const value = amountIn(column, row, index);
    return value === undefined ? [] : [{ row, value }];
  });
}

/** The 总分 of a form adds the points that stand beside its money. */
function executionPoints(column: ReadColumn, table: ReadTable, ofSheet: readonly ReadTable[]): readonly Quantity[] {
  if (table.found.labels.length === 0 || column.instance !== undefined) return [];
  return ofSheet.flatMap((other) =>
    other.columns
      .filter(({ slot, instance }) => slot === column.slot && instance === executionIndicator)
      .flatMap((one) => other.rows.slice(0, 1).flatMap((row) => amountIn(one, row, one.head.column ?? -1) ?? [])),
  );
}

/** All rows, those since the total before, those up to the next: a 小计 stands below its rows, and some 合计 above. */
function rangesOf({ found: { totals } }: ReadTable, at: number): readonly ((row: FoundRow) => boolean)[] {
  const [before, own, after] = [totals[at - 1]?.index ?? -1, totals[at]?.index ?? 0, totals[at + 1]?.index];
  const isPart = [...(totals[at]?.cells.values() ?? [])].some(({ text }) => /小计|本页/.test(text.replace(/\s/g, "")));
  const since = (row: FoundRow) => row.index > before && row.index < own;
  const ranges = [
    () => true,
    since,
    (row: FoundRow) => row.index > own && row.index < (after ?? Number.POSITIVE_INFINITY),
  ];
  return isPart ? [since, ...ranges] : ranges;
}

const agrees = (stated: Quantity, summed: Decimal): boolean =>
  summed.minus(stated.amount).abs().lessThanOrEqualTo(stated.slack);

function differs(column: ReadColumn, stated: Quantity, summed: Quantity, row: FoundRow, index: number): Diagnostic {
  const exact = quantityText({ ...summed, unit: stated.unit });
  return warning("exchange/total-differs", `合计${quantityText(stated)}，各行相加是${exact}`, {
    place: row.place(index),
    hint: `请核对“${column.head.title}”：合计有没有漏行，各行有没有录错`,
  });
}
