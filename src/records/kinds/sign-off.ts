// 签发: one step of one document on its way out: reviewed, signed, sent back or unsigned, by whom and when, and the digest of what was read.
import { optional, required } from "../field.ts";
import { defineKind } from "../record-kind.ts";
import { digest } from "../types/digest.ts";
import { date } from "../types/times.ts";
import { choice, prose, words } from "../types/words.ts";

/** In the order in which they follow each other; the last two undo the first. */
export const signOffSteps = ["已审核", "已签发", "退回", "撤回签发"] as const;
export type SignOffStep = (typeof signOffSteps)[number];

export const signOff = defineKind({
  name: "签发",
  code: "sign-off",
  level: "year",
  note: "一份文件审核、签发的一个环节，由 sign 命令写入；文件以后有改动，靠内容摘要看得出来；属于内部管理，默认不公开",
  public: false,
  fields: {
    document: required("文件", words, "文件标题；本年度有两份同名时写文件编号，如 mingchuan/2024/summary"),
    step: required("状态", choice("签发状态", signOffSteps), "审核、签发，还是退回修改、撤回签发"),
    by: required("人", words, "谁审核、谁签发，写姓名或职务，如分管局领导"),
    date: required("日期", date, "审核、签发的日期"),
    note: optional("意见", prose, "审核、签发的意见"),
    digest: required("内容摘要", digest, "所审核、签发内容的校验值，由 sign 命令写入"),
  },
  title: (data) => `${data.document}（${data.step}）`,
  // Who signs again on the same day signs something else.
  names: (data) => [[data.document, data.step, data.date, data.by, data.digest?.slice(0, 12)].join(" ")],
});
