// 目标框架: the targets every project of one typical type should set itself.
import { optional, required } from "../field.ts";
import { defineKind } from "../record-kind.ts";
import { list } from "../types/composite.ts";
import { targetIndicators } from "../types/indicators.ts";
import { reference, words } from "../types/words.ts";

export const goalFramework = defineKind({
  name: "目标框架",
  code: "goal-framework",
  level: "region",
  note: "一类典型项目或一个部门整体的绩效目标标准框架",
  fields: {
    projectType: required("项目类型", words, "典型项目的类型；部门整体的写“部门整体·部门名称”"),
    departments: optional("部门", list(reference("部门")), "只供某些部门用的，写部门名称；不写即各部门通用", {
      aliases: ["适用部门"],
    }),
    indicators: optional("指标", targetIndicators, "这类项目应设的绩效指标", { aliases: ["绩效指标"] }),
  },
  title: (data) => data.projectType,
  names: (data) => [data.projectType],
});
