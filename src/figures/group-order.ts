// The order of groups: that of the words the field is chosen from (优良中差, 红黄蓝绿), else that of the ledger; or by their numbers.
import { byText } from "../base/order.ts";
import { convert, type Quantity } from "../base/quantity.ts";
import { pathsOf } from "./field-path.ts";
import type { Row } from "./row-source.ts";

export interface Group {
  /** What it is called, a text for each level. */
  readonly labels: readonly string[];
  readonly rows: readonly Row[];
}

/** What groups without a value in the field are called; they stand last. */
export const unfilled = "未填";

/** `number`: what the groups are ordered by, when that is no field; within the groups of the level above. */
export function ordered<One extends Group>(
  groups: readonly One[],
  by: readonly string[],
  order: string | undefined,
  descending: boolean,
  number: ((group: One) => Quantity | undefined) | undefined,
): readonly One[] {
  const byLevel = by.map((key, level) => {
    const { places, fixed } = placesOf(groups, key, level);
    const text = byText<One>((group) => group.labels[level] ?? "");
    const sign = key === order && descending ? -1 : 1;
    return (a: One, b: One): number => {
      const [left, right] = [a.labels[level] ?? "", b.labels[level] ?? ""];
      if (left === right) return 0;
      if (left === unfilled || right === unfilled) return left === unfilled ? 1 : -1;
      // Asked to order by the field itself, words without an order of their own go by their text.
      const chosen = (places.get(left) ?? 0) - (places.get(right) ?? 0);
      return sign * (key === order && !fixed ? text(a, b) : chosen);
    };
  });
  const compare = (a: One, b: One): number => {
    for (const [level, one] of byLevel.entries()) {
      if (number && level === byLevel.length - 1) break;
      const apart = one(a, b);
      if (apart !== 0) return apart;
    }
    if (!number) return 0;
    return (descending ? -1 : 1) * compareQuantities(number(a), number(b)) || (byLevel.at(-1)?.(a, b) ?? 0);
  };
  return [...groups].sort(compare);
}

function compareQuantities(a: Quantity | undefined, b: Quantity | undefined): number {
  const same = a && b && convert(b, a.unit);
  return a && same ? a.amount.cmp(same.amount) : 0;
}

interface Places {
  readonly places: ReadonlyMap<string, number>;
  /** Whether the field itself says so, by the words it is chosen from. */
  readonly fixed: boolean;
}

function placesOf(groups: readonly Group[], key: string, level: number): Places {
  const [first] = groups.flatMap((group) => group.rows);
  const type = first && pathsOf(first.shape, key)[0]?.field.type;
  const options = type?.options ?? type?.item?.options;
  const labels = options ?? [...new Set(groups.map((group) => group.labels[level] ?? ""))];
  return { places: new Map(labels.map((label, at) => [label, at])), fixed: options !== undefined };
}
