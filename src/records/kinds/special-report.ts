// 专题报告: a report on performance management written for those who decide.
import { optional, required } from "../field.ts";
import { defineKind } from "../record-kind.ts";
import { list } from "../types/composite.ts";
import { date } from "../types/times.ts";
import { words } from "../types/words.ts";

export const specialReport = defineKind({
  name: "专题报告",
  code: "special-report",
  level: "year",
  note: "报送党委、政府、人大等的一份专题报告",
  fields: {
    title: required("标题", words, "报告标题", { aliases: ["报告名称"] }),
    recipients: optional("报送对象", list(words), "报送给谁"),
    date: optional("日期", date, "报送日期", { aliases: ["报送日期"] }),
  },
  title: (data) => data.title,
  names: (data) => [data.title],
});
