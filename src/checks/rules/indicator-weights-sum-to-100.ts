// The weights (分值) of a record's indicators sum to 100.

import { Decimal } from "../../base/decimal.ts";
import { pointsText } from "../../base/points-text.ts";
import { project } from "../../records/kinds/project.ts";
import { selfEvaluation } from "../../records/kinds/self-evaluation.ts";
import { placeOf } from "../../records/record.ts";
import { defineCheck } from "../check.ts";
import { withDepartment } from "../example-region.ts";
import { indicatorsOf } from "../scored-record.ts";

const full = new Decimal(100);
/** 预算执行率 has ten points of its own; forms that score it apart from the indicators leave ninety for them. */
const withoutExecution = new Decimal(90);
const executionRate = "预算执行率";

const exampleWith = (weight: number) => ({
  ...withDepartment,
  "明川市/2023/绩效评价.yaml": `编号: mc-2023-01
名称: 老年食堂运营补助
类型: 财政重点评价
对象: 项目
主管部门: 明川市民政局
指标:
  - {一级: 决策, 三级: 立项依据充分性, 分值: 20, 得分: 20}
  - {一级: 产出, 三级: 助餐服务人次, 分值: 50, 得分: 50}
  - {一级: 效益, 三级: 就餐老人满意度, 分值: ${weight}, 得分: ${weight}}
`,
});

export const indicatorWeightsSumTo100 = defineCheck({
  name: "indicator-weights-sum-to-100",
  sentence: "各项指标分值合计为100分",
  why: "绩效评价和自评实行百分制（财预〔2020〕10号），单位自评的100分含预算执行率；项目绩效目标表不列预算执行率时，其余指标合计90分。",
  severity: "error",
  examples: { good: exampleWith(30), bad: exampleWith(28) },
  *examine(record) {
    const indicators = indicatorsOf(record);
    let sum = new Decimal(0);
    for (const { weight } of indicators) {
      if (weight === undefined) return;
      sum = sum.plus(weight);
    }
    const hasExecution = indicators.some((one) => one.name.includes(executionRate));
    const lacksExecution = !hasExecution && sum.eq(withoutExecution);
    if (indicators.length === 0 || sum.eq(full) || (lacksExecution && record.kind.name === project.name)) return;
    yield {
      message: `指标分值合计为${pointsText(sum)}，应为100分`,
      place: placeOf(record, ["indicators"]),
      hint:
        lacksExecution && record.kind.name === selfEvaluation.name
          ? "似乎少列了“预算执行率”（10分），请把它也列为一项指标"
          : `请核对各项指标的分值，${sum.lt(full) ? `还差${pointsText(full.minus(sum))}` : `多出${pointsText(sum.minus(full))}`}`,
    };
  },
});
