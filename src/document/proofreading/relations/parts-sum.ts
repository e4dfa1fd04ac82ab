// The parts after 其中 add up to the total where the text says they are all; where they nearly do, someone should look.
import { convert, type Quantity } from "../../../base/quantity.ts";
import { compareSum } from "../../../base/relations.ts";
import type { ProseCheck, Slip } from "../prose-check.ts";
import type { ReadParagraph } from "../read-prose.ts";
import { countAlike } from "./counted-thing.ts";
import { gradeRuns } from "./grade-runs.ts";
import { type PartsOfTotal, partsOfTotals } from "./parts-of-total.ts";

export const partsSum: ProseCheck = {
  name: "parts-sum",
  sentence: "“其中”各项相加等于总数",
  why: "总数和分项写在一处，读者第一件事就是加一加；金额按所写位数的四舍五入范围比较。",
  severity: "error",
  examples: {
    good: [
      "抽评和重点评价项目共212个，资金11.49亿元。其中，抽评项目200个，资金8.46亿元；重点评价项目12个，资金3.03亿元。",
      "安排资金5.00亿元，其中教育支出2.00亿元、卫生支出1.00亿元。",
    ],
    bad: ["抽评和重点评价项目共213个。其中，抽评项目200个；重点评价项目12个。"],
  },
  *examine(text) {
    for (const paragraph of text) {
      const graded = new Set(gradeRuns(paragraph).flatMap(({ parts }) => parts.map((one) => one.number)));
      for (const list of partsOfTotals(paragraph)) {
        if (!list.parts.some((one) => graded.has(one))) yield* judge(paragraph, list);
      }
    }
  },
};

function* judge(paragraph: ReadParagraph, { total, parts, exhaustive }: PartsOfTotal): Iterable<Slip> {
  const last = parts.at(-1);
  if (!last || parts.length < 2 || !parts.every((part) => countAlike(part, total))) return;
  const quantities = parts.map((part) => part.quantity);
  const { agreement, text } = compareSum(quantities, total.quantity);
  if (agreement !== "contradictory") return;
  if (!exhaustive && !isNearMiss(quantities, total.quantity)) return;
  yield {
    paragraph,
    start: total.offset,
    end: last.end,
    severity: exhaustive ? "error" : "warning",
    message: `“其中”各项相加为${text}，与总数“${total.text}”不一致`,
    hint: exhaustive ? "请核对总数和各项的数" : "请核对；各项没有列全的，不必改",
  };
}

/** Off by a thirtieth at most: a list that leaves something out is hardly ever so close. */
function isNearMiss(parts: readonly Quantity[], total: Quantity): boolean {
  let left = total.amount;
  for (const part of parts) left = left.minus(convert(part, total.unit)?.amount ?? 0);
  return left.abs().mul(30).lte(total.amount.abs());
}
