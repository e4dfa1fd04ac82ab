// No reported total is among its own parts (其中), directly or by way of others.
import { reportedTotal } from "../../records/kinds/reported-total.ts";
import { placeOf } from "../../records/record.ts";
import { defineCheck } from "../check.ts";
import { mingchuan } from "../example-region.ts";
import { findCycle } from "../find-cycle.ts";
import { type Total, totalNamed } from "../related-totals.ts";

const exampleWith = (parts: string) => ({
  "明川市/地区.yaml": mingchuan,
  "明川市/2023/汇总.yaml": `- {指标: 评价项目总数, 数值: 14个, 来源: 示例数据, 其中: [抽评项目数]}
- {指标: 抽评项目数, 数值: 14个, 来源: 示例数据${parts}}
`,
});

export const totalsAreNoPartOfThemselves = defineCheck({
  name: "totals-are-no-part-of-themselves",
  sentence: "汇总的总数不是自己的一部分",
  why: "“其中”写到了自己，或者几项互为其中，加起来对不对就无从核对。",
  severity: "error",
  kind: reportedTotal,
  examples: { good: exampleWith(""), bad: exampleWith(", 其中: [评价项目总数]") },
  *examine(record, records) {
    const partsOf = (total: Total): readonly Total[] =>
      (total.data.parts ?? []).flatMap((name) => totalNamed(name, total, records) ?? []);
    const way = findCycle<Total>(record, partsOf);
    if (!way) return;
    yield {
      message: `“其中”绕回了自己：${way.map((one) => one.title).join(" → ")}`,
      place: placeOf(record, ["parts"]),
      hint: "请核对这几项谁包含谁",
    };
  },
});
