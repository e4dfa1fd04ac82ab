// The indicators of a 绩效目标 against those of its 自评, row by row: which belong together, and what was changed.

import { zero } from "../base/decimal.ts";
import { pointsText } from "../base/points-text.ts";
import { remembered } from "../base/remembered.ts";
import type { selfEvaluation } from "../records/kinds/self-evaluation.ts";
import type { LiangjiRecord } from "../records/record.ts";
import { measured } from "../standards/measured-value.ts";
import { type IndicatorRow, indicatorRowsOf, isExecutionRate } from "./indicator-rows.ts";
import type { Project } from "./project-goal.ts";

export interface Change {
  readonly field: "target" | "direction" | "weight";
  /** 目标值, 方向, 分值. */
  readonly name: string;
  readonly before: string;
  readonly now: string;
}

export interface RowPair {
  readonly goal: IndicatorRow;
  readonly own: IndicatorRow;
  readonly changed: readonly Change[];
}

export interface GoalComparison {
  readonly pairs: readonly RowPair[];
  /** Of the 绩效目标, without a row in the 自评. */
  readonly missing: readonly IndicatorRow[];
  /** Of the 自评, without a row in the 绩效目标. */
  readonly extra: readonly IndicatorRow[];
}

/** By name, the first of a name with the first; 预算执行率 belongs to the 自评 alone. */
export function compareGoals(owner: Project, record: LiangjiRecord<typeof selfEvaluation.fields>): GoalComparison {
  const goals = rowsWithoutExecution(owner as unknown as LiangjiRecord);
  const own = rowsWithoutExecution(record as unknown as LiangjiRecord);
  // Goals that sum to 100 leave no room for 预算执行率, so that the 自评 has to weigh them anew.
  const weighed = sumOfWeights(goals).eq(sumOfWeights(own));
  const waiting = new Map<string, IndicatorRow[]>();
  for (const goal of goals) waiting.set(nameOf(goal), [...(waiting.get(nameOf(goal)) ?? []), goal]);
  const pairs: RowPair[] = [];
  const extra: IndicatorRow[] = [];
  for (const row of own) {
    const goal = waiting.get(nameOf(row))?.shift();
    if (goal) pairs.push({ goal, own: row, changed: changesOf(goal, row, weighed) });
    else extra.push(row);
  }
  return { pairs, missing: [...waiting.values()].flat(), extra };
}

const rowsWithoutExecution = (record: LiangjiRecord): readonly IndicatorRow[] =>
  indicatorRowsOf(record).filter((row) => !isExecutionRate(row));

const sumOfWeights = (rows: readonly IndicatorRow[]) =>
  rows.reduce((sum, { weight }) => sum.plus(weight?.amount ?? zero), zero);

const nameOf = ({ name }: IndicatorRow): string => plain(name);

/** What was left out on either side is not changed. */
function changesOf(goal: IndicatorRow, own: IndicatorRow, weighed: boolean): readonly Change[] {
  const changed: Change[] = [];
  if (goal.target !== undefined && own.target !== undefined && !isSameTarget(goal, own)) {
    changed.push({ field: "target", name: "目标值", before: targetText(goal), now: targetText(own) });
  }
  if (goal.direction && own.direction && goal.direction !== own.direction) {
    changed.push({ field: "direction", name: "方向", before: `“${goal.direction}”`, now: `“${own.direction}”` });
  }
  if (weighed && goal.weight && own.weight && !goal.weight.amount.eq(own.weight.amount)) {
    changed.push({
      field: "weight",
      name: "分值",
      before: pointsText(goal.weight.amount),
      now: pointsText(own.weight.amount),
    });
  }
  return changed;
}

/** 120 and 120.0 are one target, 95% and 95 with the unit % too; words are compared as they stand. */
function isSameTarget(goal: IndicatorRow, own: IndicatorRow): boolean {
  const [before, now] = [measured(goal.target, goal.unit), measured(own.target, own.unit)];
  if (!before || !now) return plain(goal.target ?? "") === plain(own.target ?? "");
  const sameUnit = before.unit === now.unit || before.unit === "" || now.unit === "";
  return sameUnit && before.amount.eq(now.amount);
}

const plain = remembered((text) => text.normalize("NFKC").replaceAll(/\s/g, ""));

const targetText = ({ target = "", unit = "" }: IndicatorRow): string =>
  `“${target.endsWith(unit) ? target : `${target}${unit}`}”`;
