// A reported total is the sum of its parts (其中), within what was written.
import { quantityText } from "../../base/quantity-text.ts";
import { compareSum } from "../../base/relations.ts";
import { reportedTotal } from "../../records/kinds/reported-total.ts";
import { placeOf } from "../../records/record.ts";
import { defineCheck } from "../check.ts";
import { mingchuan } from "../example-region.ts";
import { asRelated, partsOf, valuesOf } from "../related-totals.ts";

const exampleWith = (good: number) => ({
  "明川市/地区.yaml": mingchuan,
  "明川市/2023/汇总.yaml": `- 指标: 抽评项目数
  数值: 200个
  来源: 示例数据
  其中: [抽评优等项目数, 抽评良等项目数, 抽评中等项目数, 抽评差等项目数]
- {指标: 抽评优等项目数, 数值: 68个, 来源: 示例数据}
- {指标: 抽评良等项目数, 数值: ${good}个, 来源: 示例数据}
- {指标: 抽评中等项目数, 数值: 7个, 来源: 示例数据}
- {指标: 抽评差等项目数, 数值: 1个, 来源: 示例数据}
`,
});

export const partsSumToReportedTotal = defineCheck({
  name: "parts-sum-to-reported-total",
  sentence: "汇总的总数等于其中各项之和",
  why: "分项与总数对不上是总结里最常被指出的错误。个数应分毫不差；金额按写明的小数位，允许四舍五入造成的差距。",
  severity: "error",
  kind: reportedTotal,
  examples: { good: exampleWith(124), bad: exampleWith(125) },
  *examine(record, records) {
    const parts = partsOf(record, records);
    if (!parts) return;
    const { indicator, value } = record.data;
    const { agreement, text, gap } = compareSum(valuesOf(parts), value);
    const related = asRelated(parts);
    const place = placeOf(record, ["value"]);
    if (agreement === "incomparable") {
      yield {
        message: `“${indicator}”的单位是“${value.unit}”，其中各项的单位与它不同，无法相加`,
        place,
        hint: "请统一单位；确实不是同一种数时，不要写在“其中”里",
        related,
      };
    }
    if (agreement === "contradictory") {
      yield {
        message: `“${indicator}”为${quantityText(value)}，其中各项合计${text}${gap}`,
        place,
        hint: "请核对总数和各项；各项有交叉或没有列全时，不要写在“其中”里",
        related,
      };
    }
  },
});
