// The sum over regions, where adding up makes sense: exact, of regions none of which holds another, and never silent about who is left out.
import { writtenDecimals } from "../base/decimal.ts";
import { quantityText } from "../base/quantity-text.ts";
import { fixed } from "../base/rounding.ts";
import { sum } from "../base/sum.ts";
import type { ComparedTotal } from "../disclosure/published-portal.ts";
import { amountIn } from "./fitting-unit.ts";
import type { RegionNumber } from "./region-number.ts";
import type { RegionsAbove } from "./regions-above.ts";

export interface Total {
  readonly total?: ComparedTotal;
  /** What a reader should know of it, or why there is none though the numbers add up. */
  readonly notes: readonly string[];
}

/** A sum of one is none. */
const fewest = 2;
/** More names than these are not read. */
const mostNamed = 3;

export function totalOf(numbers: readonly RegionNumber[], unit: string, above: RegionsAbove): Total {
  if (!numbers.every(({ addsUp }) => addsUp)) return { notes: ["这个数按统计方法不能各地区相加，不列合计。"] };
  // What is made up, or put together for show, is no part of what bureaus publish in earnest.
  if (new Set(numbers.map(({ region }) => region.notice)).size > 1) {
    return { notes: ["各地区的数有的是示例或者演示，不列合计。"] };
  }
  const holding = new Set(numbers.flatMap(({ region }) => [...(above.get(region.id) ?? [])]));
  const [left, added] = split(numbers, ({ region }) => holding.has(region.name));
  const notes = left.length === 0 ? [] : [`${named(left)}公开的数可能已经包括下级地区，不加进合计。`];
  if (added.length < fewest) return { notes };
  const quantities = added.map(({ quantity }) => quantity);
  const whole = sum(quantities, unit);
  if (whole === undefined) return { notes: [...notes, "各地区的数带有不同的“余、超、约”等字样，不列合计。"] };
  const decimals = Math.max(...quantities.map((quantity) => writtenDecimals(amountIn(quantity, unit))));
  const but = left.length === 0 ? "" : `，不含${named(left)}`;
  const total = {
    label: `合计（已公开的${added.length}个地区${but}）`,
    text: quantityText(whole, decimals),
    amount: fixed(whole.amount, decimals),
    regions: added.map(({ region }) => region.id),
  };
  const rounded = added.some(({ figure }) => figure.rounding !== undefined);
  return { total, notes: rounded ? [...notes, "各地区的数公开时有四舍五入，合计是公开的数相加。"] : notes };
}

function split<Item>(items: readonly Item[], chosen: (item: Item) => boolean): readonly [Item[], Item[]] {
  return [items.filter(chosen), items.filter((item) => !chosen(item))];
}

function named(numbers: readonly RegionNumber[]): string {
  const names = numbers.slice(0, mostNamed).map(({ region }) => region.name);
  return numbers.length > mostNamed ? `${names.join("、")}等${numbers.length}个地区` : names.join("、");
}
