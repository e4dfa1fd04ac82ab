// The rows of indicators in a 项目 or a 绩效自评, alike to look at: what was to be reached, and in a 自评 what was.
import type { Quantity } from "../base/quantity.ts";
import { project } from "../records/kinds/project.ts";
import { selfEvaluation } from "../records/kinds/self-evaluation.ts";
import type { LiangjiRecord, Path } from "../records/record.ts";
import { asKind } from "../records/records.ts";
import type { Direction } from "../records/types/indicators.ts";

export interface IndicatorRow {
  /** Where it stands in its record. */
  readonly path: Path;
  readonly level1: string;
  readonly level2: string | undefined;
  readonly name: string;
  readonly direction: Direction | undefined;
  readonly target: string | undefined;
  readonly actual?: string | undefined;
  readonly unit: string | undefined;
  readonly weight: Quantity | undefined;
}

/** None for other kinds. */
export function indicatorRowsOf(record: LiangjiRecord): readonly IndicatorRow[] {
  const rows: readonly Omit<IndicatorRow, "path">[] | undefined =
    asKind(record, selfEvaluation)?.data.indicators ?? asKind(record, project)?.data.indicators;
  return (rows ?? []).map((row, index) => ({ ...row, path: ["indicators", index] }));
}

/** The classes of the 自评表, as rules name them (自评权重), in its order. */
export const classNames = {
  execution: "预算执行率",
  cost: "成本",
  output: "产出",
  benefit: "效益",
  satisfaction: "满意度",
} as const;
export type IndicatorClass = keyof typeof classNames;
export const classes = Object.keys(classNames) as readonly IndicatorClass[];

interface Named {
  readonly level1: string;
  readonly name: string;
}

/** 产出 or 产出指标; undefined for first levels of other forms. */
export function classOf(row: Named): IndicatorClass | undefined {
  if (isExecutionRate(row)) return "execution";
  const level1 = row.level1.replace(/指标$/, "");
  return classes.find((one) => classNames[one] === level1);
}

/** Scored from the funds, not from a target; some forms put it under 过程 or 资金管理. */
export const isExecutionRate = ({ level1, name }: Named): boolean =>
  name.includes(classNames.execution) || level1.startsWith(classNames.execution);
