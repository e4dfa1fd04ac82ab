// Whether a value is larger or smaller than the one a condition names: numbers as numbers, dates as dates.
import { intervalOf } from "../base/interval.ts";
import { convert, isPlain, isQuantity, type Quantity } from "../base/quantity.ts";
import type { Field, FieldType } from "../records/field.ts";
import { date, year } from "../records/types/times.ts";
import type { Comparison } from "./condition.ts";

/** What a condition names, read as the field itself would be read. */
export function operandOf({ type, key }: Field<unknown>, text: string): unknown {
  const nowhere = { file: "", line: 1, column: 1 };
  return (type.item ?? type).read({ type: "scalar", text, place: nowhere }, key).value;
}

/** Whether values of this type have an order a condition can ask for. */
export const isOrdered = (type: FieldType<unknown>): boolean => {
  const item = type.item ?? type;
  const example = operandOf(
    { type: item, key: "", aliases: [], required: false, visibility: "public", note: "" },
    item.example,
  );
  return isQuantity(example) || typeof example === "number" || item.name === date.name || item.name === year.name;
};

/** A number with 余, 超 or 约 counts only when all it can mean does. */
export function compares(value: unknown, how: Comparison, than: unknown): boolean {
  if (isQuantity(value) && isQuantity(than)) {
    const same = convert(than, value.unit) ?? (than.unit === "" || value.unit === "" ? than : undefined);
    return same !== undefined && quantityCompares(value, how, same);
  }
  if (typeof value === "number" && typeof than === "number") return holds(value - than, how);
  // Dates are written year first, with two digits each: their order is that of the text.
  if (typeof value === "string" && typeof than === "string")
    return holds(value === than ? 0 : value < than ? -1 : 1, how);
  return false;
}

function quantityCompares(value: Quantity, how: Comparison, than: Quantity): boolean {
  if (isPlain(value)) return holds(value.amount.cmp(than.amount), how);
  const { low, high } = intervalOf(value);
  const above = value.before === "超" || value.before === "超过" || value.before === "逾";
  if (how === "＞" && above && low.eq(than.amount)) return true;
  return [low, high].every((end) => holds(end.cmp(than.amount), how));
}

function holds(difference: number, how: Comparison): boolean {
  switch (how) {
    case "≥":
      return difference >= 0;
    case "＞":
      return difference > 0;
    case "≤":
      return difference <= 0;
    case "＜":
      return difference < 0;
  }
}
