// A part is not larger than what it is part of.

import { isLarger, sameMeasure } from "../../../base/relations.ts";
import type { ProseCheck } from "../prose-check.ts";
import { countAlike } from "./counted-thing.ts";
import { partsOfTotals } from "./parts-of-total.ts";
import { isAmount } from "./sentences.ts";

/** 从200个项目中抽取30个, 200个项目中有30个 */
const takenFrom = /从[^，。；]*$|^[^，。；]{0,12}中(?:，|有|抽|选|随机|重点)/;

export const subset: ProseCheck = {
  name: "subset",
  sentence: "部分不大于总数",
  why: "抽取的、其中的、评为某一等次的，都在总数之内；大于总数一定有一个数写错了。",
  severity: "error",
  examples: {
    good: ["从200个项目中抽取30个复核，其中重大项目5个，涉及40个部门。"],
    bad: ["从200个项目中抽取300个复核。", "抽评项目200个，其中重大项目2100个。"],
  },
  *examine(text) {
    for (const paragraph of text) {
      for (const { total, parts } of partsOfTotals(paragraph)) {
        for (const part of parts) {
          if (!countAlike(part, total) || !isLarger(part.quantity, total.quantity)) continue;
          const message = `“其中”的“${part.text}”大于总数“${total.text}”`;
          yield { paragraph, start: total.offset, end: part.end, message, hint: "请核对两个数" };
        }
      }
      for (const [index, whole] of paragraph.numbers.entries()) {
        const part = paragraph.numbers[index + 1];
        if (!part || !isAmount(whole) || !isAmount(part) || !sameMeasure(whole.quantity, part.quantity)) continue;
        const between = paragraph.text.slice(whole.end, part.offset);
        const taken = takenFrom.test(`${whole.label}`) ? /中/.test(between) : takenFrom.test(between);
        if (!taken || /[。；]|其中/.test(between) || !countAlike(part, whole)) continue;
        if (!isLarger(part.quantity, whole.quantity)) continue;
        const message = `从“${whole.text}”里取出了“${part.text}”`;
        yield { paragraph, start: whole.offset, end: part.end, message, hint: "请核对两个数" };
      }
    }
  },
};
