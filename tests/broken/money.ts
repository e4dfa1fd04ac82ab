// Money in two ledgers, in two units, a ten-thousandth apart: equal amounts pass however they are written.
import type { BrokenCase } from "./broken-case.ts";
import { city, ledger, marked } from "./marked-case.ts";

const project = "2023/项目.yaml";
const selfEvaluation = "2023/绩效自评.yaml";
const spotCheck = "2023/绩效抽评.yaml";
const monitoring = "2023/运行监控.yaml";

const itsProject = (more: string): string => ledger(`编号: P-1, 名称: 助餐服务, 主管部门: 商务局, ${more}`);
const funds = (total: string, more = ""): string =>
  `编号: Z-1\n项目: P-1\n资金:\n  - {来源: 年度资金总额, ${total}}\n${more}`;
const rate = (actual: string, score: string, more = ""): string =>
  `指标:\n  - {一级: 预算执行率, 三级: 预算执行率, 实际值: ${actual}, 单位: '%', 分值: 10, 得分: ${score}${more}}
  - {一级: 产出, 三级: 场次, 分值: 50, 得分: 50}
  - {一级: 效益, 三级: 受益, 分值: 40, 得分: 40}\n`;

/** A project and its 自评, each with its own numbers. */
const both = (name: string, its: string, own: string, ...finds: readonly string[]): BrokenCase =>
  marked(name, { [project]: itsProject(its), [selfEvaluation]: funds(own) }, ...finds);
const evaluated = (name: string, text: string, ...finds: readonly string[]): BrokenCase =>
  marked(name, { [selfEvaluation]: text }, ...finds);
const spent = (name: string, its: string, ...finds: readonly string[]): BrokenCase =>
  marked(name, { [project]: itsProject(its) }, ...finds);
const monitored = (name: string, its: string, points: readonly string[], ...finds: readonly string[]): BrokenCase =>
  marked(name, { [project]: itsProject(its), [monitoring]: ledger(...points) }, ...finds);
const july = (more: string): string =>
  `编号: J-1, 项目: P-1, 时点: 2023年7月, 偏差原因: 次月拨付, 纠偏措施: 按月预拨, ${more}`;
const october = (more: string): string => `编号: J-2, 项目: P-1, 时点: 2023年10月, ${more}`;
/** A project of 新增 and what its 事前评估 approved. */
const approved = (name: string, budget: string, evaluation: string, ...finds: readonly string[]): BrokenCase =>
  marked(
    name,
    {
      [project]: itsProject(`项目属性: 新增, 预算数: ${budget}`),
      "2023/事前评估.yaml": ledger(`编号: G-1, 项目: P-1, 申报资金: 600万元, ${evaluation}`),
    },
    ...finds,
  );
const used = (name: string, more: string, ...finds: readonly string[]): BrokenCase =>
  marked(name, { "2023/结果应用.yaml": ledger(`编号: Y-1, 来源: {文件: 审计报告}, ${more}`) }, ...finds);

