// The money in a 绩效自评 is the money of its project.
import { compareStatements } from "../../base/interval.ts";
import { quantityText } from "../../base/quantity-text.ts";
import { selfEvaluation } from "../../records/kinds/self-evaluation.ts";
import { placeOf } from "../../records/record.ts";
import { totalFunds } from "../../standards/derivations/execution-rate.ts";
import { projectOf } from "../about-project.ts";
import { defineCheck } from "../check.ts";
import { withDepartment } from "../example-region.ts";

const exampleWith = (spent: string) => ({
  ...withDepartment,
  "明川市/2023/项目.yaml":
    "{编号: mz-01, 名称: 老年食堂运营补助, 主管部门: 明川市民政局, 预算数: 1250万元, 执行数: 1236.80万元}\n",
  "明川市/2023/绩效自评.yaml": `编号: zp-01
项目: mz-01
资金:
  - {来源: 年度资金总额, 年初预算: 1200万元, 全年预算: 1250万元, 执行: ${spent}}
`,
});

export const selfEvaluatedMoneyIsTheProjects = defineCheck({
  name: "self-evaluated-money-is-the-projects",
  sentence: "自评的资金与项目台账一致",
  why: "自评表的年度资金总额就是这个项目全年的预算和执行，两处不同，必有一处错了，执行率得分也就没有依据。按写明的小数位比较；项目的预算数与年初预算相同的也算一致。",
  severity: "error",
  kind: selfEvaluation,
  examples: { good: exampleWith("1236.8万元"), bad: exampleWith("1226.80万元") },
  *examine(record, records) {
    const total = totalFunds(record.data);
    const owner = projectOf(record, records);
    if (!total || !owner) return;
    const columns = [
      { field: "budget", mine: [total.budget, total.initial], its: owner.data.budget },
      { field: "spent", mine: [total.spent], its: owner.data.spent },
    ];
    for (const { field, mine, its } of columns) {
      const [stated] = mine;
      if (!stated || !its) continue;
      if (mine.some((one) => one && compareStatements(its, one) !== "contradictory")) continue;
      const name = field === "budget" ? "预算" : "执行";
      yield {
        message: `自评的全年${name}是${quantityText(stated)}，项目台账的${name}数是${quantityText(its)}`,
        place: placeOf(record, ["funds", 0, field]),
        hint: "请核对两处的数和单位；年中调整过预算的，项目的预算数写调整后的全年预算数",
        related: [{ place: placeOf(owner, [field]), message: `项目“${owner.title}”的${name}数` }],
      };
    }
  },
});
