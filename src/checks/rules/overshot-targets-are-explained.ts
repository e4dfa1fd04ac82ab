// Where a result is far above its target, somebody wrote why.
import { trimmed } from "../../base/rounding.ts";
import { selfEvaluation } from "../../records/kinds/self-evaluation.ts";
import { placeOf } from "../../records/record.ts";
import { measuredPair } from "../../standards/measured-value.ts";
import { isOvershot, reachedPercent } from "../../standards/overshoot.ts";
import { defineCheck } from "../check.ts";
import { selfEvaluationExample } from "../example-self-evaluation.ts";
import { isExecutionRate } from "../indicator-rows.ts";

const exampleWith = (reason: string) =>
  selfEvaluationExample({
    rows: { 助餐服务人次: `方向: ≥, 目标值: 120, 实际值: 156, 单位: 万人次, 分值: 30, 得分: 30${reason}` },
  });

export const overshotTargetsAreExplained = defineCheck({
  name: "overshot-targets-are-explained",
  sentence: "实际值远超目标值的写明原因",
  why: "完成值明显超过目标值，因目标定得过低造成的，要按偏离程度适当扣分（财预〔2020〕10号），所以先要说明原因。达到目标值的多少算远超，按计分办法的超额界线。",
  severity: "warning",
  kind: selfEvaluation,
  examples: { good: exampleWith(", 偏差原因: 年中新增30个村级助餐点"), bad: exampleWith("") },
  *examine(record, records, rulebook) {
    const scoring = rulebook.applied("scoring", record, records);
    if (!scoring) return;
    for (const [index, row] of (record.data.indicators ?? []).entries()) {
      const pair = measuredPair(row);
      if (!pair || row.direction === undefined || row.reason !== undefined || isExecutionRate(row)) continue;
      const reached = isOvershot(row.direction, pair, scoring.value) && reachedPercent(row.direction, pair);
      if (!reached) continue;
      yield {
        message: `指标“${row.name}”的实际值${row.actual}达到目标值${row.target}的${trimmed(reached, 1)}%，没有写偏差原因`,
        place: placeOf(record, ["indicators", index, "actual"]),
        hint: "请核对目标值和实际值的单位；数字无误的，在“偏差原因”里说明是不是目标定低了",
        related: [{ place: scoring.place, message: `${scoring.title}：超额界线` }],
      };
    }
  },
});
