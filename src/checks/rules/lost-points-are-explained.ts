// Where an indicator lost points, somebody wrote why.
import { pointsText } from "../../base/points-text.ts";
import { evaluation } from "../../records/kinds/evaluation.ts";
import { selfEvaluation } from "../../records/kinds/self-evaluation.ts";
import { type LiangjiRecord, placeOf } from "../../records/record.ts";
import { asKind } from "../../records/records.ts";
import { defineCheck } from "../check.ts";
import { selfEvaluationExample } from "../example-self-evaluation.ts";
import { isExecutionRate } from "../indicator-rows.ts";

const exampleWith = (reason: string) =>
  selfEvaluationExample({
    rows: { 助餐服务人次: `方向: ≥, 目标值: 120, 实际值: 110, 单位: 万人次, 分值: 30, 得分: 27.5${reason}` },
  });

export const lostPointsAreExplained = defineCheck({
  name: "lost-points-are-explained",
  sentence: "没有得满分的指标写明原因",
  why: "自评表要填偏差原因分析及改进措施，评分表要写扣分原因；没有原因，就谈不上整改和改进。预算执行率低了要不要说明，另按执行率范围核对。",
  severity: "warning",
  examples: { good: exampleWith(", 偏差原因: 夏季部分助餐点停餐，次年错峰检修"), bad: exampleWith("") },
  *examine(record) {
    const rows = asKind(record, selfEvaluation)?.data.indicators ?? asKind(record, evaluation)?.data.indicators ?? [];
    for (const [index, row] of rows.entries()) {
      if (row.reason !== undefined || row.score.amount.gte(row.weight.amount)) continue;
      if (record.kind.name === selfEvaluation.name && isExecutionRate(row)) continue;
      const lost = row.weight.amount.minus(row.score.amount);
      yield {
        message: `指标“${row.name}”扣了${pointsText(lost)}，没有写${reasonKey(record)}`,
        place: placeOf(record, ["indicators", index, "score"]),
        hint: `请在这项指标里加上“${reasonKey(record)}: …”`,
      };
    }
  },
});

/** 偏差原因 or 扣分原因, as the form calls it. */
const reasonKey = ({ kind }: LiangjiRecord): string => kind.fields.indicators?.type.item?.inner?.reason?.key ?? "原因";
