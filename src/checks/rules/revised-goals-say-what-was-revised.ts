// A 目标审核 passed after revision (修改后通过) says what was found or how it was revised.
import { goalReview } from "../../records/kinds/goal-review.ts";
import { placeOf } from "../../records/record.ts";
import { defineCheck } from "../check.ts";
import { withProject } from "../example-region.ts";

const exampleWith = (more: string) => ({
  ...withProject,
  "明川市/2023/目标审核.yaml": `{编号: sh-01, 项目: mz-01, 方式: 重点审核, 结论: 修改后通过${more}}\n`,
});

export const revisedGoalsSayWhatWasRevised = defineCheck({
  name: "revised-goals-say-what-was-revised",
  sentence: "修改后通过的目标审核写明问题或整改",
  why: "修改后通过，总有要修改的地方；不写问题也不写怎样修改，审核问题就统计不出来，以后也查不到依据。",
  severity: "warning",
  kind: goalReview,
  examples: { good: exampleWith(", 问题: [满意度指标没有写明调查方法]"), bad: exampleWith("") },
  *examine(record) {
    const { conclusion, problems, correction } = record.data;
    if (conclusion !== "修改后通过" || problems !== undefined || correction !== undefined) return;
    yield {
      message: `“${record.title}”的目标审核是修改后通过，没有写问题，也没有写怎样修改`,
      place: placeOf(record, ["conclusion"]),
      hint: "请补填“问题”或“整改”；没有修改的，结论写通过",
    };
  },
});
