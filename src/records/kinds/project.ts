// 项目: a project of one budget year, with its money and its targets.
import { optional, required } from "../field.ts";
import { defineKind } from "../record-kind.ts";
import { group, list } from "../types/composite.ts";
import { money, points } from "../types/numbers.ts";
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

export const directions = ["≥", "＞", "＝", "≤", "＜", "定性"] as const;

export const project = defineKind({
  name: "项目",
  code: "project",
  level: "year",
  note: "一个预算年度的一个项目",
  fields: {
    code: required("编号", code, "项目编号，全年不变"),
    name: required("名称", words, "项目全称"),
    department: required("主管部门", reference("部门"), "主管部门名称或简称"),
    unit: optional("实施单位", words, "具体实施的单位"),
    class: optional("绩效分类", choice("绩效分类", ["A", "B", "C"]), "ABC分类管理的类别"),
    nature: optional("资金性质", choice("资金性质", fundNatures), "资金性质"),
    field: optional("领域", words, "所属领域"),
    period: optional("起止年度", words, "项目起止年度"),
    budget: optional("预算数", money, "全年预算数", { aliases: ["全年预算数", "年初预算数"] }),
    spent: optional("执行数", money, "全年执行数", { aliases: ["全年执行数"] }),
    goal: optional("总体目标", prose, "年度总体目标"),
    indicators: optional(
      "指标",
      list(
        group("指标", {
          level1: required("一级", words, "一级指标"),
          level2: optional("二级", words, "二级指标"),
          name: required("名称", words, "三级指标名称"),
          direction: optional("方向", choice("方向", directions), "指标方向"),
          target: optional("目标值", words, "年度指标值"),
          unit: optional("计量单位", words, "计量单位"),
          weight: optional("分值", points, "分值权重"),
        }),
      ),
      "绩效指标",
    ),
  },
  title: (data) => data.name,
  names: (data) => [data.code, data.name],
});
