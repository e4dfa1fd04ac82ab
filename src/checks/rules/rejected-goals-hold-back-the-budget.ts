// A project whose goals did not pass their 目标审核 has no budget until they do.
import { goalReview } from "../../records/kinds/goal-review.ts";
import { placeOf, writtenAt } from "../../records/record.ts";
import { projectOf, recordsAbout } from "../about-project.ts";
import { defineCheck } from "../check.ts";
import { withDepartment } from "../example-region.ts";
import { hasGaps } from "../whole-ledger.ts";

const exampleWith = (second: string) => ({
  ...withDepartment,
  "明川市/2023/项目.yaml": "{编号: mz-01, 名称: 老年食堂运营补助, 主管部门: 明川市民政局, 预算数: 1250万元}\n",
  "明川市/2023/目标审核.yaml": `- {编号: sh-01, 项目: mz-01, 结论: 不通过, 问题: [指标没有量化]}\n${second}`,
});

export const rejectedGoalsHoldBackTheBudget = defineCheck({
  name: "rejected-goals-hold-back-the-budget",
  sentence: "目标审核不通过的项目暂缓安排预算",
  why: "绩效目标审核不通过的，不得进入下一步预算安排；修改后重新审核通过的，请登记那一次审核。",
  severity: "warning",
  kind: goalReview,
  examples: {
    good: exampleWith("- {编号: sh-02, 项目: mz-01, 结论: 修改后通过, 整改: 已补充数量指标}\n"),
    bad: exampleWith(""),
  },
  *examine(record, records) {
    const owner = record.data.conclusion === "不通过" ? projectOf(record, records) : undefined;
    const budget = owner?.data.budget;
    if (!owner || !budget || budget.amount.isZero()) return;
    const passed = recordsAbout(goalReview, owner, records).some(
      ({ data }) => data.conclusion === "通过" || data.conclusion === "修改后通过",
    );
    if (passed || hasGaps(goalReview, record, records)) return;
    yield {
      message: `项目“${owner.title}”的绩效目标审核不通过，安排了预算${writtenAt(owner, ["budget"]) ?? ""}`,
      place: placeOf(record, ["conclusion"]),
      hint: "修改后重新审核通过的，请补登那一次审核；没有的，请核对结论和项目的预算数",
      related: [{ place: placeOf(owner, ["budget"]), message: "项目的预算数" }],
    };
  },
});
