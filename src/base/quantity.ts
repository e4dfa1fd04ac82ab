// A number as people state it: an exact amount, its unit, how far it may be off as written, and words like 余 or 超 that belong to the fact.
import { Decimal, zero } from "./decimal.ts";

/** Words before or after a number that are part of what is claimed. */
export const qualifiersBefore = ["不少于", "不超过", "至少", "超过", "超", "逾", "约", "近"] as const;
export const qualifiersAfter = ["余", "多", "以上", "以下", "左右"] as const;
export type QualifierBefore = (typeof qualifiersBefore)[number];
export type QualifierAfter = (typeof qualifiersAfter)[number];

export interface Quantity {
  /** In `unit`, exactly as written or computed. */
  readonly amount: Decimal;
  /** 个, 亿元, %, 人次 …; empty for a bare number. */
  readonly unit: string;
  /** How far the true value may lie from `amount`: 3.03亿元 is known to ±0.005亿元, a count to 0. */
  readonly slack: Decimal;
  /** Digits after the point it was written with, or the most precise part of a sum was; undefined for other computed values. */
  readonly decimals?: number;
  readonly before?: QualifierBefore;
  readonly after?: QualifierAfter;
}

/** Units that measure the same thing, with the power of ten that leads to the first. */
const families: readonly ReadonlyMap<string, number>[] = [
  { 元: 0, 万元: 4, 亿元: 8 },
  { 个: 0, 万个: 4, 亿个: 8 },
  { 人: 0, 万人: 4, 亿人: 8 },
  { 人次: 0, 万人次: 4 },
  { 家: 0, 万家: 4 },
  { 户: 0, 万户: 4 },
].map((family) => new Map(Object.entries(family)));

/** The power of ten from one unit to another, or undefined when they do not measure the same thing. */
export function unitShift(from: string, to: string): number | undefined {
  if (from === to) return 0;
  for (const family of families) {
    const source = family.get(from);
    const target = family.get(to);
    if (source !== undefined && target !== undefined) return source - target;
  }
  return undefined;
}

/** An exact value: a count, or what is computed from exact values. */
export const exactly = (amount: Decimal | number, unit: string): Quantity => ({
  amount: new Decimal(amount),
  unit,
  slack: zero,
});

/** A value as written with so many digits after the point: known to half of its last digit. */
export const writtenWith = (amount: Decimal, unit: string, decimals: number): Quantity => ({
  amount,
  unit,
  slack: halfOfLastDigit(decimals),
  decimals,
});

const halves = new Map<number, Decimal>();

// There are few precisions and very many numbers, so each half is worked out once.
function halfOfLastDigit(decimals: number): Decimal {
  const known = halves.get(decimals);
  if (known) return known;
  const half = new Decimal(10).pow(-decimals).div(2);
  halves.set(decimals, half);
  return half;
}

/** The same value in another unit; what is known of its precision moves along. Undefined when the units do not fit. */
export function convert(quantity: Quantity, unit: string): Quantity | undefined {
  const shift = unitShift(quantity.unit, unit);
  if (shift === undefined) return undefined;
  if (shift === 0) return quantity;
  const factor = new Decimal(10).pow(shift);
  return {
    ...quantity,
    amount: quantity.amount.mul(factor),
    slack: quantity.slack.mul(factor),
    unit,
    ...(quantity.decimals === undefined ? {} : { decimals: quantity.decimals - shift }),
  };
}

/** Whether it was stated without words like 余, 超 or 约. */
export const isPlain = ({ before, after }: Quantity): boolean => before === undefined && after === undefined;

/** The number alone, without such words. */
export const plain = ({ amount, unit, slack }: Quantity): Quantity => ({ amount, unit, slack });

export const isMoneyUnit = (unit: string): boolean => unitShift(unit, "元") !== undefined;

/** Whether a value of a record is a quantity. */
export const isQuantity = (value: unknown): value is Quantity =>
  typeof value === "object" && value !== null && "amount" in value && "slack" in value;
