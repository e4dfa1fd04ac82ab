// 整改: one problem that was found, who puts it right until when, and whether it was done.
import { optional, required } from "../field.ts";
import { defineKind } from "../record-kind.ts";
import { group, list } from "../types/composite.ts";
import { documentNumber } from "../types/document-number.ts";
import { origin } from "../types/origin.ts";
import { date } from "../types/times.ts";
import { choice, code, prose, reference, words, yesNo } from "../types/words.ts";

export const rectification = defineKind({
  name: "整改",
  code: "rectification",
  level: "year",
  note: "一个问题一条，从发现到整改完成",
  fields: {
    code: required("编号", code, "整改编号"),
    source: required("来源", origin, "问题是在哪里发现的", { aliases: ["问题来源"] }),
    problem: required("问题", prose, "要整改的问题", {
      aliases: ["存在问题", "发现问题", "发现的问题", "主要问题", "问题描述"],
    }),
    type: optional("类型", words, "问题类型，如绩效目标、资金管理", { aliases: ["问题类型"] }),
    unit: required("责任单位", reference("部门"), "负责整改的部门或单位", {
      aliases: ["整改责任单位", "整改单位", "责任部门", "整改责任部门"],
    }),
    measures: optional("措施", prose, "整改措施", { aliases: ["整改措施"] }),
    due: required("时限", date, "最迟哪一天整改完成", { aliases: ["整改时限", "完成时限", "整改期限"] }),
    status: optional("状态", choice("整改状态", ["未整改", "整改中", "已整改"]), "整改到哪一步", {
      aliases: ["整改状态", "完成情况", "整改完成情况", "是否完成", "是否整改", "是否完成整改", "是否整改到位"],
    }),
    progress: optional(
      "进展",
      list(
        group("进展", {
          date: required("日期", date, "哪一天"),
          work: required("内容", prose, "做了什么、到了哪一步"),
        }),
      ),
      "整改过程的留痕，一步一条",
      { aliases: ["整改进展"] },
    ),
    reminders: optional(
      "提醒函",
      list(
        group("提醒函", {
          number: required("文号", documentNumber, "提醒函的文号"),
          date: required("日期", date, "发函日期"),
        }),
      ),
      "逾期后发出的提醒函",
      { visibility: "internal" },
    ),
    done: optional("完成日期", date, "整改完成的日期", {
      aliases: ["整改完成日期", "完成时间", "整改完成时间", "实际完成日期"],
    }),
    overdue: optional("逾期", yesNo, "过了时限还没有整改完成；不写时按时限、完成日期和台账日期判断", {
      aliases: ["是否逾期"],
    }),
    evidence: optional("佐证", list(words), "证明已整改的材料", {
      aliases: ["佐证材料", "证明材料"],
      visibility: "internal",
    }),
  },
  title: (data) => data.problem,
  names: (data) => [data.code],
});
