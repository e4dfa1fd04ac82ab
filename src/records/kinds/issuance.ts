// 发文: a document that was issued, with the number, the recipients and the date the office gave it.
import { optional, required } from "../field.ts";
import { defineKind } from "../record-kind.ts";
import { list } from "../types/composite.ts";
import { documentNumber } from "../types/document-number.ts";
import { date } from "../types/times.ts";
import { choice, words } from "../types/words.ts";

export const issuance = defineKind({
  name: "发文",
  code: "issuance",
  level: "year",
  note: "一份已编号发出的文件，登记发文字号、主送、成文日期等，生成那份文件时照用",
  public: false,
  fields: {
    number: required("发文字号", documentNumber, "发文字号", { aliases: ["文号"] }),
    type: required("文种", words, "文件模板里的文种，如评价意见反馈函"),
    about: optional(
      "对象",
      words,
      "文件所说的记录的编号或名称；按单位出的写责任单位、主管部门，简称也可以；全年只出一份的不填",
    ),
    recipients: optional("主送", list(words), "主送机关，按次序", { aliases: ["主送机关"] }),
    copies: optional("抄送", list(words), "抄送机关", { aliases: ["抄送机关"] }),
    attachments: optional("附件说明", list(words), "附件的名称，不写序号", { aliases: ["附件"] }),
    note: optional("附注", words, "附注，不写括号"),
    urgency: optional("紧急程度", choice("紧急程度", ["特急", "加急"] as const), "需要时填写"),
    date: optional("成文日期", date, "成文日期"),
    printer: optional("印发机关", words, "版记里的印发机关，一般是办公室"),
    printed: optional("印发日期", date, "版记里的印发日期"),
  },
  title: (data) => data.number,
  names: (data) => [data.number],
});
