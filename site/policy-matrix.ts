// A policy through its whole life on three axes: 绩效环节 down, 预算环节 across, the 业务 in the cells.
import type { PublishedRecord } from "../src/disclosure/publication.ts";
import { rowsOf } from "./indicator-sheet.ts";
import { timeKey } from "./time-order.ts";

export const budgetSteps = ["编制", "执行", "决算"] as const;
export const performanceSteps = ["目标", "监控", "评价", "应用"] as const;

export interface Work {
  readonly text: string;
  readonly date: string;
}

export interface MatrixRow {
  readonly performance: string;
  /** One cell for each 预算环节, in the order of time. */
  readonly cells: readonly (readonly Work[])[];
}

/** No rows when the record says nothing of its stages. */
export function policyMatrix(policy: PublishedRecord): readonly MatrixRow[] {
  const stages = policy.tables.filter(({ id }) => id === "stages").flatMap(({ table }) => rowsOf(table));
  if (stages.length === 0) return [];
  const cells = Map.groupBy(stages, (stage) => `${stage.get("performance")}\n${stage.get("budget")}`);
  return performanceSteps.map((performance) => ({
    performance,
    cells: budgetSteps.map((budget) =>
      (cells.get(`${performance}\n${budget}`) ?? [])
        .map((stage) => ({ text: stage.get("work") ?? "", date: stage.get("date") ?? "" }))
        .sort((one, other) => (timeKey(one.date) < timeKey(other.date) ? -1 : 1)),
    ),
  }));
}
