// TXT-05: no word or phrase stands twice in a row by mistake.
import type { ProseCheck } from "../prose-check.ts";
import { repetitions } from "./repeated-words.ts";

/** 为杭州市为全面…: the second 为 repeats the first, unless it closes 以…为 and the like. */
const doubledFor =
  /(?<![作成认以因视列变分称评定改转化])为(\p{Script=Han}{1,8}?(?:省|市|区|县|局|部门|单位))为(?![主辅例准止])/gu;
const doubledSmall = /的的(?!确)|，，|。。(?!。)|、、|；；|，。|、。/g;

export const noRepeatedWords: ProseCheck = {
  name: "txt-05",
  sentence: "没有连着写两遍的字词",
  why: "改稿时最容易留下的差错：一个词、一个介词或者一个标点连着出现两次。",
  severity: "warning",
  examples: {
    good: ["一个一个项目过堂，以绩效为导向，的的确确见到成效。"],
    bad: ["对预算执行执行情况开展监控。", "为明川市为全面实施绩效管理提供支撑。"],
  },
  *examine(text) {
    for (const paragraph of text) {
      for (const { word, start, end, betweenClauses } of repetitions(paragraph.text)) {
        if (betweenClauses) continue;
        yield { paragraph, start, end, message: `“${word}”连着写了两遍`, hint: "请删去一个" };
      }
      for (const { 0: words, index } of paragraph.text.matchAll(doubledFor)) {
        const end = index + words.length;
        yield { paragraph, start: index, end, message: `“${words}”里“为”写了两遍`, hint: "请删去一个“为”" };
      }
      for (const { 0: words, index } of paragraph.text.matchAll(doubledSmall)) {
        const end = index + words.length;
        yield { paragraph, start: index, end, message: `“${words}”多写了一个字或标点`, hint: "请删去一个" };
      }
    }
  },
};
