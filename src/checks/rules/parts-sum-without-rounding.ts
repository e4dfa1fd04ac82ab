// The parts of a reported total sum to it without a gap left by rounding.

import { isPlain } from "../../base/quantity.ts";
import { quantityText } from "../../base/quantity-text.ts";
import { compareSum } from "../../base/relations.ts";
import { reportedTotal } from "../../records/kinds/reported-total.ts";
import { placeOf } from "../../records/record.ts";
import { defineCheck } from "../check.ts";
import { mingchuan } from "../example-region.ts";
import { asRelated, partsOf, valuesOf } from "../related-totals.ts";

const exampleWith = (total: string) => ({
  "明川市/地区.yaml": mingchuan,
  "明川市/2023/汇总.yaml": `- 指标: 评价资金总额
  数值: ${total}
  来源: 示例数据
  其中: [抽评资金, 重点评价资金]
- {指标: 抽评资金, 数值: 8.46亿元, 来源: 示例数据}
- {指标: 重点评价资金, 数值: 3.03亿元, 来源: 示例数据}
`,
});

export const partsSumWithoutRounding = defineCheck({
  name: "parts-sum-without-rounding",
  sentence: "其中各项之和与总数没有四舍五入造成的差距",
  why: "差距在写明的小数位以内，不算错；但读者自己一加就会发现，印发前值得知道。",
  severity: "note",
  kind: reportedTotal,
  examples: { good: exampleWith("11.49亿元"), bad: exampleWith("11.50亿元") },
  *examine(record, records) {
    const parts = partsOf(record, records);
    const { indicator, value } = record.data;
    if (!parts || ![value, ...valuesOf(parts)].every(isPlain)) return;
    const { agreement, text, gap } = compareSum(valuesOf(parts), value);
    if (agreement !== "consistent") return;
    yield {
      message: `“${indicator}”为${quantityText(value)}，其中各项合计${text}${gap}，在四舍五入范围内`,
      place: placeOf(record, ["value"]),
      hint: "不必修改；有更精确的数时，可以换成更精确的数",
      related: asRelated(parts),
    };
  },
});
