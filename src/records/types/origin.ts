// What brought up a problem or a decision: the record it came from, or a document of others.
import { optional } from "../field.ts";
import { oneOf } from "./one-of.ts";
import { reference, words } from "./words.ts";

export const origin = oneOf("来源", {
  evaluation: optional("绩效评价", reference("绩效评价"), "评价的编号或名称"),
  spotCheck: optional("绩效抽评", reference("绩效抽评"), "抽评的编号"),
  selfEvaluation: optional("绩效自评", reference("绩效自评"), "自评的编号"),
  monitoring: optional("运行监控", reference("运行监控"), "监控的编号"),
  goalReview: optional("目标审核", reference("目标审核"), "目标审核的编号"),
  preEvaluation: optional("事前评估", reference("事前评估"), "事前评估的编号"),
  document: optional("文件", words, "台账以外的来源，如审计报告，写文件名称"),
});
