// Each set of weights (自评权重) a region lays down sums to 100.
import { zero } from "../../base/decimal.ts";
import { pointsText } from "../../base/points-text.ts";
import { region } from "../../records/kinds/region.ts";
import { placeOf } from "../../records/record.ts";
import { defineCheck } from "../check.ts";
import { mingchuan } from "../example-region.ts";
import { classes } from "../indicator-rows.ts";

const full = 100;

const exampleWith = (benefit: number) => ({
  "明川市/地区.yaml": `${mingchuan}自评权重:
  - {名称: 不单设成本指标, 预算执行率: 10, 产出: 60, 效益: ${benefit}}
`,
});

export const weightSetsSumTo100 = defineCheck({
  name: "weight-sets-sum-to-100",
  sentence: "每套自评权重合计为100分",
  why: "全地区的自评都按它核对分值；一套权重加起来不是100分，就没有一份自评符合它。",
  severity: "error",
  kind: region,
  examples: { good: exampleWith(30), bad: exampleWith(25) },
  *examine(record) {
    for (const [index, set] of (record.data.weights ?? []).entries()) {
      const sum = classes.reduce((total, name) => total.plus(set[name]?.amount ?? 0), zero);
      if (sum.eq(full)) continue;
      yield {
        message: `自评权重“${set.name}”合计为${pointsText(sum)}，应为100分`,
        place: placeOf(record, ["weights", index]),
        hint: "请核对各类指标的分值；预算执行率的分值也计入",
      };
    }
  },
});
