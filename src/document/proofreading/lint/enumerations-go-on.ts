// TXT-07: 一是、二是、三是 go on without a gap; a list within an item may start anew.
import { chineseNumber } from "../chinese-number.ts";
import type { ProseCheck } from "../prose-check.ts";

const item = /(?<=^|[。；：，！？）])([一二三四五六七八九十]+)是(?!否|非)/g;
const digits = "零一二三四五六七八九十";

export const enumerationsGoOn: ProseCheck = {
  name: "txt-07",
  sentence: "“一是、二是、三是”依次排列",
  why: "增删段落以后序号容易跳号、重号；数目与所列条数对不上，读者会以为漏了内容。",
  severity: "warning",
  examples: {
    good: ["一是抓目标。二是抓监控。三是抓评价，一是自评，二是抽评。四是抓应用。"],
    bad: ["一是抓目标。三是抓评价。"],
  },
  *examine(text) {
    let open: number[] = [];
    let section = "";
    for (const paragraph of text) {
      const here = paragraph.under.join("\n");
      if (here !== section) open = [];
      section = here;
      for (const { 0: words, 1: mark = "", index } of paragraph.text.matchAll(item)) {
        const number = chineseNumber(mark);
        if (number === undefined) continue;
        const last = open.at(-1);
        // Back out of a list within an item to the list that goes on here.
        const level = number === 1 ? open.length : open.lastIndexOf(number - 1);
        if (number > 1 && level < 0) {
          const end = index + words.length;
          const met = last === undefined ? `“${words}”前面没有“一是”` : `“${digits[last] ?? last}是”之后是“${words}”`;
          yield { paragraph, start: index, end, message: met, hint: "请核对序号，或补上漏掉的一条" };
        }
        open = [...open.slice(0, Math.max(0, level)), number];
      }
    }
  },
};
