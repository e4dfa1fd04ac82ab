// TXT-12: an annual document that is kept says which year it means.
import { matches, type ProseCheck } from "../prose-check.ts";

const annual = /20\d{2}年(?:度|预算|工作|全[市县区省])|年度.{0,12}(?:总结|报告|情况)/;
const deictic = /(?<!\d年)(?:今年|去年|明年|前年|本年度|上年度)(?:上半年|下半年|[一二三四]季度)?/g;
const bareMonth = /(?<=^|[，。；：、])\d{1,2}月(?:\d{1,2}日)?(?=[，、起至—底初]|我|市|全)/g;

export const datedTimes: ProseCheck = {
  name: "txt-12",
  sentence: "年度文件写明年份",
  why: "年度总结要存档、要公开，过一年再读，“今年”“上年度”“4月”就说不清是哪一年。",
  severity: "note",
  examples: {
    good: ["2023年度绩效管理工作总结", "2023年上半年完成自评，2023年4月印发办法。"],
    bad: ["2023年度绩效管理工作总结", "今年上半年完成自评。"],
  },
  *examine(text) {
    if (!text.slice(0, 5).some((paragraph) => annual.test(paragraph.text))) return;
    yield* matches(text, deictic, ({ 0: word }) => ({
      message: `“${word}”没有写明是哪一年`,
      hint: "请写出年份，如“2023年”",
    }));
    yield* matches(text, bareMonth, ({ 0: word, index }, paragraph) => {
      const before = paragraph.text.slice(0, index);
      return /\d{4}年/.test(before)
        ? undefined
        : { message: `“${word}”没有写明是哪一年`, hint: "请写出年份，如“2023年4月”" };
    });
  },
};
