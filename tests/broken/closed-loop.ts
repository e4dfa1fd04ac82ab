// 事前评估 to 结果应用: a step that is missing, out of order or without its paper, and what counts as done.
import type { BrokenCase } from "./broken-case.ts";
import { city, type Files, ledger, marked } from "./marked-case.ts";

const project = "2023/项目.yaml";
const preEvaluation = "2023/事前评估.yaml";
const review = "2023/目标审核.yaml";
const monitoring = "2023/运行监控.yaml";
const selfEvaluation = "2023/绩效自评.yaml";
const spotCheck = "2023/绩效抽评.yaml";
const rectification = "2023/整改.yaml";
const resultUse = "2023/结果应用.yaml";

/** P-1 with more, P-2 as it is. */
const projects = (more: string): Files => ({
  [project]: ledger(
    `编号: P-1, 名称: 助餐服务, 主管部门: 商务局, ${more}`,
    "编号: P-2, 名称: 托育服务, 主管部门: 教委",
  ),
});
const asOf = (day: string): Files => city(`台账日期: ${day}\n`);
const found = "来源: {文件: 审计报告}, 问题: 凭证不全, 责任单位: 商务局";
const from = (kind: string, code: string): string =>
  `来源: {${kind}: ${code}}, 问题: 拨付慢, 责任单位: 商务局, 时限: 2024-06-30`;

/** A new project with so much money beside one that was evaluated beforehand; 起点 500万元. */
const beforehand = (name: string, budget: string, ...finds: readonly string[]): BrokenCase =>
  marked(
    name,
    {
      ...city("事前评估门槛: [{起点: 500万元}]\n"),
      ...projects(`项目属性: 新增, 资金性质: 专项资金, 预算数: ${budget}`),
      [preEvaluation]: ledger("编号: G-1, 项目: P-2, 申报资金: 600万元"),
    },
    ...finds,
  );
const twice = (name: string, first: string, second: string, ...finds: readonly string[]): BrokenCase =>
  marked(
    name,
    {
      [preEvaluation]: ledger(
        `编号: G-1, 项目: P-1, 方式: 部门评估, ${first}`,
        `编号: G-2, 项目: P-1, 方式: 财政审核, ${second}`,
      ),
    },
    ...finds,
  );
const reviewed = (name: string, its: string, lines: readonly string[], ...finds: readonly string[]): BrokenCase =>
  marked(name, { ...projects(its), [review]: ledger(...lines) }, ...finds);
/** 序时进度 at the end of June is 50%. */
const june = (more: string): string => `编号: J-1, 项目: P-1, 时点: 2023年上半年, 预算数: 100.00万元, ${more}`;
const lit = (name: string, more: string, ...finds: readonly string[]): BrokenCase =>
  marked(name, { [monitoring]: ledger(june(more)) }, ...finds);
const red = (code: string, name: string, light: string): string =>
  `编号: ${code}, 项目: ${name}, 时点: 2023年上半年, 偏差原因: 拨付慢, 纠偏措施: 按月预拨, 灯: ${light}`;
const followed = (name: string, lines: readonly string[], files: Files, ...finds: readonly string[]): BrokenCase =>
  marked(name, { [monitoring]: ledger(...lines), ...files }, ...finds);
const sampled = (name: string, rate: string, checks: readonly string[], ...finds: readonly string[]): BrokenCase =>
  marked(
    name,
    {
      ...city(rate),
      [project]: ledger(...[1, 2, 3, 4].map((one) => `编号: P-${one}, 名称: 项目${one}, 主管部门: 商务局`)),
      [selfEvaluation]: ledger(...[1, 2, 3, 4].map((one) => `编号: Z-${one}, 项目: P-${one}, 得分: 98.32`)),
      [spotCheck]: ledger(...checks),
    },
    ...finds,
  );
const check = (more = ""): string => `编号: C-1, 项目: P-1, 等次: 良${more}`;
const rectified = (name: string, lines: readonly string[], more: Files = {}, ...finds: readonly string[]): BrokenCase =>
  marked(name, { ...more, [rectification]: ledger(...lines) }, ...finds);
const steps = (name: string, more: string, ...finds: readonly string[]): BrokenCase =>
  rectified(name, [`编号: X-1, ${found}, 时限: 2024-05-31, 完成日期: 2024-06-20, ${more}`], {}, ...finds);

