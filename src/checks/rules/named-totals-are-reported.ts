// What a 汇总 entry names under 其中, 不超过 and 比率 is reported in the same year.
import { offered } from "../../base/nearest.ts";
import { reportedTotal } from "../../records/kinds/reported-total.ts";
import { placeOf } from "../../records/record.ts";
import type { Records } from "../../records/records.ts";
import { defineCheck } from "../check.ts";
import { mingchuan } from "../example-region.ts";
import { asList, namesInOne } from "../names-in-one.ts";
import { nearestName } from "../nearest-name.ts";
import { type Total, totalNamed } from "../related-totals.ts";

const exampleWith = (part: string) => ({
  "明川市/地区.yaml": mingchuan,
  "明川市/2023/汇总.yaml": `- 指标: 评价项目总数
  数值: 212个
  来源: 示例数据
  其中: [${part}, 重点评价项目数]
- {指标: 抽评项目数, 数值: 200个, 来源: 示例数据}
- {指标: 重点评价项目数, 数值: 12个, 来源: 示例数据}
`,
});

export const namedTotalsAreReported = defineCheck({
  name: "named-totals-are-reported",
  sentence: "“其中”“不超过”“比率”所列的指标都在同年汇总里",
  why: "名称对不上，总数和分项就无从核对，写了等于没写。",
  severity: "error",
  kind: reportedTotal,
  examples: { good: exampleWith("抽评项目数"), bad: exampleWith("抽评项目个数") },
  *examine(record, records) {
    for (const field of ["parts", "within", "ratio"] as const) {
      for (const [index, name] of (record.data[field] ?? []).entries()) {
        if (totalNamed(name, record, records)) continue;
        if (records.mayBeBroken(reportedTotal.name, record.region, name)) continue;
        const { key } = reportedTotal.fields[field];
        yield {
          message: `“${key}”写的“${name}”不在${record.year ?? ""}年的汇总里`,
          place: placeOf(record, [field, index]),
          hint: hintFor(key, name, record, records),
        };
      }
    }
  },
});

function hintFor(key: string, name: string, record: Total, records: Records): string {
  const names = namesInOne(name);
  if (names.length > 1 && names.some((one) => totalNamed(one, record, records))) {
    return `每一项只写一个指标，请用半角逗号分开，写成“${asList(key, names)}”`;
  }
  const near = nearestName(records, reportedTotal.name, record, name);
  return near === undefined ? `请先在汇总里登记“${name}”，或从这里删去` : offered(near);
}
