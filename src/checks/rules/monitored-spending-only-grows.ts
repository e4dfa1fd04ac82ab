// What was spent by one 时点 is not more than by the next, nor than by the end of the year.
import { intervalOf } from "../../base/interval.ts";
import type { Place } from "../../base/place.ts";
import { convert, type Quantity } from "../../base/quantity.ts";
import { quantityText } from "../../base/quantity-text.ts";
import { monitoring } from "../../records/kinds/monitoring.ts";
import { placeOf } from "../../records/record.ts";
import { defineCheck } from "../check.ts";
import { withDepartment } from "../example-region.ts";
import { seriesOf } from "../monitoring-series.ts";

const exampleWith = (september: string) => ({
  ...withDepartment,
  "明川市/2023/项目.yaml":
    "{编号: mz-01, 名称: 老年食堂运营补助, 主管部门: 明川市民政局, 预算数: 1250万元, 执行数: 1236.80万元}\n",
  "明川市/2023/运行监控.yaml": `- {编号: jk-01, 项目: mz-01, 时点: 2023年7月, 预算数: 1250万元, 执行数: 950万元}
- {编号: jk-02, 项目: mz-01, 时点: 2023年三季度, 预算数: 1250万元, 执行数: ${september}}
`,
});

export const monitoredSpendingOnlyGrows = defineCheck({
  name: "monitored-spending-only-grows",
  sentence: "监控的累计执行数逐期增加，不超过全年执行数",
  why: "执行数是年初到时点的累计数，后一个时点比前一个少、或者时点上比全年还多，多半是填成了当期数或单位写错。资金退回也会使它减少，所以只提醒。",
  severity: "warning",
  kind: monitoring,
  examples: { good: exampleWith("980万元"), bad: exampleWith("900万元") },
  *examine(record, records) {
    const { spent } = record.data;
    const series = seriesOf(record, records);
    if (!spent || !series) return;
    const { owner, before } = series;
    if (before?.data.spent && isMore(before.data.spent, spent)) {
      const then = before.data.asOf;
      yield {
        message: `“${owner.title}”到${record.data.asOf}累计执行${quantityText(spent)}，少于${then}的${quantityText(before.data.spent)}`,
        ...at(placeOf(record, ["spent"]), placeOf(before, ["spent"]), then),
      };
    }
    const whole = owner.data.spent;
    if (whole && isMore(spent, whole)) {
      yield {
        message: `“${owner.title}”到${record.data.asOf}累计执行${quantityText(spent)}，多于全年的${quantityText(whole)}`,
        ...at(placeOf(record, ["spent"]), placeOf(owner, ["spent"]), "全年"),
      };
    }
  },
});

const isMore = (one: Quantity, other: Quantity): boolean => {
  const same = convert(other, one.unit);
  return same !== undefined && intervalOf(one).low.gt(intervalOf(same).high);
};

const at = (place: Place, other: Place, when: string) => ({
  place,
  hint: "请核对两个数和单位；执行数写从年初到时点的累计数",
  related: [{ place: other, message: `${when}的执行数` }],
});
