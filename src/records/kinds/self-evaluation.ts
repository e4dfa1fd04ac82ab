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
    project: required("项目", reference("项目"), "项目名称或编号", { aliases: ["项目名称"] }),
    funds: optional(
      "资金",
      list(
        group("资金", {
          origin: required("来源", words, "年度资金总额、当年财政拨款、上年结转资金或其他资金", {
            aliases: ["资金来源"],
          }),
          initial: optional("年初预算", money, "年初预算数", { aliases: ["年初预算数", "年初预算金额"] }),
          budget: required("全年预算", money, "全年预算数", {
            aliases: ["全年预算数", "预算数", "全年预算金额", "预算金额", "调整后预算数"],
          }),
          spent: required("执行", money, "全年执行数", {
            aliases: ["全年执行数", "执行数", "执行金额", "实际执行数", "全年支出数", "实际支出数"],
          }),
        }),
      ),
      "资金各行，首行为年度资金总额",
      { aliases: ["项目资金", "预算执行情况"] },
    ),
    indicators: optional(
      "指标",
      list(
        group("指标", {
          ...indicatorLevels,
          name: required("三级", words, "三级指标名称", { aliases: ["名称", "三级指标", "指标名称", "三级指标名称"] }),
          direction: optional("方向", direction, "指标方向", { aliases: ["指标性质"] }),
          target: optional("目标值", words, "年度指标值", { aliases: ["年度指标值", "年度目标值", "指标值"] }),
          actual: optional("实际值", words, "实际完成值", { aliases: ["实际完成值", "完成值", "全年实际值"] }),
          unit: optional("单位", words, "计量单位", { aliases: ["计量单位", "度量单位"] }),
          weight: required("分值", points, "分值", { aliases: ["指标分值", "权重"] }),
          score: required("得分", points, "得分", { aliases: ["指标得分"] }),
          reason: optional("偏差原因", prose, "偏差原因分析及改进措施", {
            aliases: ["偏差原因分析及改进措施", "偏差原因分析", "未完成原因分析", "未完成原因及改进措施"],
          }),
        }),
      ),
      "绩效指标，含预算执行率",
      { aliases: ["绩效指标"] },
    ),
    executionRate: optional("执行率", percent, "全年执行数占全年预算数的比例；不写时由程序计算", {
      aliases: ["预算执行率", "资金执行率"],
    }),
    completion: optional("总体完成情况", prose, "年度总体目标的实际完成情况", {
      aliases: ["实际完成情况", "年度总体目标完成情况", "全年实际完成情况"],
    }),
    score: optional("得分", points, "总分", { aliases: ["总分", "自评总分", "综合得分"] }),
    grade: optional("等次", grade, "按得分确定的等次", {
      aliases: ["评价等级", "评价等次", "等级", "自评等级", "自评结果", "评价结果"],
    }),
  },
  title: (data) => data.project,
  names: (data) => [data.code],
});
