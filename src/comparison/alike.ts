// Which of the numbers of one figure can stand side by side: the most that share their 口径 and measure in units of one family.
import { byText } from "../base/order.ts";
import { unitShift } from "../base/quantity.ts";
import type { RegionNumber } from "./region-number.ts";
import type { RegionYear } from "./region-year.ts";

/** Fewer are no comparison. */
const fewest = 2;

/** In the order given; undefined when no two are alike. Of two groups of one size always the same one, whatever the order. */
export function largestAlike(numbers: readonly RegionNumber[]): readonly RegionNumber[] | undefined {
  const groups = [...Map.groupBy(numbers, ({ definition }) => definition).values()].flatMap(byUnit);
  const [largest] = groups
    .filter(({ length }) => length >= fewest)
    .sort((a, b) => b.length - a.length || byText(keyOf)(a, b));
  return largest;
}

/** By definition, then by the region whose id comes first: two groups never share a region. */
const keyOf = (group: readonly RegionNumber[]): string =>
  `${group[0]?.definition ?? ""} ${group.map(({ region }) => region.id).sort()[0] ?? ""}`;

function byUnit(numbers: readonly RegionNumber[]): readonly (readonly RegionNumber[])[] {
  const groups: RegionNumber[][] = [];
  for (const one of numbers) {
    const group = groups.find(([first]) => first && unitShift(first.quantity.unit, one.quantity.unit) !== undefined);
    if (group) group.push(one);
    else groups.push([one]);
  }
  return groups;
}

/** Why a region is not beside those that are compared. */
export function whyApart(code: string, year: string, one: RegionYear, alike: readonly RegionNumber[]): string {
  if (one.figures === undefined) return `没有公开${year}年度的内容`;
  if (!one.figures.has(code)) return "没有公开这个数";
  const number = one.numbers.get(code);
  if (number === undefined) return "公开的不是可以比较的数";
  return number.definition === alike[0]?.definition ? "计量单位不同" : "口径不同";
}
