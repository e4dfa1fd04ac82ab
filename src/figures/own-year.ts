// 本年度 and 上年度 in a condition: the year the figures are about, asked of a year, a date or a point in time.
import type { FieldType } from "../records/field.ts";
import type { Scope } from "../records/records.ts";
import { date, pointInTime, year } from "../records/types/times.ts";

const words = new Map([
  ["本年度", 0],
  ["上年度", -1],
]);

export const isYearWord = (text: string): boolean => words.has(text);

const timed: readonly string[] = [date.name, pointInTime.name, year.name];

export const saysYear = (type: FieldType<unknown>): boolean => timed.includes((type.item ?? type).name);

/** The year a word means; undefined for other words, and where the figures are about no year. */
export function yearMeant(text: string, scope: Scope): string | undefined {
  const step = words.get(text);
  return step === undefined || scope.year === undefined ? undefined : String(Number(scope.year) + step);
}

/** All three kinds of time are written year first. */
export const yearIn = (value: unknown): string | undefined =>
  typeof value === "string" ? value.slice(0, 4) : undefined;
