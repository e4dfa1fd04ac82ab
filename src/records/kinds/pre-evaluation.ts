// 事前评估: whether a new project is worth its money, judged before it enters the budget.
import { optional, required } from "../field.ts";
import { defineKind } from "../record-kind.ts";
import { group, list } from "../types/composite.ts";
import { grade } from "../types/grades.ts";
import { money } from "../types/numbers.ts";
import { date } from "../types/times.ts";
import { choice, code, prose, reference, words } from "../types/words.ts";

export const preEvaluation = defineKind({
  name: "事前评估",
  code: "pre-evaluation",
  level: "year",
  note: "一个项目的一次事前绩效评估；同一项目先部门评估、再财政审核的，各登记一条",
  fields: {
    code: required("编号", code, "事前评估编号"),
    project: required("项目", reference("项目"), "项目名称或编号", { aliases: ["项目名称"] }),
    method: optional("方式", choice("评估方式", ["部门评估", "财政审核", "财政再评估"]), "由谁评估", {
      aliases: ["评估方式"],
    }),
    requested: required("申报资金", money, "申报的资金", {
      aliases: ["申报金额", "送审金额", "申报预算", "申报资金额"],
    }),
    approved: optional("核定资金", money, "核定的资金", { aliases: ["核定金额", "审定金额", "核定预算", "审核金额"] }),
    cut: optional("核减资金", money, "核减的资金，应等于申报减核定", { aliases: ["核减金额"] }),
    dimensions: optional(
      "维度",
      list(
        group("维度", {
          name: required("名称", words, "如立项必要性、投入经济性"),
          opinion: optional("意见", prose, "评估意见"),
          grade: optional("等级", grade, "优、良、中、差"),
        }),
      ),
      "各个评估维度的意见和等级",
    ),
    conclusion: optional("结论", choice("评估结论", ["予以支持", "调整后支持", "不予支持"]), "评估结论", {
      aliases: ["评估结论"],
    }),
    date: optional("日期", date, "评估完成日期", { aliases: ["评估日期"] }),
    experts: optional("专家", list(words), "参加评估的专家", { visibility: "internal" }),
  },
  title: (data) => data.project,
  names: (data) => [data.code],
});
