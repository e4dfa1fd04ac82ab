// One value of content/ as the cell of a sheet: a number or a date where the cell says all of it, else the text as it was written.
import { joined } from "../../open-data/columns/joined-list.ts";
import type { Content } from "../../reading/content.ts";
import type { FieldType } from "../../records/field.ts";
import { money, ordinal, percent, points } from "../../records/types/numbers.ts";
import { date } from "../../records/types/times.ts";
import type { Value } from "../workbook/write-model.ts";
import { numberValue, percentValue } from "./number-value.ts";

export type MoneyUnit = "元" | "万元" | "亿元";

/** `unit`: that of the column, of an amount. */
export function exchangeValue(
  content: Content | undefined,
  type: FieldType<unknown>,
  unit: MoneyUnit,
): Value | undefined {
  if (content === undefined) return undefined;
  if (Array.isArray(content)) return joined(content.map(String));
  const text = String(content);
  const number = numberOf(text, type, unit);
  if (number !== undefined) return number;
  return type === date && day.test(text) ? { date: text } : text;
}

/** Before it, days have other numbers in Excel than elsewhere. */
const day = /^(?!1900-0[12])(?:19|20)\d{2}-\d{2}-\d{2}$/;

function numberOf(text: string, type: FieldType<unknown>, unit: MoneyUnit): Value | undefined {
  if (type === money) return text.endsWith(unit) ? numberValue(text.slice(0, -unit.length), "#,##0") : undefined;
  if (type === percent) return text.endsWith("%") ? percentValue(text.slice(0, -1)) : undefined;
  return type === points || type === ordinal ? numberValue(text, "0") : undefined;
}

/** The unit in which most amounts are written, so that most cells are numbers; 万元 where there are as many of another. */
export function usualUnit(amounts: Iterable<Content | undefined>): MoneyUnit {
  const counts = { 万元: 0, 元: 0, 亿元: 0 };
  for (const one of amounts) {
    const [, unit] = typeof one === "string" ? (/^[\d.]+(元|万元|亿元)$/.exec(one) ?? []) : [];
    if (unit === "万元" || unit === "元" || unit === "亿元") counts[unit] += 1;
  }
  const { 元: yuan, 亿元: large, 万元: tenThousands } = counts;
  if (yuan > tenThousands && yuan >= large) return "元";
  return large > tenThousands ? "亿元" : "万元";
}
