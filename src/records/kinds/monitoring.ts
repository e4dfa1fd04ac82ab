// 运行监控: how far the money and the goals of a project have come at one point of the year.
import { optional, required } from "../field.ts";
import { defineKind } from "../record-kind.ts";
import { group, list } from "../types/composite.ts";
import { direction } from "../types/indicators.ts";
import { light } from "../types/lights.ts";
import { money, percent } from "../types/numbers.ts";
import { pointInTime } from "../types/times.ts";
import { choice, code, prose, reference, words } from "../types/words.ts";

/** The columns of the official 绩效运行监控情况表. */
const indicatorFields = {
  level1: optional("一级", words, "一级指标", { aliases: ["一级指标"] }),
  level2: optional("二级", words, "二级指标", { aliases: ["二级指标"] }),
  name: required("名称", words, "三级指标名称", { aliases: ["三级", "三级指标", "指标名称"] }),
  direction: optional("方向", direction, "指标方向", { aliases: ["指标性质"] }),
  target: optional("目标值", words, "年度指标值", { aliases: ["年度指标值"] }),
  actual: optional("完成值", words, "到这个时点的完成情况", { aliases: ["实际完成值", "执行情况"] }),
  forecast: optional("预计完成值", words, "预计全年完成情况", { aliases: ["全年预计完成情况"] }),
  unit: optional("计量单位", words, "计量单位", { aliases: ["度量单位"] }),
  outlook: optional("完成可能性", choice("完成可能性", ["确定能", "有可能", "完全不可能"]), "能否完成年度目标", {
    aliases: ["完成目标可能性"],
  }),
  reason: optional("偏差原因", prose, "偏差原因", { aliases: ["偏差原因分析"] }),
};

export const monitoring = defineKind({
  name: "运行监控",
  code: "monitoring",
  level: "year",
  note: "一个项目在一个时点的绩效运行监控，同时看资金和目标",
  fields: {
    code: required("编号", code, "运行监控编号"),
    project: required("项目", reference("项目"), "项目名称或编号", { aliases: ["项目名称"] }),
    asOf: required("时点", pointInTime, "监控到什么时候", {
      aliases: ["监控时点", "监控时间", "监控时段", "截止时间", "截止日期", "监控截止时间", "数据截止时间"],
    }),
    method: optional("方式", choice("监控方式", ["部门自行", "财政重点"]), "由谁监控", { aliases: ["监控方式"] }),
    budget: optional("预算数", money, "全年预算数", { aliases: ["全年预算数", "年初预算数", "预算金额"] }),
    spent: optional("执行数", money, "到这个时点的累计执行数", { aliases: ["累计执行数", "执行金额", "已执行数"] }),
    forecast: optional("预计执行数", money, "预计全年执行数", { aliases: ["全年预计执行数"] }),
    indicators: optional("指标", list(group("指标", indicatorFields)), "各项指标到这个时点的完成情况", {
      aliases: ["绩效指标"],
    }),
    reason: optional("偏差原因", prose, "偏离目标或进度的原因", { aliases: ["偏差原因分析"] }),
    measures: optional("纠偏措施", prose, "准备怎样纠正", { aliases: ["下一步措施", "改进措施"] }),
    timeProgress: optional("序时进度", percent, "已过月数占全年的比例"),
    executionRate: optional("执行率", percent, "执行数占预算数的比例", { aliases: ["预算执行率"] }),
    light: optional("灯", light, "预警灯", { aliases: ["预警灯", "预警级别", "预警等级"] }),
  },
  title: (data) => data.project,
  names: (data) => [data.code],
});
