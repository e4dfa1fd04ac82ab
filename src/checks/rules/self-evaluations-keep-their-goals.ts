// The indicators of a self-evaluation are those of the project's 绩效目标, with their targets and weights.
import { meant } from "../../base/nearest.ts";
import { selfEvaluation } from "../../records/kinds/self-evaluation.ts";
import { placeOf } from "../../records/record.ts";
import type { Breach } from "../check.ts";
import { defineCheck } from "../check.ts";
import { compareGoals, type RowPair } from "../compare-goals.ts";
import { selfEvaluationExample } from "../example-self-evaluation.ts";
import { goalOf, type Project } from "../project-goal.ts";

const goals = `指标:
  - {一级: 产出指标, 二级: 数量指标, 名称: 助餐服务人次, 方向: ≥, 目标值: 120, 计量单位: 万人次, 分值: 30}
  - {一级: 产出指标, 二级: 质量指标, 名称: 食品安全检查合格率, 方向: ＝, 目标值: 100, 计量单位: "%", 分值: 20}
  - {一级: 效益指标, 二级: 社会效益指标, 名称: 助餐服务覆盖社区比例, 方向: ≥, 目标值: 90, 计量单位: "%", 分值: 30}
  - {一级: 满意度指标, 二级: 服务对象满意度指标, 名称: 就餐老年人满意度, 方向: ≥, 目标值: 90, 计量单位: "%", 分值: 10}
`;

export const selfEvaluationsKeepTheirGoals = defineCheck({
  name: "self-evaluations-keep-their-goals",
  sentence: "自评指标与项目的绩效目标一致",
  why: "自评对照的是随预算批复的绩效目标，指标的目标值和分值批复后原则上不再调整（财预〔2021〕101号）；自评时改低目标、更换指标，得分就失去了意义。项目没有登记指标的不比较。",
  severity: "warning",
  kind: selfEvaluation,
  examples: {
    good: selfEvaluationExample({ project: goals }),
    bad: selfEvaluationExample({
      project: goals,
      rows: { 助餐服务人次: "方向: ≥, 目标值: 110, 实际值: 128, 单位: 万人次, 分值: 30, 得分: 30" },
    }),
  },
  *examine(record, records) {
    const owner = goalOf(record, records);
    if (!owner?.data.indicators || !record.data.indicators) return;
    const { pairs, missing, extra } = compareGoals(owner, record);
    const lost = missing.map((row) => row.name);
    for (const row of extra) {
      yield {
        message: `自评指标“${row.name}”不在项目“${owner.title}”的绩效目标里`,
        place: placeOf(record, [...row.path, "name"]),
        hint: meant(row.name, lost) ?? "请按批复的绩效目标填写；年中按程序增加的，请补进项目的指标",
        related: [{ place: placeOf(owner, ["indicators"]), message: "绩效目标" }],
      };
    }
    if (missing.length > 0) {
      yield {
        message: `绩效目标里的${lost.map((name) => `“${name}”`).join("、")}，自评没有评`,
        place: placeOf(record, ["indicators"]),
        hint: "请补上这些指标；没有完成的也要如实填写",
        related: missing.map((row) => ({ place: placeOf(owner, row.path), message: `绩效目标：${row.name}` })),
      };
    }
    for (const pair of pairs) yield* changesIn(pair, record, owner);
  },
});

function* changesIn(
  { goal, own, changed }: RowPair,
  record: Parameters<typeof goalOf>[0],
  owner: Project,
): Iterable<Breach> {
  for (const { field, name, before, now } of changed) {
    yield {
      message: `指标“${own.name}”的${name}，绩效目标里是${before}，自评里是${now}`,
      place: placeOf(record, [...own.path, field]),
      hint: "请按批复的绩效目标填写；年中按程序调整过的，请同步修改项目的指标",
      related: [{ place: placeOf(owner, [...goal.path, field]), message: `绩效目标：${before}` }],
    };
  }
}
