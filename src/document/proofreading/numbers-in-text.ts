// The statistics a person typed into prose: each with its unit, its place, and the words before it that say what it counts.
import type { Quantity } from "../../base/quantity.ts";
import { qualifiersBefore } from "../../base/quantity.ts";
import { readQuantity } from "../../base/quantity-text.ts";
import { onlyStatistics } from "./not-statistics.ts";

export interface TypedNumber {
  readonly text: string;
  readonly quantity: Quantity;
  /** Position in the text, counted from 0. */
  readonly offset: number;
  readonly line: number;
  readonly column: number;
  /** The clause up to the number, back to the last stop. */
  readonly before: string;
}

// Longer units first, so that 亿元 is not read as 亿.
const units =
  "个百分点|百分点|平方公里|平方米|亿人次|万人次|人次|公里|亿元|万元|亿人|万人|万个|万家|万户|万吨|万亩|元|个|项|家|只|户|次|条|份|名|篇|期|场|分|倍|人|亩|件|批|类|天|座|辆|所|套|吨|米|年|%|％|‰";

const number = new RegExp(
  `(?:(?:${qualifiersBefore.join("|")})\\s*)?\\d+(?:,\\d{3})*(?:\\.\\d+)?(?:\\s*(?:余|多))?(?:[\\s*]*(?:${units}))?(?:以上|以下)?`,
  "g",
);

export function numbersInText(text: string): readonly TypedNumber[] {
  const found: TypedNumber[] = [];
  const statistics = onlyStatistics(halfWidth(text));
  for (const match of statistics.matchAll(number)) {
    const quantity = readQuantity(match[0].replace(/[\s*]/g, ""));
    if (!quantity) continue;
    const lines = text.slice(0, match.index).split("\n");
    found.push({
      text: text
        .slice(match.index, match.index + match[0].length)
        .replaceAll("*", "")
        .trim(),
      quantity,
      offset: match.index,
      line: lines.length,
      column: (lines.at(-1)?.length ?? 0) + 1,
      before: (
        text
          .slice(Math.max(0, match.index - 40), match.index)
          .split(/[。；！？]|\n\s*\n/)
          .at(-1) ?? ""
      )
        // A line that goes on in the next one is one sentence.
        .replace(/\s*\n\s*/g, "")
        .trimEnd(),
    });
  }
  return found;
}

/** ２０１个 is 201个: digits of either width count, each in its place. */
const halfWidth = (text: string): string =>
  text.replace(/[０-９％．]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0));
