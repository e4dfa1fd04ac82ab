// Every field a formula over rows names, and for what.
import type { RowFormula } from "./formula.ts";
import { keysOfColumn } from "./list-column.ts";

/** With the columns that are no fields, such as 序. */
export function keysOf(formula: RowFormula): readonly string[] {
  const asked = formula.where.map((clause) => clause.key);
  return [...new Set([...asked, ...readKeysOf(formula)])];
}

/** Those it reads values from, conditions left out. */
export function readKeysOf(formula: RowFormula): readonly string[] {
  switch (formula.type) {
    case "count":
      return [];
    case "list":
      return [
        ...formula.columns.flatMap(keysOfColumn),
        ...(formula.order === undefined ? [] : [formula.order]),
        ...formula.totals,
      ];
    case "group":
      return [...formula.by, ...formula.sums];
    default:
      return [formula.field];
  }
}
