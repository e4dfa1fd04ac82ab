// The first funds row of a self-evaluation, 年度资金总额, is the sum of the rows below it.
import { quantityText } from "../../base/quantity-text.ts";
import { compareSum } from "../../base/relations.ts";
import { selfEvaluation } from "../../records/kinds/self-evaluation.ts";
import { placeOf, writtenAt } from "../../records/record.ts";
import { defineCheck } from "../check.ts";
import { withProject } from "../example-region.ts";

const exampleWith = (carried: string) => ({
  ...withProject,
  "明川市/2023/绩效自评.yaml": `编号: zp-01
项目: mz-01
资金:
  - {来源: 年度资金总额, 全年预算: 1250万元, 执行: 1236.80万元}
  - {来源: 当年财政拨款, 全年预算: 1200万元, 执行: 1190.30万元}
  - {来源: 上年结转资金, 全年预算: ${carried}, 执行: 46.50万元}
`,
});

export const fundsRowsAddUp = defineCheck({
  name: "funds-rows-add-up",
  sentence: "年度资金总额等于以下各行之和",
  why: "自评表的资金栏首行是年度资金总额，执行率只按首行计算（项目支出绩效自评表）；各行加不拢，执行率得分就没有依据。",
  severity: "error",
  kind: selfEvaluation,
  examples: { good: exampleWith("50万元"), bad: exampleWith("60万元") },
  *examine(record) {
    const [total, ...rows] = record.data.funds ?? [];
    if (!total || rows.length === 0) return;
    for (const column of ["initial", "budget", "spent"] as const) {
      const parts = rows.map((row) => row[column]).filter((part) => part !== undefined);
      const whole = total[column];
      // 年初预算 may be left out; half a column cannot be added up.
      if (!whole || parts.length < rows.length) continue;
      const { agreement, text, gap } = compareSum(parts, whole);
      if (agreement !== "contradictory") continue;
      const key = record.kind.fields.funds.type.item?.inner?.[column]?.key ?? "";
      yield {
        message: `“${key}”首行“${total.origin}”为${quantityText(whole)}，以下${rows.length}行合计${text}${gap}`,
        place: placeOf(record, ["funds", 0, column]),
        hint: "请核对各行；首行应是年度资金总额，以下各行是它的组成",
        related: rows.map((row, index) => {
          const path = ["funds", index + 1, column];
          return { place: placeOf(record, path), message: `${row.origin}：${writtenAt(record, path) ?? ""}` };
        }),
      };
    }
  },
});
