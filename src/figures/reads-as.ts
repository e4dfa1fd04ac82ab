// What kind of number a field holds, told from its own example.
import { isQuantity } from "../base/quantity.ts";
import type { Field } from "../records/field.ts";
import { money, percent, points } from "../records/types/numbers.ts";
import { operandOf } from "./compare-value.ts";

export const holdsNumbers = (field: Field<unknown>): boolean =>
  field.type.item === undefined && isQuantity(operandOf(field, field.type.example));

/** The unit all its values have, up to 万 and 亿; undefined when each value brings its own. */
export function unitOfField({ type }: Field<unknown>): string | undefined {
  if (type.name === money.name) return "元";
  if (type.name === percent.name) return "%";
  return type.name === points.name ? "分" : undefined;
}
