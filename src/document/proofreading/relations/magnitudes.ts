// 8.46亿元 here and 8.46万元 there: the same digits with another magnitude are a slip more often than a coincidence.
import { unitShift } from "../../../base/quantity.ts";
import type { ProseCheck } from "../prose-check.ts";
import type { ReadNumber, ReadParagraph, ReadProse } from "../read-prose.ts";
import { isAmount } from "./sentences.ts";

export const magnitudes: ProseCheck = {
  name: "magnitude",
  sentence: "同一个数的“万”“亿”前后一致",
  why: "“亿”写成“万”差一万倍，而数字看上去完全一样，校对时最容易放过。",
  severity: "warning",
  examples: {
    good: ["抽评资金8.46亿元，折合84600万元；另有资金5万元、5亿元。"],
    bad: ["抽评资金8.46亿元。", "预算金额8.46万元。"],
  },
  *examine(text) {
    const seen = new Map<string, ReadNumber>();
    for (const { paragraph, number } of telling(text)) {
      const digits = number.text.replace(/[^\d.]/g, "");
      const first = seen.get(digits);
      if (!first) {
        seen.set(digits, number);
        continue;
      }
      const shift = unitShift(first.quantity.unit, number.quantity.unit);
      if (shift === undefined || shift === 0) continue;
      const message = `“${number.text}”与前面的“${first.text}”数字相同，单位差了${shift === 4 || shift === -4 ? "一万" : "一亿"}倍`;
      yield { paragraph, start: number.offset, end: number.end, message, hint: "请核对是“万”还是“亿”" };
    }
  },
};

/** Numbers with three digits or more that are not merely zeros: those do not meet by chance. */
const telling = (text: ReadProse): readonly { paragraph: ReadParagraph; number: ReadNumber }[] =>
  text.flatMap((paragraph) =>
    paragraph.numbers
      .filter((number) => isAmount(number) && number.text.replace(/[^\d]/g, "").replace(/^0+|0+$/g, "").length >= 3)
      .map((number) => ({ paragraph, number })),
  );
