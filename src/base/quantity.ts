// A number as people state it: an exact amount, its unit, how precisely it was written, and words like 余 or 超 that belong to the fact.
import { Decimal } from "./decimal.ts";

/** Words before or after a number that are part of what is claimed. */
export const qualifiersBefore = ["至少", "超过", "超", "约", "近", "逾", "不少于", "不超过"] as const;
export const qualifiersAfter = ["余", "多", "以上", "以下"] as const;

export interface Quantity {
  /** In `unit`, exactly as written or computed. */
  readonly amount: Decimal;
  /** 个, 亿元, %, 人次 …; empty for a bare number. */
  readonly unit: string;
  /** Digits after the point this value is known to; undefined: exact (a count, or computed from exact values). */
  readonly decimals?: number;
  readonly before?: string;
  readonly after?: string;
}

/** Units that measure the same thing, each with its factor to the first. */
const families: readonly (readonly (readonly [unit: string, factor: string])[])[] = [
  [
    ["元", "1"],
    ["万元", "10000"],
    ["亿元", "100000000"],
  ],
  [
    ["个", "1"],
    ["万个", "10000"],
  ],
  [
    ["人", "1"],
    ["万人", "10000"],
  ],
];

/** The factor from one unit to another, or undefined when they do not measure the same thing. */
export function unitFactor(from: string, to: string): Decimal | undefined {
  if (from === to) return new Decimal(1);
  for (const family of families) {
    const source = family.find(([unit]) => unit === from);
    const target = family.find(([unit]) => unit === to);
    if (source && target) return new Decimal(source[1]).div(target[1]);
  }
  return undefined;
}

/** The same value in another unit; its known precision moves along. Undefined when the units do not fit. */
export function convert(quantity: Quantity, unit: string): Quantity | undefined {
  const factor = unitFactor(quantity.unit, unit);
  if (factor === undefined) return undefined;
  if (quantity.decimals === undefined) return { ...quantity, amount: quantity.amount.mul(factor), unit };
  const shift = new Decimal(factor).log(10).round().toNumber();
  return { ...quantity, amount: quantity.amount.mul(factor), unit, decimals: quantity.decimals - shift };
}

export const isMoneyUnit = (unit: string): boolean => unitFactor(unit, "元") !== undefined;
