// 最大 and 最小: the largest or smallest number of a column, from the record or records that have it.
import { intervalOf, touch } from "../base/interval.ts";
import { convert, isPlain, type Quantity } from "../base/quantity.ts";
import { type Computed, knownQuantity, missing } from "./computed.ts";
import { originsOf } from "./origin.ts";
import type { Row } from "./row-source.ts";
import type { Setting } from "./setting.ts";

/** `parts` are the numbers of the rows, in their order; at least one. */
export function extreme(
  type: "largest" | "smallest",
  field: string,
  rows: readonly Row[],
  parts: readonly Quantity[],
  setting: Setting,
): Computed {
  const [first] = parts;
  if (!first) return missing(`没有“${field}”可以比较`);
  const same = parts.map((part) => convert(part, first.unit));
  if (!same.every((part) => part !== undefined)) {
    return { ...missing(`“${field}”的单位不一致，不能比较大小`), wrong: "figures/unit-mismatch" };
  }
  const wins = (one: Quantity, other: Quantity): boolean =>
    type === "largest" ? one.amount.gt(other.amount) : one.amount.lt(other.amount);
  const best = same.reduce((so, part) => (wins(part, so) ? part : so));
  const rivals = same.filter((part) => !part.amount.eq(best.amount));
  const unsure = rivals.some((part) => (!isPlain(part) || !isPlain(best)) && touch(intervalOf(part), intervalOf(best)));
  const tied = rows.filter((_, index) => same[index]?.amount.eq(best.amount));
  if (unsure || (tied.length > 1 && !same.filter((part) => part.amount.eq(best.amount)).every(isPlain))) {
    return missing(`“${field}”带有“余、超、约”等字样，分不出大小`);
  }
  // Only what has it: the others would hide that it is the number of one record.
  const inputs = tied.flatMap((row) => originsOf(row, field, setting));
  const value = parts[same.findIndex((part) => part.amount.eq(best.amount))] ?? best;
  const ties = tied.length > 1 ? `，${tied.length}条并列` : "";
  return { ...knownQuantity(value, inputs), note: `在${rows.length}条中比较${ties}` };
}
