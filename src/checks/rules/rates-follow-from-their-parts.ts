// A reported rate (比率) is the one its two numbers give, within what was written.
import { quantityText } from "../../base/quantity-text.ts";
import { reportedTotal } from "../../records/kinds/reported-total.ts";
import { placeOf } from "../../records/record.ts";
import { defineCheck } from "../check.ts";
import { compareRate } from "../compare-rate.ts";
import { mingchuan } from "../example-region.ts";
import { asRelated } from "../related-totals.ts";

const exampleWith = (rate: string) => ({
  "明川市/地区.yaml": mingchuan,
  "明川市/2023/汇总.yaml": `- {指标: 自评项目数, 数值: 2247个, 来源: 示例数据}
- {指标: 抽评项目数, 数值: 258个, 来源: 示例数据}
- {指标: 抽评率, 数值: ${rate}, 来源: 示例数据, 比率: [抽评项目数, 自评项目数]}
`,
});

export const ratesFollowFromTheirParts = defineCheck({
  name: "rates-follow-from-their-parts",
  sentence: "比率等于分子除以分母",
  why: "读者手里有分子和分母，一除就知道对不对。按比率写明的小数位四舍五入比较；分子、分母本身是四舍五入来的，先放宽到它们写明的小数位。",
  severity: "error",
  kind: reportedTotal,
  examples: { good: exampleWith("11.5%"), bad: exampleWith("11.6%") },
  *examine(record, records) {
    const { indicator, value, ratio } = record.data;
    const place = placeOf(record, ["ratio"]);
    if (ratio !== undefined && ratio.length !== 2) {
      const hint = "请写成“比率: [分子, 分母]”，例如 [抽评项目数, 自评项目数]";
      yield { message: `“${indicator}”的“比率”写了${ratio.length}项，应是两项`, place, hint };
      return;
    }
    const compared = compareRate(record, records);
    if (!compared || compared.agreement === "exact" || compared.agreement === "consistent") return;
    const [top = "", bottom = ""] = ratio ?? [];
    const related = asRelated(compared.operands);
    if (compared.agreement === "incomparable") {
      const message = `“${indicator}”不能由“${top}”除以“${bottom}”得出：比率不是百分比、两项单位不同或分母为零`;
      yield { message, place, hint: "请核对三项的数值和单位；不是相除得出的，请去掉“比率”", related };
      return;
    }
    yield {
      message: `“${indicator}”为${quantityText(value)}，由“${top}”除以“${bottom}”算得${compared.text}，两者矛盾`,
      place: placeOf(record, ["value"]),
      hint: "请核对这三个数",
      related,
    };
  },
});
