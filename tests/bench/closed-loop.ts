// The whole closed loop of made-up projects, for measuring: from 事前评估 to 公开事项, ten records to a project, in the columns of the forms.
import { type Seeded, seeded } from "./seeded.ts";

export interface LoopRecord {
  /** 项目, 绩效自评 …: the folder or file it belongs in. */
  readonly category: string;
  readonly code: string;
  /** One YAML map, without the dash of a list. */
  readonly yaml: string;
}

export const departments = ["民政局", "教育局", "农业农村局", "交通运输局", "卫生健康局", "商务局"] as const;

const subjects = ["老年助餐服务", "学校改造", "高标准农田建设", "农村公路养护", "基层医疗提升", "消费促进"] as const;

/** Level 1, level 2, indicator, unit, weight: ninety points, to which 预算执行率 adds ten. */
const targets = [
  ["产出指标", "数量指标", "年度建设任务完成数", "个", 10],
  ["产出指标", "数量指标", "服务对象覆盖人次", "人次", 10],
  ["产出指标", "质量指标", "验收合格率", "'%'", 10],
  ["产出指标", "时效指标", "资金拨付及时率", "'%'", 10],
  ["产出指标", "成本指标", "单位补助标准执行率", "'%'", 10],
  ["效益指标", "社会效益指标", "受益村、社区占比", "'%'", 15],
  ["效益指标", "可持续影响指标", "设施正常运转比例", "'%'", 15],
  ["满意度指标", "服务对象满意度指标", "服务对象满意度", "'%'", 10],
] as const;

/** The records of so many projects, project by project; every figure in them adds up. */
export function* closedLoop(projects: number): Iterable<LoopRecord> {
  const chance = seeded(20231001);
  for (let index = 1; index <= projects; index++) yield* loopOf(index, chance);
}

