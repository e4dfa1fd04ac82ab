// The shares of one group (占比组) sum to 100%, within what was written.
import { intervalOf, intervalOfSum, touch } from "../../base/interval.ts";
import { exactly } from "../../base/quantity.ts";
import { quantityText } from "../../base/quantity-text.ts";
import { sum } from "../../base/sum.ts";
import { reportedTotal } from "../../records/kinds/reported-total.ts";
import { oncePerRecords } from "../../records/once-per-records.ts";
import { placeOf } from "../../records/record.ts";
import { asKind } from "../../records/records.ts";
import { defineCheck } from "../check.ts";
import { mingchuan } from "../example-region.ts";
import { asRelated, type Total, valuesOf } from "../related-totals.ts";

const whole = intervalOf(exactly(100, "%"));

const exampleWith = (good: string) => ({
  "明川市/地区.yaml": mingchuan,
  "明川市/2023/汇总.yaml": `- {指标: 抽评优等占比, 数值: 34%, 来源: 示例数据, 占比组: 抽评等次}
- {指标: 抽评良等占比, 数值: ${good}, 来源: 示例数据, 占比组: 抽评等次}
- {指标: 抽评中等占比, 数值: 3.5%, 来源: 示例数据, 占比组: 抽评等次}
- {指标: 抽评差等占比, 数值: 0.5%, 来源: 示例数据, 占比组: 抽评等次}
`,
});

export const sharesSumTo100 = defineCheck({
  name: "shares-sum-to-100",
  sentence: "同一组占比合计为100%",
  why: "各等次、各类别的占比加起来就是全部；允许的差距只有各项写明小数位的四舍五入。",
  severity: "error",
  kind: reportedTotal,
  examples: { good: exampleWith("62%"), bad: exampleWith("66%") },
  *examine(record, records) {
    const group = groupsOf(records).get(groupKey(record));
    // The first of a group speaks for all of it.
    if (!group || group[0] !== record) return;
    const shares = valuesOf(group);
    const total = sum(shares, "%");
    const range = intervalOfSum(shares, "%");
    if (range && touch(range, whole)) return;
    const name = record.data.shareGroup ?? "";
    const odd = group.find((one) => one.data.value.unit !== "%");
    yield {
      message: total
        ? `占比组“${name}”的${group.length}项合计为${quantityText(total)}，应为100%`
        : `占比组“${name}”里的“${odd?.data.indicator ?? ""}”不是百分比`,
      place: placeOf(odd ?? record, odd ? ["value"] : ["shareGroup"]),
      hint: total ? `请核对各项占比；四舍五入最多相差${total.slack.toFixed()}个百分点` : "占比请写成百分数，例如 3.5%",
      related: asRelated(group),
    };
  },
});

const groupKey = (total: Total): string => [total.region, total.year, total.data.shareGroup].join("\n");

const groupsOf = oncePerRecords((records) => {
  const groups = new Map<string, Total[]>();
  for (const record of records.all) {
    const total = asKind(record, reportedTotal);
    if (total?.data.shareGroup === undefined) continue;
    const key = groupKey(total);
    const group = groups.get(key);
    if (group) group.push(total);
    else groups.set(key, [total]);
  }
  return groups;
});
