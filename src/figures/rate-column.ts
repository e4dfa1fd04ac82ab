// The column of a group table that says one sum in percent of another: 得分率, 执行率.
import { Decimal } from "../base/decimal.ts";
import { convert, isPlain, type Quantity } from "../base/quantity.ts";
import { fixed } from "../base/rounding.ts";
import type { Definition } from "./definition.ts";

/** A text for each row, all with the same digits; none where the whole is zero, or the two do not compare. */
export function rateTexts(
  rows: readonly (readonly Quantity[])[],
  part: number,
  whole: number,
  { decimals = 1, trim }: Pick<Definition, "decimals" | "trim">,
): readonly string[] {
  const rates = rows.map((values) =>
    rateOf(values[part], values[whole])?.toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP),
  );
  const most = Math.max(0, ...rates.map((rate) => rate?.decimalPlaces() ?? 0));
  return rates.map((rate) => (rate === undefined ? "" : `${fixed(rate, trim ? most : decimals)}%`));
}

function rateOf(part: Quantity | undefined, whole: Quantity | undefined): Decimal | undefined {
  const same = part && whole && convert(part, whole.unit);
  if (!same || !whole || whole.amount.isZero() || ![same, whole].every(isPlain)) return undefined;
  return same.amount.div(whole.amount).mul(100);
}
