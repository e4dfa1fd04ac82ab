// No indicator has a weight of zero.
import { placeOf } from "../../records/record.ts";
import { defineCheck } from "../check.ts";
import { withDepartment } from "../example-region.ts";
import { indicatorsOf } from "../scored-record.ts";

const exampleWith = (first: number, second: number) => ({
  ...withDepartment,
  "明川市/2023/绩效评价.yaml": `编号: mc-2023-01
名称: 老年食堂运营补助
类型: 财政重点评价
对象: 项目
主管部门: 明川市民政局
指标:
  - {一级: 产出, 三级: 助餐服务人次, 分值: ${first}, 得分: ${first}}
  - {一级: 效益, 三级: 就餐老人满意度, 分值: ${second}, 得分: ${second}}
`,
});

export const everyIndicatorHasPoints = defineCheck({
  name: "every-indicator-has-points",
  sentence: "每项指标的分值都大于0",
  why: "分值为0的指标完成得好坏都不影响得分，等于没有设；多半是漏填，或调整分值时没有删去。",
  severity: "warning",
  examples: { good: exampleWith(60, 40), bad: exampleWith(100, 0) },
  *examine(record) {
    for (const { path, name, weight } of indicatorsOf(record)) {
      if (!weight?.isZero()) continue;
      yield {
        message: `指标“${name}”的分值是0分`,
        place: placeOf(record, [...path, "weight"]),
        hint: "请填写分值，或删去这项指标",
      };
    }
  },
});
