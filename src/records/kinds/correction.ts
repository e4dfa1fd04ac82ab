// 更正: a change to something already published, with its reason.
import { optional, required } from "../field.ts";
import { defineKind } from "../record-kind.ts";
import { oneOf } from "../types/one-of.ts";
import { date } from "../types/times.ts";
import { choice, code, prose, reference, words, yesNo } from "../types/words.ts";

const corrected = oneOf("对象", {
  evaluation: optional("绩效评价", reference("绩效评价"), "评价的编号或名称"),
  selfEvaluation: optional("绩效自评", reference("绩效自评"), "自评的编号"),
  spotCheck: optional("绩效抽评", reference("绩效抽评"), "抽评的编号"),
  project: optional("项目", reference("项目"), "项目名称或编号"),
  preEvaluation: optional("事前评估", reference("事前评估"), "事前评估的编号"),
  monitoring: optional("运行监控", reference("运行监控"), "监控的编号"),
  rectification: optional("整改", reference("整改"), "整改的编号"),
  regulation: optional("制度文件", reference("制度文件"), "制度文件的文号或名称"),
  total: optional("汇总", reference("汇总"), "汇总里的指标名称"),
  document: optional("文件", words, "更正或撤回整份文件时写文件标题，与本年度生成的文件一字不差"),
});

export const correction = defineKind({
  name: "更正",
  code: "correction",
  level: "year",
  note: "对已公开内容的一次更正、补充、定期修订或撤回",
  fields: {
    code: required("编号", code, "更正编号"),
    subject: required("对象", corrected, "更正的是哪一条记录或哪一份文件"),
    type: required(
      "类型",
      choice("更正类型", ["更正", "补充", "定期修订", "撤回"]),
      "改动的性质；撤回的不再公开，原网址只留说明",
    ),
    reason: required("原因", prose, "为什么改", { aliases: ["更正原因"] }),
    effect: required("影响", prose, "改了哪些数，从多少改为多少"),
    date: required("日期", date, "更正发布的日期", { aliases: ["更正日期"] }),
    keepsTitle: optional("保留名称", yesNo, "撤回时填写：说明上是否仍写原来的名称；不填的不写"),
  },
  title: (data) => data.effect,
  names: (data) => [data.code],
});
