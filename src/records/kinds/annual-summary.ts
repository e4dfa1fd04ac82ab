// 工作总结: the year's summary of a region; its prose is the document, with figures in place of numbers.
import { optional, required } from "../field.ts";
import { defineKind } from "../record-kind.ts";
import { list } from "../types/composite.ts";
import { date } from "../types/times.ts";
import { words } from "../types/words.ts";

export const annualSummary = defineKind({
  name: "工作总结",
  code: "summary",
  level: "year",
  note: "年度预算绩效管理工作总结；正文里的数字用口径写",
  prose: true,
  fields: {
    title: required("标题", words, "文件标题"),
    issuer: optional("署名", words, "发文单位"),
    date: optional("成文日期", date, "成文日期"),
    highlights: optional("要点", list(words), "网站年度首页突出显示的口径"),
  },
  title: (data) => data.title,
  names: () => ["summary"],
});
