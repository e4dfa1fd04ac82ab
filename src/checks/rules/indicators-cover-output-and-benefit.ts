// Among the indicators of a project there is one of quantity, one of quality and one of benefit.
import { project } from "../../records/kinds/project.ts";
import { selfEvaluation } from "../../records/kinds/self-evaluation.ts";
import { type LiangjiRecord, placeOf } from "../../records/record.ts";
import { asKind, type Records } from "../../records/records.ts";
import { defineCheck } from "../check.ts";
import { withDepartment } from "../example-region.ts";
import { classOf, type IndicatorRow, indicatorRowsOf } from "../indicator-rows.ts";
import { goalOf } from "../project-goal.ts";

const exampleWith = (level2: string) => ({
  ...withDepartment,
  "明川市/2023/项目.yaml": `编号: mz-01
名称: 老年食堂运营补助
主管部门: 明川市民政局
指标:
  - {一级: 产出指标, 二级: 数量指标, 名称: 助餐服务人次, 方向: ≥, 目标值: 120, 计量单位: 万人次, 分值: 30}
  - {一级: 产出指标, 二级: ${level2}, 名称: 食品安全检查合格率, 方向: ＝, 目标值: 100, 计量单位: "%", 分值: 20}
  - {一级: 效益指标, 二级: 社会效益指标, 名称: 助餐服务覆盖社区比例, 方向: ≥, 目标值: 90, 计量单位: "%", 分值: 40}
`,
});

export const indicatorsCoverOutputAndBenefit = defineCheck({
  name: "indicators-cover-output-and-benefit",
  sentence: "绩效指标至少有数量、质量、效益各一项",
  why: "做了多少、做得好不好、有什么效果，缺了哪一样都说不清项目的绩效。项目的绩效目标核对；绩效自评只在项目没有登记指标时核对，以免同一个问题说两遍。",
  severity: "warning",
  examples: { good: exampleWith("质量指标"), bad: exampleWith("时效指标") },
  *examine(record, records) {
    if (!isFirstToSay(record, records)) return;
    const rows = indicatorRowsOf(record);
    if (rows.length === 0) return;
    const lacking = [...lackingOutputs(rows), ...(rows.some((row) => classOf(row) === "benefit") ? [] : ["效益"])];
    if (lacking.length === 0) return;
    yield {
      message: `绩效指标里没有${lacking.join("、")}指标`,
      place: placeOf(record, ["indicators"]),
      hint: "请补充；已有的，核对“一级”“二级”的写法，如“产出指标”“数量指标”。确实不适用的，登记豁免并说明理由",
    };
  },
});

function isFirstToSay(record: LiangjiRecord, records: Records): boolean {
  const evaluated = asKind(record, selfEvaluation);
  return evaluated ? !goalOf(evaluated, records)?.data.indicators : record.kind.name === project.name;
}

/** Unknown as long as some output does not say what kind it is. */
function lackingOutputs(rows: readonly IndicatorRow[]): readonly string[] {
  const outputs = rows.filter((row) => classOf(row) === "output");
  if (outputs.some((row) => row.level2 === undefined)) return [];
  return ["数量", "质量"].filter((word) => !outputs.some((row) => row.level2?.includes(word)));
}
