// The same fact printed twice has the same value; where the scope differs, it is another fact.
import { compareStatements } from "../../../base/interval.ts";
import type { ProseCheck } from "../prose-check.ts";
import { isSeries, mentionsByFact } from "./fact-mentions.ts";
import { sentencesApart } from "./sentences.ts";

export const repeatedFacts: ProseCheck = {
  name: "repeat",
  sentence: "同一个数前后一致",
  why: "总结的总体情况、分项情况和结果部分常常重复同一个数，改了一处忘了另一处；口径、年度、地区不同的不作比较。",
  severity: "warning",
  examples: {
    good: [
      "2023年，财政抽评项目200个，涉及财政资金8.46亿元。2022年，财政抽评项目180个。",
      "重点评价项目12个，涉及财政资金3.03亿元。",
    ],
    bad: ["2023年，财政抽评项目200个，涉及财政资金8.46亿元。", "2023年，财政抽评项目210个，涉及财政资金8.46亿元。"],
  },
  *examine(text) {
    for (const mentions of mentionsByFact(text).values()) {
      const [first, ...others] = mentions;
      if (!first || isSeries(mentions)) continue;
      for (const { paragraph, number } of others) {
        // Within one sentence the like is told of one thing after the other.
        const apart = paragraph === first.paragraph ? sentencesApart(paragraph, first.number.end, number.offset) : 1;
        if (apart === 0) continue;
        if (compareStatements(first.number.quantity, number.quantity) !== "contradictory") continue;
        const message = `“${number.label}${number.text}”与前面的“${first.number.label}${first.number.text}”不一致`;
        const hint = "说的是一回事时，请核对后统一；口径不同的，请写明";
        yield { paragraph, start: number.offset, end: number.end, message, hint };
      }
    }
  },
};
