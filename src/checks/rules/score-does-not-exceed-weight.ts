// No indicator scores more than its weight.
import { pointsText } from "../../base/points-text.ts";
import { placeOf, writtenAt } from "../../records/record.ts";
import { defineCheck } from "../check.ts";
import { withDepartment } from "../example-region.ts";
import { indicatorsOf } from "../scored-record.ts";

const exampleWith = (score: number) => ({
  ...withDepartment,
  "明川市/2023/绩效评价.yaml": `编号: mc-2023-01
名称: 老年食堂运营补助
类型: 财政重点评价
对象: 项目
主管部门: 明川市民政局
指标:
  - {一级: 产出, 三级: 助餐服务人次, 分值: 60, 得分: ${score}}
  - {一级: 效益, 三级: 就餐老人满意度, 分值: 40, 得分: 40}
`,
});

export const scoreDoesNotExceedWeight = defineCheck({
  name: "score-does-not-exceed-weight",
  sentence: "指标得分不超过分值",
  why: "完成目标得满分，超额完成也不加分；得分高于分值，总分和等次就都不可信。",
  severity: "error",
  examples: { good: exampleWith(60), bad: exampleWith(62) },
  *examine(record) {
    for (const { path, name, weight, score } of indicatorsOf(record)) {
      if (weight === undefined || score === undefined || score.lte(weight)) continue;
      const weightPath = [...path, "weight"];
      yield {
        message: `指标“${name}”得分${pointsText(score)}，超过分值${pointsText(weight)}`,
        place: placeOf(record, [...path, "score"]),
        hint: "请核对得分和分值，是否填反了两栏",
        related: [{ place: placeOf(record, weightPath), message: `分值：${writtenAt(record, weightPath) ?? ""}` }],
      };
    }
  },
});
