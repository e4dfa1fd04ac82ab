// 优、良、中分别为68个、124个、7个: as many numbers as things.
import type { ProseCheck } from "../prose-check.ts";
import { allows, listedNames, masked } from "./listed-names.ts";

const respectively = /([^，。；：]{2,80}?)分别(?:为|是|占|达到?|有|完成|安排|增长|下降|核减|涉及)([^，。；]{1,80})/g;

export const respectivelyAsMany: ProseCheck = {
  name: "respectively",
  sentence: "“分别”前后的项数相同",
  why: "“分别为”前面列了几项，后面就应有几个数；多一个少一个，后面的数就都对不上了。",
  severity: "warning",
  examples: {
    good: ["优、良、中、差等次的项目分别为68个、124个、7个和1个。", "自评与抽评项目分别为2007个、200个。"],
    bad: ["优、良、中、差等次的项目分别为68个、124个、7个。"],
  },
  *examine(text) {
    for (const paragraph of text) {
      for (const { 0: words, 1: names = "", 2: values = "", index } of masked(paragraph.text).matchAll(respectively)) {
        const from = index + words.length - values.length;
        const end = index + words.length;
        const count = paragraph.numbers.filter((one) => one.offset >= from && one.end <= end && !one.loose).length;
        const listed = listedNames(names);
        if (count < 2 || listed.most < 2 || allows(listed, count)) continue;
        const things = listed.least === listed.most ? `${listed.least}` : `${listed.least}至${listed.most}`;
        const message = `“分别”前面列了${things}项，后面有${count}个数`;
        yield { paragraph, start: index, end, message, hint: "请核对，使前后一一对应" };
      }
    }
  },
};
