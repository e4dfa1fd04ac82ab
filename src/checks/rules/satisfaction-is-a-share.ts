// A satisfaction rate (满意度) lies between 0 and 100%.
import { quantityText } from "../../base/quantity-text.ts";
import { placeOf } from "../../records/record.ts";
import { measured } from "../../standards/measured-value.ts";
import { defineCheck } from "../check.ts";
import { selfEvaluationExample } from "../example-self-evaluation.ts";
import { classNames, indicatorRowsOf } from "../indicator-rows.ts";

const exampleWith = (actual: string) =>
  selfEvaluationExample({
    rows: { 就餐老年人满意度: `方向: ≥, 目标值: 90, 实际值: ${actual}, 单位: '%', 分值: 10, 得分: 10` },
  });

export const satisfactionIsAShare = defineCheck({
  name: "satisfaction-is-a-share",
  sentence: "满意度在0至100%之间",
  why: "满意度是满意的人占被调查人的比例，不会低于0、高于100%；超出的多半是漏了小数点或写错了数。项目的绩效目标和绩效自评都核对。",
  severity: "error",
  examples: { good: exampleWith("93.5"), bad: exampleWith("103.5") },
  *examine(record) {
    for (const row of indicatorRowsOf(record)) {
      if (!row.name.includes("满意") && !row.level1.includes(classNames.satisfaction)) continue;
      for (const field of ["target", "actual"] as const) {
        const value = measured(row[field], row.unit);
        if (value?.unit !== "%" || (value.amount.gte(0) && value.amount.lte(100))) continue;
        yield {
          message: `指标“${row.name}”的${field === "target" ? "目标值" : "实际值"}是${quantityText(value)}，满意度应在0至100%之间`,
          place: placeOf(record, [...row.path, field]),
          hint: "请核对数字，是否漏了小数点或写错了单位",
        };
      }
    }
  },
});
