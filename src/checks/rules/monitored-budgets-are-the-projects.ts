// The budget in a 运行监控 is the budget of its project, before or after it was adjusted.
import { compareStatements } from "../../base/interval.ts";
import { quantityText } from "../../base/quantity-text.ts";
import { monitoring } from "../../records/kinds/monitoring.ts";
import { selfEvaluation } from "../../records/kinds/self-evaluation.ts";
import { placeOf } from "../../records/record.ts";
import type { Records } from "../../records/records.ts";
import { totalFunds } from "../../standards/derivations/execution-rate.ts";
import { type Project, projectOf, recordsAbout } from "../about-project.ts";
import { defineCheck } from "../check.ts";
import { withDepartment } from "../example-region.ts";

const exampleWith = (budget: string) => ({
  ...withDepartment,
  "明川市/2023/项目.yaml": "{编号: mz-01, 名称: 老年食堂运营补助, 主管部门: 明川市民政局, 预算数: 1250万元}\n",
  "明川市/2023/运行监控.yaml": `{编号: jk-01, 项目: mz-01, 时点: 2023年7月, 预算数: ${budget}, 执行数: 750万元}\n`,
});

export const monitoredBudgetsAreTheProjects = defineCheck({
  name: "monitored-budgets-are-the-projects",
  sentence: "监控的预算数与项目的预算数一致",
  why: "执行率以预算数为分母，监控表和项目台账各写一个，灯和后面的自评就对不上。监控以后调整过预算的，可以是自评表里的年初预算；仍有出入的也可能是年中又调整过，所以只提醒。",
  severity: "warning",
  kind: monitoring,
  examples: { good: exampleWith("1250.00万元"), bad: exampleWith("1520万元") },
  *examine(record, records) {
    const { budget } = record.data;
    const owner = projectOf(record, records);
    const its = owner?.data.budget;
    if (!budget || !owner || !its) return;
    const known = [its, ...initialBudgets(owner, records)];
    if (known.some((one) => compareStatements(one, budget) !== "contradictory")) return;
    yield {
      message: `监控的预算数是${quantityText(budget)}，项目“${owner.title}”的预算数是${quantityText(its)}`,
      place: placeOf(record, ["budget"]),
      hint: "请核对两个数和单位；年中调整过预算的，请在自评的“年初预算”里写明调整前的数",
      related: [{ place: placeOf(owner, ["budget"]), message: "项目的预算数" }],
    };
  },
});

const initialBudgets = (owner: Project, records: Records) =>
  recordsAbout(selfEvaluation, owner, records).flatMap((one) => totalFunds(one.data)?.initial ?? []);
