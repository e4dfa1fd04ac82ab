// 项目: a project of one budget year, with its money and its targets.
import { optional, required } from "../field.ts";
import { defineKind } from "../record-kind.ts";
import { targetIndicators } from "../types/indicators.ts";
import { money } from "../types/numbers.ts";
import { choice, code, prose, reference, words } from "../types/words.ts";

export const fundNatures = [
  "部门预算",
  "专项资金",
  "政府投资",
  "专项债券",
  "国有资本经营预算",
  "政府投资基金",
  "PPP",
  "政府购买服务",
] as const;

export const project = defineKind({
  name: "项目",
  code: "project",
  level: "year",
  note: "一个预算年度的一个项目",
  fields: {
    code: required("编号", code, "项目编号，全年不变", { aliases: ["项目编号", "项目代码", "项目编码"] }),
    name: required("名称", words, "项目全称", { aliases: ["项目名称"] }),
    department: required("主管部门", reference("部门"), "主管部门名称或简称", {
      aliases: ["主管部门名称", "预算主管部门"],
    }),
    unit: optional("实施单位", words, "具体实施的单位", { aliases: ["项目单位", "用款单位", "承担单位"] }),
    status: optional("项目属性", choice("项目属性", ["新增", "延续"]), "新增项目达到门槛的要做事前评估"),
    class: optional("绩效分类", choice("绩效分类", ["A", "B", "C"]), "ABC分类管理的类别"),
    nature: optional("资金性质", choice("资金性质", fundNatures), "资金性质"),
    field: optional("领域", words, "所属领域", { aliases: ["所属领域"] }),
    period: optional("起止年度", words, "项目起止年度", { aliases: ["起止时间", "实施期限"] }),
    budget: optional("预算数", money, "全年预算数", {
      aliases: ["全年预算数", "年初预算数", "预算金额", "预算安排数", "调整后预算数"],
    }),
    spent: optional("执行数", money, "全年执行数", {
      aliases: ["全年执行数", "实际执行数", "预算执行", "预算执行数", "实际支出数", "支出数"],
    }),
    goal: optional("总体目标", prose, "年度总体目标", {
      aliases: ["年度目标", "年度总体目标", "年度绩效目标", "预期目标"],
    }),
    indicators: optional("指标", targetIndicators, "绩效指标", { aliases: ["绩效指标"] }),
  },
  title: (data) => data.name,
  names: (data) => [data.code, data.name],
});
