// TXT-13: 文号 have six-cornered brackets and neither 第 nor a leading zero (GB/T 9704-2012, 7.2.5).
import { matches, type ProseCheck } from "../prose-check.ts";

const number = /(?<=[\p{Script=Han}])([〔[［(（【])((?:19|20)\d{2})年?([〕\]］)）】])(第?)(\d{1,4})号/gu;

export const documentNumbers: ProseCheck = {
  name: "txt-13",
  sentence: "发文字号用六角括号，不加“第”",
  why: "GB/T 9704-2012：发文字号由机关代字、年份、序号组成，年份用六角括号“〔〕”，序号不编虚位，不加“第”。",
  severity: "warning",
  examples: {
    good: ["湖委发〔2019〕36号，第36号议案。"],
    bad: ["湖委发[2019]36号", "虞政办〔2021〕第19号", "明财绩〔2023〕005号"],
  },
  examine: (text) =>
    matches(text, number, ({ 0: met, 1: open, 2: year, 3: close, 4: ordinal, 5: digits = "" }) => {
      if (open === "〔" && close === "〕" && ordinal === "" && !digits.startsWith("0")) return undefined;
      return { message: `发文字号“${met}”的写法不合规范`, hint: `请写作“〔${year}〕${digits.replace(/^0+/, "")}号”` };
    }),
};
