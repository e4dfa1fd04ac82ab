// TXT-11: what is counted goes with its 量词.
import { matches, type ProseCheck } from "../prose-check.ts";
import { measureWords } from "../terms/measure-words.ts";

const counted = new RegExp(
  `\\d+(?:余|多)?(${measureWords.map(({ wrong }) => wrong).join("|")})([^，。；、：\\d]{1,20})`,
  "g",
);

export const fittingMeasureWords: ProseCheck = {
  name: "txt-11",
  sentence: "量词与所数的事物相配",
  why: "项目论“个”，企业论“家”；“68只项目”是方言和口语的说法，不宜写进公文。",
  severity: "warning",
  examples: {
    good: ["对68个项目开展再评估，评价3只政府投资基金，走访12位专家。"],
    bad: ["对68只部门预算项目开展再评估。"],
  },
  examine: (text) =>
    matches(text, counted, ({ 0: words, 1: word, 2: noun = "" }) => {
      const form = measureWords.find(({ wrong }) => wrong === word);
      if (!form?.counted.test(noun) || form.unless.test(noun)) return undefined;
      return { message: `“${words}”的量词“${word}”不合适`, hint: `请改用“${form.right}”` };
    }),
};
