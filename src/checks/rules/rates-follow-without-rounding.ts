// A reported rate (比率) is what its two numbers give as printed, not only what their unrounded amounts may have given.
import { quantityText } from "../../base/quantity-text.ts";
import { reportedTotal } from "../../records/kinds/reported-total.ts";
import { placeOf } from "../../records/record.ts";
import { defineCheck } from "../check.ts";
import { compareRate } from "../compare-rate.ts";
import { mingchuan } from "../example-region.ts";
import { asRelated } from "../related-totals.ts";

const exampleWith = (rate: string) => ({
  "明川市/地区.yaml": mingchuan,
  "明川市/2023/汇总.yaml": `- {指标: 申报资金, 数值: 2.93亿元, 来源: 示例数据}
- {指标: 核减资金, 数值: 0.48亿元, 来源: 示例数据}
- {指标: 核减率, 数值: ${rate}, 来源: 示例数据, 比率: [核减资金, 申报资金]}
`,
});

export const ratesFollowWithoutRounding = defineCheck({
  name: "rates-follow-without-rounding",
  sentence: "比率由所列的分子、分母直接算得出",
  why: "分子、分母印出来的是四舍五入后的数，比率却是按原数算的；差距在写明的小数位以内，不算错，但读者自己一除就会发现，印发前值得知道。",
  severity: "note",
  kind: reportedTotal,
  examples: { good: exampleWith("16.38%"), bad: exampleWith("16.40%") },
  *examine(record, records) {
    const compared = compareRate(record, records);
    if (compared?.agreement !== "consistent") return;
    const { indicator, value } = record.data;
    yield {
      message: `“${indicator}”${quantityText(value)}与所列数据一致（四舍五入范围内），由所列数据计算为${compared.text}`,
      place: placeOf(record, ["value"]),
      hint: "不必修改；有更精确的分子、分母时，可以换成更精确的数",
      related: asRelated(compared.operands),
    };
  },
});
