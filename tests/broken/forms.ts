// 绩效目标 and 绩效自评 filled in almost rightly: at the border of what a rule allows, and one step beyond.
import type { BrokenCase } from "./broken-case.ts";
import { city, type Files, marked } from "./marked-case.ts";

const selfEvaluation = "2023/绩效自评.yaml";

interface Form {
  /** The row of 年度资金总额. */
  readonly funds?: string;
  readonly execution?: string;
  readonly output?: string;
  readonly benefit?: string;
  /** Further lines. */
  readonly more?: string;
  /** Further files. */
  readonly files?: Files;
}

/** 10 + 50 + 40 points, all right unless changed. */
const form = ({ funds, execution, output, benefit, more = "", files = {} }: Form): Files => ({
  [selfEvaluation]: `编号: Z-1
项目: P-1
资金: [{来源: 年度资金总额, ${funds ?? "全年预算: 100万元, 执行: 95万元"}}]
指标:
  - {一级: 预算执行率, 三级: 预算执行率, ${execution ?? "实际值: 95, 单位: '%', 分值: 10, 得分: 9.5"}}
  - {一级: 产出, 三级: 助餐人次, ${output ?? "方向: ≥, 目标值: 120, 实际值: 128, 单位: 人次, 分值: 50, 得分: 50"}}
  - {一级: 效益, 三级: 覆盖比例, ${benefit ?? "方向: ≥, 目标值: 90, 实际值: 91, 单位: '%', 分值: 40, 得分: 40"}}
${more}`,
  ...files,
});

const filled = (name: string, changes: Form, ...finds: readonly string[]): BrokenCase =>
  marked(name, form(changes), ...finds);

const goals = (rows: string): Files => ({
  "2023/项目.yaml": `- 编号: P-1
  名称: 助餐服务
  主管部门: 商务局
  指标:
${rows}- {编号: P-2, 名称: 托育服务, 主管部门: 教委}
`,
});

const withGoals = (name: string, rows: readonly string[], ...finds: readonly string[]): BrokenCase =>
  marked(name, goals(rows.map((row) => `    - {${row}}\n`).join("")), ...finds);

/** The goals that fit the form above. */
const itsGoals = (target: string, weight = 50): Files =>
  goals(`    - {一级: 产出, 名称: 助餐人次, 方向: ≥, 目标值: ${target}, 分值: ${weight}}
    - {一级: 效益, 名称: 覆盖比例, 方向: ≥, 目标值: 90%, 分值: 40}
`);

const missed = (score: string): string =>
  `方向: ≥, 目标值: 120, 实际值: 110, 单位: 人次, 分值: 50, 得分: ${score}, 偏差原因: 夏季停餐`;
const passedLimit = (score: string): string =>
  `方向: ≤, 目标值: 10, 实际值: 12, 单位: 天, 分值: 40, 得分: ${score}, 偏差原因: 汛期延误`;
const judged = (level: string, score: string): string =>
  `方向: 定性, 目标值: 基本覆盖, 实际值: ${level}, 分值: 40, 得分: ${score}, 偏差原因: 山区未覆盖`;
const partly = "部分达成年度指标并具有一定效果";
/** 9.5 + 10.495 + 40 points. */
const nearlySixty = "方向: 定性, 目标值: 按计划, 实际值: 完成少量, 分值: 50, 得分: 10.495, 偏差原因: 年底才开工";