export const loopCases: readonly BrokenCase[] = [
  beforehand(
    "新增项目正好达到门槛，没有事前评估",
    "①0.05亿元",
    "① warning new-projects-are-evaluated-beforehand ~ 达到事前评估的起点500万元",
  ),
  beforehand("新增项目差0.01万元到门槛，通过", "499.99万元"),
  marked(
    "事前评估不予支持，安排了预算",
    {
      ...projects("项目属性: 新增, 预算数: ①0.01万元"),
      [preEvaluation]: ledger("编号: G-1, 项目: P-1, 申报资金: 600万元, 结论: 不予支持"),
    },
    "① warning unsupported-projects-have-no-budget ~ 安排了预算0.01万元",
  ),
  marked("事前评估不予支持，预算数是0元，通过", {
    ...projects("项目属性: 新增, 预算数: 0元"),
    [preEvaluation]: ledger("编号: G-1, 项目: P-1, 申报资金: 600万元, 结论: 不予支持"),
  }),
  twice(
    "两次申报的资金相同，单位不同，同一天评估，通过",
    "申报资金: 1.2亿元, 日期: 2022-10-14",
    "申报资金: 12000万元, 日期: 2022-10-14",
  ),
  twice(
    "财政审核申报得更多，还早了一天",
    "申报资金: 580.00万元, 日期: 2022-10-14",
    "申报资金: ①580.02万元, 日期: ②2022-10-13",
    "① warning pre-evaluation-steps-are-in-order ~ 多于部门评估的申报资金580.00万元",
    "② warning pre-evaluation-steps-are-in-order ~ 早于部门评估的2022年10月14日",
  ),
  reviewed(
    "目标审核不通过，安排了预算",
    "预算数: 100万元",
    ["编号: S-1, 项目: P-1, 结论: ①不通过"],
    "① warning rejected-goals-hold-back-the-budget ~ 安排了预算100万元",
  ),
  reviewed("目标审核不通过，修改后通过，通过", "预算数: 100万元", [
    "编号: S-1, 项目: P-1, 结论: 不通过",
    "编号: S-2, 项目: P-1, 结论: 修改后通过, 整改: 补充数量指标",
  ]),
  reviewed(
    "修改后通过，没有写问题和整改",
    "",
    ["编号: S-1, 项目: P-1, 结论: ①修改后通过"],
    "① warning revised-goals-say-what-was-revised ~ 没有写问题，也没有写怎样修改",
  ),
  reviewed("修改后通过，只写了整改，通过", "", ["编号: S-1, 项目: P-1, 结论: 修改后通过, 整改: 补充数量指标"]),
  reviewed("修改后通过，只写了问题，通过", "", ["编号: S-1, 项目: P-1, 结论: 修改后通过, 问题: 没有量化"]),
  reviewed("直接通过的不用写，通过", "", ["编号: S-1, 项目: P-1, 结论: 通过"]),
  lit("执行进度正好是序时进度的80%，绿灯，通过", "执行数: 40.00万元, 灯: 绿"),
  lit(
    "执行进度差一点到序时进度的80%，写成绿灯",
    "执行数: 39.99万元, 灯: ①绿",
    "① error derived-values-agree ~ 算出来是“黄” ~ 79.98%",
  ),
  marked(
    "没有填灯，算出是黄灯，没有写原因和措施",
    { [monitoring]: ledger(`①${june("执行数: 39.99万元")}`) },
    "① warning warning-lights-have-reasons-and-measures ~ 是黄灯 ~ 没有写偏差原因和纠偏措施",
  ),
  lit(
    "红灯没有写纠偏措施",
    "执行数: 29.99万元, 偏差原因: 拨付慢, 灯: ①红",
    "① warning warning-lights-have-reasons-and-measures ~ 是红灯，没有写纠偏措施",
  ),
  lit("执行率、序时进度照登记的小数位，通过", "执行数: 0.0050亿元, 序时进度: 50%, 执行率: 50%, 灯: 绿"),
  lit(
    "执行率差0.02个百分点",
    "执行数: 50.00万元, 执行率: ①50.02%",
    "① error derived-values-agree ~ “执行率”登记为“50.02%”，算出来是“50.00%”",
  ),
  followed(
    "两个红灯，只有一个有整改",
    [red("J-1", "P-1", "红"), red("J-2", "P-2", "①红")],
    { [rectification]: ledger(`编号: X-1, ${from("运行监控", "J-1")}`) },
    "① warning red-lights-are-followed-up ~ 是红灯，没有登记整改或结果应用 ~ 运行监控: J-2",
  ),
  followed("红灯，没有任何整改台账，通过", [red("J-1", "P-1", "红")], {}),
  followed("红灯以后转绿，通过", [red("J-1", "P-1", "红"), "编号: J-2, 项目: P-1, 时点: 2023年10月, 灯: 绿"], {
    [rectification]: ledger(`编号: X-1, ${found}, 时限: 2024-06-30`),
  }),
  marked(
    "B类项目没有运行监控",
    {
      ...projects("绩效分类: ①B"),
      [monitoring]: ledger("编号: J-1, 项目: P-2, 时点: 2023年7月"),
      [selfEvaluation]: ledger("编号: Z-1, 项目: P-1"),
    },
    "① warning projects-go-through-their-life-cycle ~ B类项目“助餐服务”没有运行监控",
  ),
  marked("C类项目没有运行监控，通过", {
    ...projects("绩效分类: C"),
    [monitoring]: ledger("编号: J-1, 项目: P-2, 时点: 2023年7月"),
    [selfEvaluation]: ledger("编号: Z-1, 项目: P-1"),
  }),
  marked(
    "评为差，有整改，没有结果应用",
    {
      [spotCheck]: ledger("编号: C-1, 项目: P-1, 等次: ①较差"),
      [rectification]: ledger(`编号: X-1, ${from("绩效抽评", "C-1")}`),
      [resultUse]: ledger("编号: Y-1, 来源: {文件: 审计报告}, 方式: 纳入考核"),
    },
    "① warning poor-results-are-put-right-and-used ~ 等次为“较差”，没有登记结果应用 ~ 绩效抽评: C-1",
  ),
  marked("评为良，不要求整改，通过", {
    [spotCheck]: ledger(check()),
    [rectification]: ledger(`编号: X-1, ${found}, 时限: 2024-06-30`),
  }),
  sampled("抽评比例正好达到，通过", "抽评比例: 25%\n", [check()]),
  sampled(
    "抽评比例差一点",
    "抽评比例: 25.01%\n",
    [`①${check()}`],
    "① warning enough-self-evaluations-are-spot-checked ~ 占自评4个的25%，没有达到规定的25.01%",
  ),
  sampled("没有规定抽评比例，通过", "", [check()]),
  sampled("抽评登记的自评得分少一位小数，通过", "", [check(", 自评得分: 98.3")]),
  sampled(
    "抽评登记的自评得分差0.01分",
    "",
    [check(", 自评得分: ①98.31")],
    "① error spot-checked-scores-are-those-of-self-evaluations ~ 登记为98.31分 ~ 98.32分",
  ),
  marked(
    "抽评的主管部门不是项目的主管部门",
    { [spotCheck]: ledger(check(", 主管部门: ①教委")) },
    "① warning departments-are-those-of-their-projects ~ “测试市教育局” ~ “测试市商务局”",
  ),
  marked("抽评的主管部门写简称，通过", { [spotCheck]: ledger(check(", 主管部门: 市商务局")) }),
  rectified(
    "已整改，没有完成日期",
    [`编号: X-1, ${found}, 时限: 2024-06-30, 状态: ①已整改`],
    {},
    "① warning finished-rectifications-are-proved ~ 没有填写完成日期",
  ),
  rectified(
    "填了完成日期，状态还是整改中",
    [`编号: X-1, ${found}, 时限: 2024-06-30, 状态: ①整改中, 完成日期: 2024-06-30`],
    {},
    "① warning finished-rectifications-are-proved ~ 状态却是整改中",
  ),
  rectified("台账日期正是整改时限，通过", [`编号: X-1, ${found}, 时限: 2024-06-30, 状态: 整改中`], asOf("2024-06-30")),
  rectified(
    "台账日期过了整改时限一天",
    [`编号: X-1, ${found}, 时限: ①2024-06-30, 状态: 整改中`],
    asOf("2024-07-01"),
    "① warning unfinished-rectifications-are-not-overdue ~ 已超过1天，还没有完成，也没有提醒函 ~ 请发提醒函",
  ),
  rectified(
    "没有台账日期，登记为逾期的照样提醒",
    [`编号: X-1, ${found}, 时限: ①2024-06-30, 逾期: 是`],
    {},
    "① warning unfinished-rectifications-are-not-overdue ~ 登记为逾期",
  ),
  marked(
    "没有台账日期，有没完成的整改",
    {
      "地区.yaml": `①${city("")["地区.yaml"]}`,
      [rectification]: ledger(`编号: X-1, ${found}, 时限: 2024-06-30, 状态: 未整改`),
    },
    "① note unfinished-rectifications-need-a-ledger-date ~ 有1条整改没有完成 ~ 台账日期",
  ),
  steps(
    "整改的各步都在同一天，通过",
    "进展: [{日期: 2024-06-20, 内容: 办结}], 提醒函: [{文号: 测财函〔2024〕3号, 日期: 2024-05-31}]",
  ),
  steps(
    "进展晚于完成日期一天",
    "进展: [{日期: ①2024-06-21, 内容: 补齐}]",
    "① warning rectification-steps-are-in-order ~ 第1条进展是2024年6月21日，晚于完成日期2024年6月20日",
  ),
  steps(
    "提醒函早于时限一天",
    "提醒函: [{文号: 测财函〔2024〕3号, 日期: ①2024-05-30}]",
    "① warning rectification-steps-are-in-order ~ 早于整改时限2024年5月31日",
  ),
  steps("进展、提醒函是空的列表，通过", "进展: [], 提醒函: []"),
  marked(
    "没有完成的改革任务下一年没有下文",
    {
      "2023/改革任务.yaml": ledger("名称: 建立销号制度, 状态: ①进行中", "名称: 扩充指标库, 状态: 已完成"),
      "2024/改革任务.yaml": "名称: 修订管理办法\n状态: 进行中\n",
    },
    "① warning open-tasks-are-carried-over ~ “建立销号制度”2023年进行中，2024年的清单里没有它",
  ),
  marked("没有完成的改革任务，下一年还没有清单，通过", {
    "2023/改革任务.yaml": ledger("名称: 建立销号制度, 状态: 进行中"),
    "2025/改革任务.yaml": "名称: 修订管理办法\n状态: 进行中\n",
  }),
  marked("没有完成的改革任务，下一年接着登记，通过", {
    "2023/改革任务.yaml": ledger("名称: 建立销号制度, 状态: 进行中"),
    "2024/改革任务.yaml": "名称: 建立销号制度\n状态: 进行中\n",
  }),
];
