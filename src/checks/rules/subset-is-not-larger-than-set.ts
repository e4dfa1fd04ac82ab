// A part (不超过) is not larger than the whole it belongs to.
import { intervalOf } from "../../base/interval.ts";
import { convert } from "../../base/quantity.ts";
import { quantityText } from "../../base/quantity-text.ts";
import { reportedTotal } from "../../records/kinds/reported-total.ts";
import { placeOf } from "../../records/record.ts";
import { defineCheck } from "../check.ts";
import { mingchuan } from "../example-region.ts";
import { asRelated, totalNamed } from "../related-totals.ts";

const exampleWith = (sampled: number) => ({
  "明川市/地区.yaml": mingchuan,
  "明川市/2023/汇总.yaml": `- {指标: 自评项目数, 数值: 1317个, 来源: 示例数据}
- {指标: 抽评项目数, 数值: ${sampled}个, 来源: 示例数据, 不超过: [自评项目数]}
`,
});

export const subsetIsNotLargerThanSet = defineCheck({
  name: "subset-is-not-larger-than-set",
  sentence: "部分不大于它所属的整体",
  why: "抽评从自评里抽取，优等项目是评价项目的一部分；部分比整体还多，其中一个数必定错了。",
  severity: "error",
  kind: reportedTotal,
  examples: { good: exampleWith(124), bad: exampleWith(1420) },
  *examine(record, records) {
    const { indicator, value } = record.data;
    for (const name of record.data.within ?? []) {
      const whole = totalNamed(name, record, records);
      if (!whole) continue;
      const limit = convert(whole.data.value, value.unit);
      if (limit && intervalOf(value).low.lte(intervalOf(limit).high)) continue;
      const [mine, its] = [quantityText(value), quantityText(whole.data.value)];
      yield {
        message: limit
          ? `“${indicator}”为${mine}，大于它所属的“${name}”${its}`
          : `“${indicator}”为${mine}，“${name}”为${its}，单位不同，无法比较`,
        place: placeOf(record, ["value"]),
        hint: limit ? "请核对这两个数" : "请统一单位；两者不是部分和整体时，从“不超过”里删去",
        related: asRelated([whole]),
      };
    }
  },
});
