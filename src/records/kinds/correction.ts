// 更正: a change to something already published, with its reason.
import { optional, required } from "../field.ts";
import { defineKind } from "../record-kind.ts";
import { oneOf } from "../types/one-of.ts";
import { date } from "../types/times.ts";
import { choice, code, prose, reference, words } from "../types/words.ts";

const corrected = oneOf("对象", {
  evaluation: optional("绩效评价", reference("绩效评价"), "评价的编号或名称"),
  selfEvaluation: optional("绩效自评", reference("绩效自评"), "自评的编号"),
  spotCheck: optional("绩效抽评", reference("绩效抽评"), "抽评的编号"),
  project: optional("项目", reference("项目"), "项目名称或编号"),
  total: optional("汇总", reference("汇总"), "汇总里的指标名称"),
  document: optional("文件", words, "更正整份文件时写文件标题"),
});

export const correction = defineKind({
  name: "更正",
  code: "correction",
  level: "year",
  note: "对已公开内容的一次更正、补充或定期修订",
  fields: {
    code: required("编号", code, "更正编号"),
    subject: required("对象", corrected, "更正的是哪一条记录或哪一份文件"),
    type: required("类型", choice("更正类型", ["更正", "补充", "定期修订"]), "改动的性质"),
    reason: required("原因", prose, "为什么改", { aliases: ["更正原因"] }),
    effect: required("影响", prose, "改了哪些数，从多少改为多少"),
    date: required("日期", date, "更正发布的日期", { aliases: ["更正日期"] }),
  },
  title: (data) => data.effect,
  names: (data) => [data.code],
});
