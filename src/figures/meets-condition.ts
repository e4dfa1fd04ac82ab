// Whether a row meets a condition: 优 lets 优秀 in, a short name its department, and a list any of its items.
import type { Records, Scope } from "../records/records.ts";
import type { Clause, Condition } from "./condition.ts";
import { fieldOfRow, type Row } from "./row-source.ts";
import { comparables } from "./value-text.ts";

/** All clauses hold; a blank field meets none. */
export function meets(row: Row, where: Condition, records: Records, scope: Scope): boolean {
  return where.every((clause) => holds(row, clause, records, scope));
}

function holds(row: Row, { key, values, place }: Clause, records: Records, scope: Scope): boolean {
  const found = fieldOfRow(row, key);
  if (!found) return false;
  const [name, field] = found;
  const said = comparables(field, row.data[name], records, scope);
  // The words of the condition are read as the field itself would be read.
  const meant = values.flatMap((text) => {
    const { value } = field.type.read({ type: "scalar", text, place }, key);
    return comparables(field, value, records, scope);
  });
  return said.some((one) => meant.includes(one));
}
