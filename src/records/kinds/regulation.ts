// 制度文件: one rule of the region's “1+N” body of rules, from draft to repeal.
import { optional, required } from "../field.ts";
import { defineKind } from "../record-kind.ts";
import { documentNumber } from "../types/document-number.ts";
import { date } from "../types/times.ts";
import { choice, words } from "../types/words.ts";

export const regulation = defineKind({
  name: "制度文件",
  code: "regulation",
  level: "region",
  note: "一份预算绩效管理制度，“1+N”制度体系由它们组成",
  fields: {
    name: required("名称", words, "文件标题，不带书名号", { aliases: ["文件名称", "制度名称"] }),
    number: optional("文号", documentNumber, "发文字号；拟出台的可不填", { aliases: ["发文字号"] }),
    issued: optional("印发日期", date, "印发日期", { aliases: ["发文日期"] }),
    tier: optional("层次", choice("制度层次", ["综合性制度", "管理办法", "操作规范"]), "在“1+N”制度体系里的层次"),
    status: optional("状态", choice("制度状态", ["拟出台", "现行", "废止"]), "现在是否有效"),
  },
  title: (data) => data.name,
  names: (data) => (data.number === undefined ? [data.name] : [data.number, data.name]),
});
