// TXT-06: between two clauses stands a mark, also where the first ends with the word the second begins with.
import { matches, type ProseCheck } from "../prose-check.ts";
import { repetitions } from "./repeated-words.ts";

/** 重大项目重大政策: two things told side by side by the same word, with nothing between. */
const sideBySide = /(重大|重点|新增|一般)(项目|政策|资金|任务|事项|支出)(\1)(项目|政策|资金|任务|事项|支出)/g;

export const markBetweenClauses: ProseCheck = {
  name: "txt-06",
  sentence: "分句之间、并列成分之间有标点",
  why: "前一分句的末词与后一分句的首词相同时，最容易漏掉中间的标点，读起来像连着写了两遍。",
  severity: "warning",
  examples: {
    good: ["对21个项目进行评价，评价结果为优秀的15个。重大项目、重大政策先评估。"],
    bad: ["对21个项目进行评价评价结果为优秀的15个。"],
  },
  *examine(text) {
    for (const paragraph of text) {
      for (const { word, start, end, betweenClauses } of repetitions(paragraph.text)) {
        if (!betweenClauses) continue;
        const hint = `请在两个“${word}”之间加逗号或句号；多写了一个的，请删去`;
        yield { paragraph, start, end, message: `“${word}${word}”之间像是漏了标点`, hint };
      }
    }
    yield* matches(text, sideBySide, ({ 0: words, 1: shared = "", 2: first = "", 4: second = "" }) => ({
      message: `“${words}”之间像是漏了顿号`,
      hint: `请写作“${shared}${first}、${shared}${second}”或“${shared}${first}和${shared}${second}”`,
    }));
  },
};
