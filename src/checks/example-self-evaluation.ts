// A self-evaluation in which everything is right, for examples to change one thing in.
import type { ExampleContent } from "./check.ts";
import { withDepartment } from "./example-region.ts";

const rows = {
  预算执行率: "目标值: 100, 实际值: 95, 单位: '%', 分值: 10, 得分: 9.5",
  助餐服务人次: "方向: ≥, 目标值: 120, 实际值: 128, 单位: 万人次, 分值: 30, 得分: 30",
  食品安全检查合格率: "方向: ＝, 目标值: 100, 实际值: 100, 单位: '%', 分值: 20, 得分: 20",
  助餐服务覆盖社区比例: "方向: ≥, 目标值: 90, 实际值: 91.2, 单位: '%', 分值: 30, 得分: 30",
  就餐老年人满意度: "方向: ≥, 目标值: 90, 实际值: 93.5, 单位: '%', 分值: 10, 得分: 10",
};
export type ExampleRow = keyof typeof rows;

const levels: Readonly<Record<ExampleRow, string>> = {
  预算执行率: "一级: 预算执行率",
  助餐服务人次: "一级: 产出指标, 二级: 数量指标",
  食品安全检查合格率: "一级: 产出指标, 二级: 质量指标",
  助餐服务覆盖社区比例: "一级: 效益指标, 二级: 社会效益指标",
  就餐老年人满意度: "一级: 满意度指标, 二级: 服务对象满意度指标",
};

/** What an example says instead, by the name of the indicator; `funds` is the row of 年度资金总额. */
export interface Changes {
  readonly rows?: Partial<Readonly<Record<ExampleRow, string>>>;
  readonly funds?: string;
  /** Further fields of the project, each a line. */
  readonly project?: string;
  /** The total, 99.5 by its rows; not written without it. */
  readonly total?: number;
}

export const selfEvaluationExample = (changes: Changes = {}): ExampleContent => ({
  ...withDepartment,
  "明川市/2023/项目.yaml": `编号: mz-01\n名称: 老年食堂运营补助\n主管部门: 明川市民政局\n${changes.project ?? ""}`,
  "明川市/2023/绩效自评.yaml": `编号: zp-01
项目: mz-01
资金:
  - {来源: 年度资金总额, ${changes.funds ?? "全年预算: 1280.00万元, 执行: 1216.00万元"}}
指标:
${Object.entries({ ...rows, ...changes.rows })
  .map(([name, text]) => `  - {${levels[name as ExampleRow]}, 三级: ${name}, ${text}}\n`)
  .join("")}${changes.total === undefined ? "" : `得分: ${changes.total}\n`}`,
});
