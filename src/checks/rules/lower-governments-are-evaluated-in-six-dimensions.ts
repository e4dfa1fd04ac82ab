// The evaluation of a lower government's finances looks at all six dimensions.
import { evaluation } from "../../records/kinds/evaluation.ts";
import { placeOf } from "../../records/record.ts";
import { defineCheck } from "../check.ts";
import { mingchuan } from "../example-region.ts";

/** 下级政府财政运行综合绩效评价. */
const dimensions = ["预算收支质量", "预算管理水平", "财政运行风险", "财政运行成本", "重点支出保障", "财政改革创新"];
const weights = [20, 20, 20, 15, 15, 10];

const exampleWith = (last: string) => ({
  "明川市/地区.yaml": mingchuan,
  "明川市/2023/绩效评价.yaml": `编号: mc-2023-05
名称: 青山镇财政运行
类型: 财政重点评价
对象: 下级政府财政运行
指标:
${[...dimensions.slice(0, 5), last]
  .map((name, index) => `  - {一级: ${name}, 三级: ${name}情况, 分值: ${weights[index]}, 得分: ${weights[index]}}\n`)
  .join("")}`,
});

export const lowerGovernmentsAreEvaluatedInSixDimensions = defineCheck({
  name: "lower-governments-are-evaluated-in-six-dimensions",
  sentence: "下级政府财政运行评价包含六个方面",
  why: "下级政府财政运行综合绩效评价从预算收支质量、预算管理水平、财政运行风险、财政运行成本、重点支出保障、财政改革创新六个方面展开，一级指标缺了哪个方面，评价就不完整。只登记结果、没有评分表的不看。",
  severity: "warning",
  kind: evaluation,
  examples: { good: exampleWith("财政改革创新"), bad: exampleWith("财政运行成本") },
  *examine(record) {
    const { subject, indicators = [] } = record.data;
    if (subject !== "下级政府财政运行" || indicators.length === 0) return;
    const present = new Set(indicators.map((one) => one.level1));
    const missing = dimensions.filter((name) => ![...present].some((level) => level.includes(name)));
    if (missing.length === 0) return;
    yield {
      message: `评分表的一级指标缺少${missing.join("、")}`,
      place: placeOf(record, ["indicators"]),
      hint: `一级指标应包含六个方面：${dimensions.join("、")}`,
    };
  },
});
