// TXT-01: marks beside Chinese are full-width (GB/T 15834-2011).
import type { ProseCheck, Slip } from "../prose-check.ts";
import type { ReadParagraph } from "../read-prose.ts";

const full: ReadonlyMap<string, string> = new Map([
  [",", "，"],
  [";", "；"],
  [":", "："],
  ["?", "？"],
  ["!", "！"],
]);

const beside = /(?<=[\p{Script=Han}）》”])[,;:?!](?!\/\/)|[,;:?!](?=[\p{Script=Han}《“])/gu;
/** A pair with Chinese inside or beside it; not the （1) of a list. */
const brackets = /\((?!\d{1,2}\))[^()]{0,60}\)/g;

export const fullWidthMarks: ProseCheck = {
  name: "txt-01",
  sentence: "汉字旁边的标点用全角，前面没有空格",
  why: "GB/T 15834-2011：中文行文的逗号、分号、冒号、问号、叹号和括号占一个字的位置；半角的多半是输入法没有切换。",
  severity: "warning",
  examples: {
    good: ["抽评资金8.40亿元；重点评价6个（含1个政策），详见表10:1。"],
    bad: ["抽评资金8.40亿元;重点评价6个。", "三年行动计划(2019—2021年)已经印发。", "完善指标体系 ；调整考核细则。"],
  },
  *examine(text) {
    for (const paragraph of text) {
      for (const { 0: mark, index } of paragraph.text.matchAll(beside)) {
        yield slip(paragraph, index, index + 1, `汉字旁边用了半角的“${mark}”`, `请改为全角的“${full.get(mark)}”`);
      }
      for (const { 0: mark, index } of paragraph.text.matchAll(/(?<=\p{Script=Han})[，。；：、！？]/gu)) {
        // The blank is gone from the text that is checked, but not from the places.
        if ((paragraph.offsets[index] ?? 0) - (paragraph.offsets[index - 1] ?? 0) <= 1) continue;
        yield slip(paragraph, index - 1, index + 1, `“${mark}”前面有空格`, "请删去空格");
      }
      for (const { 0: pair, index } of paragraph.text.matchAll(brackets)) {
        const around = `${paragraph.text[index - 1] ?? ""}${pair}${paragraph.text[index + pair.length] ?? ""}`;
        if (!/\p{Script=Han}/u.test(around)) continue;
        yield slip(paragraph, index, index + pair.length, `汉字旁边用了半角括号“${pair}”`, "请改为全角的“（ ）”");
      }
    }
  },
};

const slip = (paragraph: ReadParagraph, start: number, end: number, message: string, hint: string): Slip => ({
  paragraph,
  start,
  end,
  message,
  hint,
});