function* loopOf(index: number, chance: Seeded): Iterable<LoopRecord> {
  const number = String(index).padStart(6, "0");
  const place = chance.below(departments.length);
  const department = `测试市${departments[place]}`;
  const name = `${subjects[place]}项目（第${index}项）`;
  const goals = targets.map(([, , , unit]) => (unit === "'%'" ? 80 + chance.below(20) : 20 + chance.below(900)));
  // In hundreds of 万元 and per mille, so that what was spent has one digit after the point.
  const hundreds = 1 + chance.below(90);
  const rate = 950 + chance.below(50);
  const budget = `${hundreds}00万元`;
  const record = (category: string, code: string, lines: readonly string[]): LoopRecord => ({
    category,
    code: `${code}-${number}`,
    yaml: [`编号: ${code}-${number}`, ...lines, ""].join("\n"),
  });
  const about = [`项目: p-${number}`];

  yield record("项目", "p", [
    `名称: ${name}`,
    `主管部门: ${department}`,
    `实施单位: ${department}下属服务中心`,
    "项目属性: 延续",
    `绩效分类: ${chance.pick(["A", "B", "C"])}`,
    "资金性质: 专项资金",
    "起止年度: 2022—2024年",
    `预算数: ${budget}`,
    `执行数: ${tenths(hundreds * rate)}万元`,
    "总体目标: 按计划完成年度任务，服务质量和群众满意度稳步提高。",
    "指标:",
    ...targets.map(([level1, level2, target, unit, weight], at) =>
      row(
        `一级: ${level1}, 二级: ${level2}, 名称: ${target}, 方向: ≥, 目标值: ${goals[at]}, 计量单位: ${unit}, 分值: ${weight}`,
      ),
    ),
  ]);
  yield record("事前评估", "sq", [
    ...about,
    "方式: 部门评估",
    `申报资金: ${hundreds + 1}00万元`,
    `核定资金: ${budget}`,
    "核减资金: 100万元",
    "维度:",
    ...["立项必要性", "投入经济性", "绩效目标合理性", "实施方案可行性", "筹资合规性"].map((dimension) =>
      row(`名称: ${dimension}, 意见: 依据较为充分，测算基本合理, 等级: 良`),
    ),
    "结论: 调整后支持",
    "日期: 2022-09-15",
  ]);
  yield record("目标审核", "sh", [
    "方式: 重点审核",
    ...about,
    "问题:",
    "  - 效益指标没有量化",
    "  - 个别指标的目标值低于上年实际完成值",
    "结论: 修改后通过",
    "整改: 已按审核意见补充量化指标，并说明目标值的测算依据。",
  ]);
  for (const [month, done] of [
    ["6月", 45],
    ["9月", 70],
  ] as const) {
    yield record("运行监控", `jk${month.slice(0, 1)}`, [
      ...about,
      `时点: 2023年${month}`,
      "方式: 部门自行",
      `预算数: ${budget}`,
      `执行数: ${hundreds * done}万元`,
      `预计执行数: ${tenths(hundreds * rate)}万元`,
      "指标:",
      ...targets
        .slice(0, 3)
        .map(([level1, level2, target, unit], at) =>
          row(
            `一级: ${level1}, 二级: ${level2}, 名称: ${target}, 方向: ≥, 目标值: ${goals[at]}, 完成值: ${goals[at]}, 预计完成值: ${goals[at]}, 计量单位: ${unit}, 完成可能性: 确定能`,
          ),
        ),
    ]);
  }
  const execution = `一级: 预算执行率, 三级: 预算执行率, 方向: ＝, 目标值: 100, 实际值: ${tenths(rate)}, 单位: '%', 分值: 10, 得分: ${hundredths(rate)}`;
  const total = hundredths(9000 + rate);
  yield record("绩效自评", "zp", [
    ...about,
    "资金:",
    row(`来源: 年度资金总额, 年初预算: ${budget}, 全年预算: ${budget}, 执行: ${tenths(hundreds * rate)}万元`),
    row(`来源: 当年财政拨款, 年初预算: ${budget}, 全年预算: ${budget}, 执行: ${tenths(hundreds * rate)}万元`),
    "指标:",
    row(execution),
    ...targets.map(([level1, level2, target, unit, weight], at) =>
      row(
        `一级: ${level1}, 二级: ${level2}, 三级: ${target}, 方向: ≥, 目标值: ${goals[at]}, 实际值: ${goals[at]}, 单位: ${unit}, 分值: ${weight}, 得分: ${weight}`,
      ),
    ),
    "总体完成情况: |",
    "  年度任务按计划完成，资金支出符合规定。",
    "  个别子项目招标推迟，已在四季度赶上进度。",
    `得分: ${total}`,
    "等次: 优",
  ]);
  if (index % 3 !== 0) {
    yield record("绩效抽评", "cp", [
      ...about,
      `主管部门: ${department}`,
      `组别: 第${chance.pick(["一", "二", "三"])}组`,
      `自评得分: ${total}`,
      "抽评得分: 86.5",
      "等次: 良",
      `涉及资金: ${budget}`,
      "问题: [个别指标的佐证材料不完整, 满意度调查样本偏少]",
    ]);
  } else {
    yield record("绩效评价", "pj", [
      `名称: ${name}绩效评价`,
      "类型: 财政重点评价",
      "对象: 项目",
      `主管部门: ${department}`,
      `项目: [p-${number}]`,
      `涉及资金: ${budget}`,
      "得分: 88",
      "等次: 良",
      "报告日期: 2024-05-10",
      "指标:",
      ...["决策", "过程", "产出", "效益"].flatMap((level, at) =>
        ["一", "二", "三", "四", "五"].map((which) =>
          row(
            `一级: ${level}, 二级: ${level}情况, 三级: ${level}情况之${which}, 分值: 5, 得分: ${at === 0 ? "2.6, 扣分原因: 论证不够充分" : "5"}`,
          ),
        ),
      ),
    ]);
  }
  yield record("整改", "zg", [
    `来源: {绩效自评: zp-${number}}`,
    "问题: 资金拨付进度偏慢，个别指标没有量化。",
    "类型: 资金管理",
    `责任单位: ${department}`,
    "措施: 建立月度调度制度，补充量化指标。",
    "时限: 2024-06-30",
    "状态: 已整改",
    "进展:",
    row("日期: 2024-04-12, 内容: 制定调度制度"),
    row("日期: 2024-05-20, 内容: 完成指标修订"),
    "完成日期: 2024-05-20",
  ]);
  yield record("结果应用", "yy", [
    `来源: {绩效自评: zp-${number}}`,
    "方式: 优先保障",
    `金额: ${hundreds}0万元`,
    `说明: 第${index}项按自评结果在下一年度预算中优先保障。`,
  ]);
  yield {
    category: "公开事项",
    code: `gk-${number}`,
    yaml: `事项: ${name}绩效自评结果\n部门: ${department}\n载体: [部门门户网站]\n形成日期: 2024-04-01\n公开日期: 2024-04-15\n时限: 2024-04-28\n项目数: 1个\n`,
  };
}

const row = (fields: string): string => `  - {${fields}}`;

const tenths = (value: number): string => `${Math.floor(value / 10)}.${value % 10}`;

const hundredths = (value: number): string => `${Math.floor(value / 100)}.${String(value % 100).padStart(2, "0")}`;
