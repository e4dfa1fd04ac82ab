// A result of 中 or 差 is put right (整改) and has consequences (结果应用).
import { evaluation } from "../../records/kinds/evaluation.ts";
import { rectification } from "../../records/kinds/rectification.ts";
import { resultUse } from "../../records/kinds/result-use.ts";
import { spotCheck } from "../../records/kinds/spot-check.ts";
import { placeOf } from "../../records/record.ts";
import { defineCheck } from "../check.ts";
import { withDepartment } from "../example-region.ts";
import { followUps } from "../follow-ups.ts";
import { resultOf } from "../scored-record.ts";
import { isWhole } from "../whole-ledger.ts";

const exampleWith = (used: string) => ({
  ...withDepartment,
  "明川市/2023/项目.yaml": ["mz-01", "mz-02"]
    .map((code) => `- {编号: ${code}, 名称: 老年食堂运营补助${code}, 主管部门: 明川市民政局}\n`)
    .join(""),
  "明川市/2023/绩效抽评.yaml": `- {编号: cp-01, 项目: mz-01, 等次: 中}
- {编号: cp-02, 项目: mz-02, 等次: 优}
`,
  "明川市/2023/整改.yaml": `编号: zg-01
来源: {绩效抽评: cp-01}
问题: 部分助餐点凭证不全
责任单位: 明川市民政局
时限: 2024-06-30
完成日期: 2024-06-20
`,
  "明川市/2023/结果应用.yaml": `编号: yy-01
来源: {绩效抽评: ${used}}
方式: 纳入考核
`,
});

export const poorResultsArePutRightAndUsed = defineCheck({
  name: "poor-results-are-put-right-and-used",
  sentence: "评为中、差的有整改，也有结果应用",
  why: "评价结果要反馈整改，并与预算安排、政策调整挂钩，中、差的尤其如此（财预〔2020〕10号）。同一年度没有登记整改或结果应用台账的，登记了一部分的，以及台账里还有读不了的记录时，不提醒缺少它们。",
  severity: "warning",
  examples: { good: exampleWith("cp-01"), bad: exampleWith("cp-02") },
  *examine(record, records) {
    const judged = record.kind.name === evaluation.name || record.kind.name === spotCheck.name;
    const { grade } = resultOf(record);
    if (!judged || (grade?.grade !== "中" && grade?.grade !== "差")) return;
    const present = new Set(followUps(record, records).map((one) => one.kind.name));
    const missing = [rectification.name, resultUse.name].filter(
      (name) => !present.has(name) && isWhole({ name }, record, records),
    );
    if (missing.length === 0) return;
    yield {
      message: `${record.kind.name}“${record.title}”的等次为“${grade.word}”，没有登记${missing.join("和")}`,
      place: placeOf(record, ["grade"]),
      hint: `请在${missing.join("、")}台账里登记，“来源”写“${record.kind.name}: ${record.id}”`,
    };
  },
});
