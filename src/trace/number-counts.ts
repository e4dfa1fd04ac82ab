// How many numbers a document has and how many of them say where they are from.
import type { TracedNumber, TraceStatus } from "./traced-number.ts";

export type NumberCounts = Readonly<Record<TraceStatus, number>> & { readonly total: number };

export function countNumbers(numbers: readonly TracedNumber[]): NumberCounts {
  const counts = { total: numbers.length, traced: 0, cited: 0, untraced: 0, contradicted: 0 };
  for (const { status } of numbers) counts[status] += 1;
  return counts;
}

/** 共61个数字：有出处61个（100%），其中引用2个；手写未注明0个，矛盾0个。 A share is rounded down, so that 100% means all of them. */
export function countsText({ total, traced, cited, untraced, contradicted }: NumberCounts): string {
  if (total === 0) return "没有数字。";
  const known = traced + cited;
  const share = Math.floor((known * 100) / total);
  return `共${total}个数字：有出处${known}个（${share}%），其中引用${cited}个；手写未注明${untraced}个，矛盾${contradicted}个。`;
}