export const formCases: readonly BrokenCase[] = [
  filled("自评表样样都对，通过", {}),
  withGoals(
    "目标值是数字，没有单位和方向",
    ["一级: 产出, 名称: 人次, 目标值: ①120, 分值: 50", "一级: 效益, 名称: 覆盖, 方向: ≥, 目标值: 95%, 分值: 40"],
    "① warning numeric-targets-say-direction-and-unit ~ 没有写方向和计量单位",
  ),
  withGoals(
    "目标值是时间，方向写≤",
    [
      "一级: 产出, 名称: 完成时间, 方向: ①≤, 目标值: 10月底前, 分值: 50",
      "一级: 效益, 名称: 覆盖, 方向: ≥, 目标值: 95%, 分值: 40",
    ],
    "① warning directions-fit-their-targets ~ 不是单纯的数字 ~ 方向写“定性”",
  ),
  withGoals(
    "目标值是数字，方向写定性",
    [
      "一级: 产出, 名称: 人次, 方向: ①定性, 目标值: 120, 计量单位: 人次, 分值: 50",
      "一级: 效益, 名称: 覆盖, 方向: 定性, 目标值: 更加方便, 分值: 40",
    ],
    "① warning directions-fit-their-targets ~ “120”是数字，方向写的是“定性”",
  ),
  withGoals(
    "满意度的目标值100.1%",
    [
      "一级: 产出, 名称: 人次, 方向: ≥, 目标值: 120人次, 计量单位: 人次, 分值: 40",
      "一级: 效益, 名称: 覆盖, 方向: ≥, 目标值: 95%, 分值: 40",
      "一级: 满意度, 名称: 群众评价, 方向: ≥, 目标值: ①100.1%, 分值: 10",
    ],
    "① error satisfaction-is-a-share ~ 100.1% ~ 是否漏了小数点",
  ),
  withGoals("满意度的目标值100%，通过", [
    "一级: 产出, 名称: 人次, 方向: ≥, 目标值: 120人次, 计量单位: 人次, 分值: 40",
    "一级: 效益, 名称: 覆盖, 方向: ≥, 目标值: 95%, 分值: 40",
    "一级: 满意度, 名称: 群众评价, 方向: ≥, 目标值: 100, 计量单位: ％, 分值: 10",
  ]),
  marked(
    "绩效目标只有数量指标",
    {
      "2023/项目.yaml":
        "编号: P-1\n名称: 助餐服务\n主管部门: 商务局\n指标:\n  ①- {一级: 产出, 二级: 数量, 名称: 人次, 分值: 90}\n",
    },
    "① warning indicators-cover-output-and-benefit ~ 没有质量、效益指标",
  ),
  marked("绩效目标是空的列表，通过", { "2023/项目.yaml": "编号: P-1\n名称: 助餐服务\n主管部门: 商务局\n指标: []\n" }),
  filled("自评的目标值与绩效目标写法不同，数相同，通过", { files: itsGoals("120.0人次, 计量单位: 人次") }),
  filled(
    "自评改低了目标值",
    {
      output: "方向: ≥, 目标值: ①119.9, 实际值: 128, 单位: 人次, 分值: 50, 得分: 50",
      files: itsGoals("120, 计量单位: 人次"),
    },
    "① warning self-evaluations-keep-their-goals ~ 绩效目标里是“120人次”，自评里是“119.9人次”",
  ),
  marked(
    "自评换了一项指标",
    {
      ...form({ files: itsGoals("120, 计量单位: 人次") }),
      [selfEvaluation]: (form({})[selfEvaluation] ?? "")
        .replace("三级: 助餐人次", "三级: ②助餐点数量")
        .replace("  - {一级: 预算", "  ①- {一级: 预算"),
    },
    "① warning self-evaluations-keep-their-goals ~ “助餐人次”，自评没有评",
    "② warning self-evaluations-keep-their-goals ~ “助餐点数量”不在项目“助餐服务”的绩效目标里",
  ),
  marked(
    "产出少0.01分、效益多0.01分",
    {
      [selfEvaluation]: (
        form({
          output: "方向: ≥, 目标值: 120, 实际值: 128, 单位: 人次, 分值: 49.99, 得分: 49.99",
          benefit: "方向: ≥, 目标值: 90, 实际值: 91, 单位: '%', 分值: 40.01, 得分: 40.01",
        })[selfEvaluation] ?? ""
      ).replace("  - {一级: 预算", "  ①- {一级: 预算"),
    },
    "① warning class-weights-fit-a-set ~ 产出49.99分 ~ 不单设成本指标、没有服务对象",
  ),
  filled(
    "一项指标0分",
    {
      more: "  - {一级: 效益, 三级: 就业, 方向: ≥, 目标值: 1, 实际值: 2, 单位: 人, 分值: ①0, 得分: 0, 偏差原因: 超额}\n",
    },
    "① warning every-indicator-has-points ~ “就业”的分值是0分",
  ),
  filled("得分与算出的相差0.01分，通过", { output: missed("45.84") }),
  filled(
    "得分与算出的相差0.02分",
    { output: missed("①45.85") },
    "① warning scores-follow-the-formula ~ 应得45.83分（50×110÷120）",
  ),
  filled("超过上限，线性扣减，通过", { benefit: passedLimit("32") }),
  filled(
    "超过上限，按比值计了分",
    { benefit: passedLimit("①33.33") },
    "① warning scores-follow-the-formula ~ 应得32分（40×（1－（12－10）÷10））",
  ),
  filled("本地区规定按比值计分，通过", {
    benefit: passedLimit("33.33"),
    files: city("计分办法: {未达标: 按比例, 反向指标: 按比值, 允许误差: 0.01, 超额界线: 130%}\n"),
  }),
  filled("部分达成，得分正好是下限，通过", { benefit: judged(partly, "24") }),
  filled(
    "部分达成，得分低0.01分",
    { benefit: judged(partly, "①23.99") },
    "① warning qualitative-scores-stay-in-their-band ~ 不低于24分、低于32分",
  ),
  filled(
    "部分达成，得分是上一级的下限",
    { benefit: judged(partly, "①32") },
    "① warning qualitative-scores-stay-in-their-band ~ 登记为32分",
  ),
  filled("达成，得分正好是80%，通过", { benefit: judged("达成年度指标", "32") }),
  filled(
    "扣了0.01分，没有写原因",
    { output: "方向: ≥, 目标值: 120, 实际值: 128, 单位: 人次, 分值: 50, 得分: ①49.99" },
    "① warning lost-points-are-explained ~ 扣了0.01分，没有写偏差原因",
  ),
  filled(
    "实际值正好是目标值的130%",
    { output: "方向: ≥, 目标值: 120, 实际值: ①156, 单位: 人次, 分值: 50, 得分: 50" },
    "① warning overshot-targets-are-explained ~ 达到目标值120的130%",
  ),
  filled("实际值差一点到130%，通过", {
    output: "方向: ≥, 目标值: 120, 实际值: 155.99, 单位: 人次, 分值: 50, 得分: 50",
  }),
  filled("总分59.995分是差，通过", { output: nearlySixty, more: "得分: 59.995\n等次: 差\n" }),
  filled(
    "总分59.995分，等次写中",
    { output: nearlySixty, more: "得分: 59.995\n等次: ①中\n" },
    "① error grade-matches-score ~ 得分59.995分对应的等次是“差”",
  ),
  filled("59.995分四舍五入登记为60.00分，等次是中，通过", { output: nearlySixty, more: "得分: 60.00\n等次: 中\n" }),
  filled(
    "59.995分登记为59.99分",
    { output: nearlySixty, more: "得分: ①59.99\n等次: 差\n" },
    "① error total-equals-sum-of-scores ~ 合计为59.995分",
  ),
];
