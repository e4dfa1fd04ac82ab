// A target that is a number says in which direction it counts, and in which unit.
import { placeOf } from "../../records/record.ts";
import { measured } from "../../standards/measured-value.ts";
import { defineCheck } from "../check.ts";
import { selfEvaluationExample } from "../example-self-evaluation.ts";
import { indicatorRowsOf, isExecutionRate } from "../indicator-rows.ts";

const exampleWith = (unit: string) =>
  selfEvaluationExample({
    rows: { 助餐服务人次: `方向: ≥, 目标值: 120, 实际值: 128${unit}, 分值: 30, 得分: 30` },
  });

export const numericTargetsSayDirectionAndUnit = defineCheck({
  name: "numeric-targets-say-direction-and-unit",
  sentence: "定量指标写明方向和计量单位",
  why: "目标值是数字的，要写明是不低于、等于还是不高于这个数，以及数的单位，才知道达没达到、得分怎么算。项目的绩效目标和绩效自评都核对；预算执行率有自己的算法，不要求写方向。",
  severity: "warning",
  examples: { good: exampleWith(", 单位: 万人次"), bad: exampleWith("") },
  *examine(record) {
    for (const row of indicatorRowsOf(record)) {
      const target = measured(row.target, row.unit);
      if (!target || isExecutionRate(row)) continue;
      const lacking = [
        ...(row.direction === undefined ? ["方向"] : []),
        // 95% carries its unit with it.
        ...(target.unit === "" ? ["计量单位"] : []),
      ];
      if (lacking.length === 0) continue;
      yield {
        message: `指标“${row.name}”的目标值是数字“${row.target}”，没有写${lacking.join("和")}`,
        place: placeOf(record, [...row.path, "target"]),
        hint:
          row.direction === undefined
            ? "方向写≥、＞、＝、≤、＜之一；单位写个、人次、%等"
            : "单位写个、人次、%等；没有量纲的写“系数”“指数”等",
      };
    }
  },
});