export const moneyCases: readonly BrokenCase[] = [
  spent("执行数等于预算数，通过", "预算数: 1250.00万元, 执行数: 1250.00万元"),
  spent("执行数等于预算数，单位不同，通过", "预算数: 1.2亿元, 执行数: 12000万元"),
  spent("执行数与预算数的差在写明的小数位以内，通过", "预算数: 1.2000亿元, 执行数: 12000.50万元"),
  spent(
    "执行数与预算数的差超出写明的小数位",
    "预算数: 1.2000亿元, 执行数: ①12000.51万元",
    "① warning executed-is-not-above-budget ~ 执行12000.51万元，超过预算1.2000亿元",
  ),
  spent("预算数是0元，执行数也是0元，通过", "预算数: 0元, 执行数: 0万元"),
  both("自评与项目的金额单位不同，通过", "预算数: 1.2亿元, 执行数: 0.96亿元", "全年预算: 12000万元, 执行: 9600万元"),
  both(
    "自评的执行数与项目不同",
    "预算数: 1.2亿元, 执行数: 9600.00万元",
    "全年预算: 12000万元, 执行: ①9600.02万元",
    "① error self-evaluated-money-is-the-projects ~ 9600.02万元 ~ 9600.00万元",
  ),
  both("项目写的是年初预算，通过", "预算数: 1000万元", "年初预算: 0.1亿元, 全年预算: 1200万元, 执行: 1200万元"),
  evaluated(
    "全年预算是0，给预算执行率打了分",
    `${funds("全年预算: ①0万元, 执行: 0万元")}${rate("100", "10")}`,
    "① warning execution-rates-have-a-budget ~ 没有依据",
  ),
  evaluated(
    "资金是空的列表，执行率照填，通过",
    `编号: Z-1\n项目: P-1\n资金: []\n执行率: 80%\n总体完成情况: 按计划完成\n`,
  ),
  evaluated(
    "执行率指标与资金差0.02个百分点",
    `${funds("全年预算: 100.00万元, 执行: 96.00万元")}${rate("①96.02", "9.6")}`,
    "① error execution-indicators-follow-the-funds ~ 按资金算是96.00%",
  ),
  evaluated(
    "执行率指标与资金差0.01个百分点，在写明的小数位以内，通过",
    `${funds("全年预算: 100.00万元, 执行: 96.00万元")}${rate("96.01", "9.6")}`,
  ),
  evaluated("执行率指标四舍五入到整数，通过", `${funds("全年预算: 300万元, 执行: 289万元")}${rate("96", "9.63")}`),
  evaluated(
    "执行率正好80%，没有写原因，只列出供参考",
    `${funds("全年预算: 100万元, 执行: 80万元")}${rate("80", "8").replace("- {", "- ①{")}`,
    "① note spending-keeps-up-with-results ~ 得分率100%，预算执行率80%",
  ),
  evaluated(
    "执行率正好80%，写了原因，通过",
    `${funds("全年预算: 100万元, 执行: 80万元")}${rate("80", "8", ", 偏差原因: 尾款次年支付")}`,
  ),
  evaluated(
    "执行率79.99%，没有写原因",
    `${funds("全年预算: 1亿元, 执行: ①7999万元")}${rate("79.99", "8")}`,
    "① warning unusual-execution-rates-are-explained ~ 执行率79.99%，低于80%，没有写原因",
  ),
  evaluated(
    "只填了执行率，高于100%",
    "编号: Z-1\n项目: P-1\n执行率: ①100.01%\n",
    "① warning unusual-execution-rates-are-explained ~ 高于100% ~ 请核对执行数和预算数",
  ),
  evaluated("只填了执行率，正好100%，通过", "编号: Z-1\n项目: P-1\n执行率: 100%\n"),
  evaluated("执行比得分正好低二十分之一，通过", `${funds("全年预算: 100万元, 执行: 95万元")}${rate("95", "9.5")}`),
  evaluated(
    "执行比得分低得略多于二十分之一",
    `${funds("全年预算: 1亿元, 执行: 9499万元")}${rate("94.99", "9.5").replace("- {", "- ①{")}`,
    "① note spending-keeps-up-with-results ~ 得分率100%，预算执行率94.99%",
  ),
  marked(
    "本地区的执行率下限是95%",
    {
      ...city("执行率范围: {下限: 95%, 上限: 100%}\n"),
      [selfEvaluation]: `${funds("全年预算: 1亿元, 执行: ①9499万元")}${rate("94.99", "9.5")}`,
    },
    "① warning unusual-execution-rates-are-explained ~ 低于95%",
  ),
  approved("新增项目的预算等于核定资金，单位不同，通过", "0.0480亿元", "核定资金: 480万元"),
  approved(
    "新增项目的预算超过核定资金",
    "①480.02万元",
    "核定资金: 480.00万元",
    "① warning new-budgets-stay-within-what-was-approved ~ 超过事前评估核定的480.00万元",
  ),
  approved("没有核定资金，不比较，通过", "600万元", "结论: 予以支持"),
  monitored("监控的预算数单位不同，通过", "预算数: 1.2亿元", [july("预算数: 12000万元")]),
  monitored(
    "监控的预算数少写一位",
    "预算数: 1.2亿元",
    [july("预算数: ①1200万元")],
    "① warning monitored-budgets-are-the-projects ~ 监控的预算数是1200万元 ~ 1.2亿元",
  ),
  monitored("两期累计执行数相同，全年也相同，通过", "执行数: 0.08亿元", [
    july("执行数: 800万元"),
    october("执行数: 800万元"),
  ]),
  monitored(
    "后一期的累计执行数更少",
    "执行数: 900万元",
    [july("执行数: 800.00万元"), october("执行数: ①799.98万元")],
    "① warning monitored-spending-only-grows ~ 到2023年10月累计执行799.98万元，少于2023年7月的800.00万元",
  ),
  monitored(
    "时点上的执行数多于全年",
    "执行数: 799.98万元",
    [july("执行数: ①800.00万元")],
    "① warning monitored-spending-only-grows ~ 多于全年的799.98万元",
  ),
  marked("抽评涉及资金等于项目的预算，单位不同，通过", {
    [project]: itsProject("预算数: 1.2亿元"),
    [spotCheck]: "编号: C-1\n项目: P-1\n等次: 良\n涉及资金: 12000万元\n",
  }),
  marked(
    "抽评涉及资金多写一位",
    { [project]: itsProject("预算数: 1.2亿元"), [spotCheck]: "编号: C-1\n项目: P-1\n等次: 良\n涉及资金: ①12亿元\n" },
    "① warning spot-checked-money-is-within-the-projects ~ 超过项目“助餐服务”的预算1.2亿元",
  ),
  used("压减没有写金额", "方式: ①压减", "① warning held-back-money-names-its-amount ~ 方式是压减，没有写金额"),
  used("取消没有写金额", "方式: ①取消", "① warning held-back-money-names-its-amount"),
  used("暂缓拨款没有写金额", "方式: ①暂缓拨款", "① warning held-back-money-names-its-amount"),
  used("暂缓拨款写了0元，通过", "方式: 暂缓拨款, 金额: 0元"),
  used("纳入考核不用写金额，通过", "方式: 纳入考核"),
  used("没有写方式，不要求金额，通过", "说明: 另行研究"),
];
