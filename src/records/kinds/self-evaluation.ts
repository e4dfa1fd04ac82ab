// 绩效自评: a unit's own evaluation of a project, in the columns of the 项目支出绩效自评表.
import { optional, required } from "../field.ts";
import { defineKind } from "../record-kind.ts";
import { group, list } from "../types/composite.ts";
import { grade } from "../types/grades.ts";
import { direction, indicatorLevels } from "../types/indicators.ts";
import { money, percent, points } from "../types/numbers.ts";
import { code, prose, reference, words } from "../types/words.ts";

export const selfEvaluation = defineKind({
  name: "绩效自评",
  code: "self-evaluation",
  level: "year",
  note: "一个项目的单位自评，对应项目支出绩效自评表",
  fields: {
    code: required("编号", code, "自评编号，可与项目编号相同"),
    project: required("项目", reference("项目"), "项目名称或编号"),
    funds: optional(
      "资金",
      list(
        group("资金", {
          origin: required("来源", words, "年度资金总额、当年财政拨款、上年结转资金或其他资金"),
          initial: optional("年初预算", money, "年初预算数", { aliases: ["年初预算数"] }),
          budget: required("全年预算", money, "全年预算数", { aliases: ["全年预算数"] }),
          spent: required("执行", money, "全年执行数", { aliases: ["全年执行数", "执行数"] }),
        }),
      ),
      "资金各行，首行为年度资金总额",
    ),
    indicators: optional(
      "指标",
      list(
        group("指标", {
          ...indicatorLevels,
          name: required("三级", words, "三级指标名称", { aliases: ["名称"] }),
          direction: optional("方向", direction, "指标方向"),
          target: optional("目标值", words, "年度指标值"),
          actual: optional("实际值", words, "实际完成值"),
          unit: optional("单位", words, "计量单位", { aliases: ["计量单位"] }),
          weight: required("分值", points, "分值"),
          score: required("得分", points, "得分"),
          reason: optional("偏差原因", prose, "偏差原因分析及改进措施"),
        }),
      ),
      "绩效指标，含预算执行率",
    ),
    executionRate: optional("执行率", percent, "全年执行数占全年预算数的比例；不写时由程序计算", {
      aliases: ["预算执行率"],
    }),
    completion: optional("总体完成情况", prose, "年度总体目标的实际完成情况"),
    score: optional("得分", points, "总分", { aliases: ["总分"] }),
    grade: optional("等次", grade, "按得分确定的等次"),
  },
  title: (data) => data.project,
  names: (data) => [data.code],
});
