// What was spent (执行数) is not above the budget.
import { intervalOf } from "../../base/interval.ts";
import { convert, type Quantity } from "../../base/quantity.ts";
import { project } from "../../records/kinds/project.ts";
import { selfEvaluation } from "../../records/kinds/self-evaluation.ts";
import { type LiangjiRecord, type Path, placeOf, writtenAt } from "../../records/record.ts";
import { asKind } from "../../records/records.ts";
import { defineCheck } from "../check.ts";
import { withDepartment } from "../example-region.ts";

const exampleWith = (spent: string) => ({
  ...withDepartment,
  "明川市/2023/项目.yaml": `编号: mz-01\n名称: 老年食堂运营补助\n主管部门: 明川市民政局\n预算数: 1250万元\n执行数: ${spent}\n`,
});

export const executedIsNotAboveBudget = defineCheck({
  name: "executed-is-not-above-budget",
  sentence: "执行数不超过预算数",
  why: "执行率超过100%，多半是年中追加没有记入全年预算，或单位写错。也可能确有其事，所以只提醒，不停用这条记录。",
  severity: "warning",
  examples: { good: exampleWith("1236.80万元"), bad: exampleWith("1380万元") },
  *examine(record) {
    for (const { name, budget, spent, path } of spendingOf(record)) {
      const limit = budget && spent && convert(budget, spent.unit);
      if (!limit || intervalOf(spent).low.lte(intervalOf(limit).high)) continue;
      const budgetPath = [...path, "budget"];
      const spentPath = [...path, "spent"];
      yield {
        message: `${name}执行${writtenAt(record, spentPath) ?? ""}，超过预算${writtenAt(record, budgetPath) ?? ""}`,
        place: placeOf(record, spentPath),
        hint: "请核对两个数和单位；年中追加过预算的，预算请写调整后的全年预算数",
        related: [{ place: placeOf(record, budgetPath), message: "预算写在这里" }],
      };
    }
  },
});

interface Spending {
  readonly name: string;
  readonly budget: Quantity | undefined;
  readonly spent: Quantity | undefined;
  readonly path: Path;
}

function spendingOf(record: LiangjiRecord): readonly Spending[] {
  const owner = asKind(record, project);
  if (owner) return [{ name: "项目", budget: owner.data.budget, spent: owner.data.spent, path: [] }];
  return (asKind(record, selfEvaluation)?.data.funds ?? []).map((row, index) => ({
    name: `“${row.origin}”`,
    budget: row.budget,
    spent: row.spent,
    path: ["funds", index],
  }));
}
