// Days and years: on the day and one day late, years from the wrong folder, a year whose holidays nobody knows, no day at all.
import type { BrokenCase } from "./broken-case.ts";
import { city, marked } from "./marked-case.ts";

const matters = "2023/公开事项.yaml";
const evaluation = "2023/绩效评价.yaml";
const rectification = "2023/整改.yaml";

const asOf = (day: string) => city(`台账日期: ${day}\n`);
const published = (name: string, item: string, ...finds: readonly string[]): BrokenCase =>
  marked(name, { [matters]: `事项: 自评结果\n${item}` }, ...finds);
const notYet = (name: string, today: string, item: string, ...finds: readonly string[]): BrokenCase =>
  marked(name, { ...asOf(today), [matters]: `事项: ${item}` }, ...finds);
const evaluated = (name: string, more: string, ...finds: readonly string[]): BrokenCase =>
  marked(
    name,
    { [evaluation]: `编号: e-1\n名称: 助餐\n类型: 部门评价\n对象: 项目\n主管部门: 商务局\n${more}` },
    ...finds,
  );
const training = (name: string, held: string, ...finds: readonly string[]): BrokenCase =>
  marked(name, { ...asOf("2024-05-31"), "2023/培训宣传.yaml": `名称: 业务培训\n日期: ${held}\n` }, ...finds);
const preEvaluated = (name: string, date: string, ...finds: readonly string[]): BrokenCase =>
  marked(name, { "2023/事前评估.yaml": `编号: G-1\n项目: P-1\n申报资金: 600万元\n${date}` }, ...finds);
const monitored = (name: string, point: string, ...finds: readonly string[]): BrokenCase =>
  marked(name, { "2023/运行监控.yaml": `编号: J-1\n项目: P-1\n时点: ${point}\n` }, ...finds);
const counted = (name: string, point: string, ...finds: readonly string[]): BrokenCase =>
  marked(name, { "2023/汇总.yaml": `指标: 培训人次\n数值: 260余人次\n来源: 测试资料\n${point}` }, ...finds);
const problem = "编号: X-1\n来源: {文件: 审计报告}\n问题: 凭证不全\n责任单位: 商务局\n";
const corrected = (name: string, day: string, ...finds: readonly string[]): BrokenCase =>
  marked(
    name,
    {
      [evaluation]: "编号: e-1\n名称: 助餐\n类型: 部门评价\n对象: 项目\n主管部门: 商务局\n报告日期: 2024-04-12\n",
      "2023/更正.yaml": `编号: X-1\n对象: {绩效评价: e-1}\n类型: 更正\n原因: 误录\n影响: 改一个数\n日期: ${day}\n`,
    },
    ...finds,
  );

export const dateCases: readonly BrokenCase[] = [
  // Twenty working days after Monday 2024-04-01, three days off and two Sundays worked: Monday the 29th.
  published("第20个工作日公开，通过", "形成日期: 2024-04-01\n公开日期: 2024-04-29\n"),
  published(
    "第20个工作日的次日公开",
    "形成日期: 2024-04-01\n公开日期: ①2024-04-30\n",
    "① warning public-matters-are-published-in-time ~ 最迟应在2024年4月29日公开 ~ 晚了1天",
  ),
  published("时限当天公开，通过", "时限: 2024-03-10\n公开日期: 2024-03-10\n"),
  published(
    "时限次日公开",
    "时限: 2024-03-10\n公开日期: ①2024-03-11\n",
    "① warning public-matters-are-published-in-time ~ 时限2024年3月10日 ~ 晚了1天",
  ),
  marked(
    "没有登记2031年的放假和调休，两件事项只说一次",
    {
      "2031/公开事项.yaml":
        "- 事项: 甲\n  形成日期: ①2031-03-03\n  公开日期: 2031-05-06\n- 事项: 乙\n  形成日期: 2031-03-03\n  公开日期: 2031-06-06\n",
    },
    "① warning public-matters-are-published-in-time ~ 没有登记2031年的放假和调休 ~ 节假日安排.yaml",
  ),
  marked("2031年，20天以内就公开了，通过", {
    "2031/公开事项.yaml": "事项: 甲\n形成日期: 2031-03-03\n公开日期: 2031-03-23\n",
  }),
  published(
    "跨到没有登记的年度",
    "形成日期: ①2026-12-20\n公开日期: 2027-02-01\n",
    "① warning public-matters-are-published-in-time ~ 没有登记2027年",
  ),
  published("没有公开日期，也没有台账日期，无从比较，通过", "形成日期: 2019-01-02\n"),
  published("只有公开日期，通过", "公开日期: 2024-03-10\n"),
  notYet("台账日期正是时限，还没有公开，通过", "2024-03-10", "自评结果\n时限: 2024-03-10\n"),
  notYet(
    "台账日期过了时限一天，还没有公开",
    "2024-03-11",
    "①自评结果\n时限: 2024-03-10\n",
    "① warning public-matters-are-published-in-time ~ 已超过1天，还没有公开 ~ 请尽快公开",
  ),
  published("形成当天公开，通过", "形成日期: 2024-04-01\n公开日期: 2024-04-01\n"),
  published(
    "公开日期早于形成日期一天",
    "形成日期: 2024-04-02\n公开日期: ①2024-04-01\n",
    "① warning nothing-is-published-before-it-is-formed ~ 公开日期是2024年4月1日，早于形成日期2024年4月2日",
  ),
  evaluated("形成20个工作日公开，通过", "公开: {形成日期: 2024-04-01, 日期: 2024-04-29}\n"),
  evaluated(
    "形成第21个工作日才公开",
    "公开: {形成日期: 2024-04-01, 日期: ①2024-04-30}\n",
    "① warning records-are-published-in-time ~ 最迟应在2024年4月29日公开 ~ 晚了1天",
  ),
  evaluated(
    "不予公开，没有写依据",
    "公开: {属性: ①不予公开}\n",
    "① warning withheld-records-state-their-basis ~ 没有写依据 ~ 第十六条",
  ),
  marked(
    "公开审查列了台账里没有的记录",
    {
      "2023/公开审查.yaml":
        "编号: g-1\n范围: [绩效评价]\n审查部门: 办公室\n审查日期: 2024-05-01\n结论: 部分公开\n不予公开: [{类别: 绩效评价, 记录: ①没有, 依据: 条例}]\n",
    },
    "① error reviews-name-what-they-withhold ~ 绩效评价里没有“没有”",
    "① error disclosure/undecided ~ 公开网站先不生成",
  ),
  marked(
    "部分公开，没有写哪些不予公开",
    {
      "2023/公开审查.yaml": "编号: g-1\n范围: [绩效评价]\n审查部门: 办公室\n审查日期: 2024-05-01\n结论: ①部分公开\n",
    },
    "① error reviews-name-what-they-withhold ~ 没有写哪些不予公开",
    "① error disclosure/undecided ~ 公开网站先不生成",
  ),
  evaluated("报告当天公开，通过", "报告日期: 2024-04-12\n公开: {日期: 2024-04-12}\n"),
  evaluated(
    "报告公开早于报告日期一天",
    "报告日期: 2024-04-12\n公开: {日期: ①2024-04-11}\n",
    "① warning nothing-is-published-before-it-is-formed ~ 早于报告日期",
  ),
  evaluated("评价年度就是台账年度，当年1月1日报告，通过", "评价年度: 2023\n报告日期: 2023-01-01\n"),
  evaluated(
    "评价年度晚于台账年度",
    "评价年度: ①2024\n",
    "① warning evaluations-follow-the-year-evaluated ~ 评价年度是2024年，晚于台账年度2023年",
  ),
  evaluated(
    "报告日期早于评价年度一天",
    "评价年度: 2023\n报告日期: ①2022-12-31\n",
    "① warning evaluations-follow-the-year-evaluated ~ 2023年度还没有开始",
  ),
  training("日期就是台账日期，通过", "2024-05-31"),
  training(
    "日期比台账日期晚一天",
    "①2024-06-01",
    "① warning dates-are-not-after-the-ledger-date ~ 晚于台账日期2024年5月31日",
  ),
  marked("没有台账日期，2042年的日期不比较，通过", { "2023/培训宣传.yaml": "名称: 业务培训\n日期: 2042-05-18\n" }),
  marked("时限晚于台账日期，通过", { ...asOf("2024-05-31"), [rectification]: `${problem}时限: 2024-12-31\n` }),
  marked(
    "列表里的日期晚于台账日期",
    {
      ...asOf("2024-05-31"),
      [rectification]: `${problem}时限: 2024-12-31\n进展: [{日期: 2024-05-31, 内容: 自查}, {日期: ①2042-05-31, 内容: 补齐}]\n`,
    },
    "① warning dates-are-not-after-the-ledger-date ~ 2042年5月31日",
  ),
  preEvaluated("事前评估在预算年度的最后一天，通过", "日期: 2023-12-31\n"),
  preEvaluated(
    "事前评估在预算年度过完的次日",
    "日期: ①2024-01-01\n",
    "① warning pre-evaluations-come-before-the-budget ~ 2023年度的事前评估，日期是2024年1月1日",
  ),
  preEvaluated("事前评估没有写日期，通过", ""),
  monitored("时点在当年年底，通过", "2023-12-31"),
  monitored(
    "时点在次年元旦",
    "①2024-01-01",
    "① warning monitoring-stays-within-its-year ~ 时点是2024-01-01 ~ 请核对时点",
  ),
  monitored("时点是上一年的季度", "①2022年三季度", "① warning monitoring-stays-within-its-year ~ 2022年三季度"),
  counted("统计时点在次年底，通过", "统计时点: 2024-12-31\n"),
  counted("统计时点就在当年，通过", "统计时点: 2023年上半年\n"),
  counted(
    "统计时点在第三年",
    "统计时点: ①2025-01-01\n",
    "① warning reported-times-fit-their-year ~ 统计时点是2025-01-01，记录在2023年度",
  ),
  counted("统计时点在上一年", "统计时点: ①2022年12月\n", "① warning reported-times-fit-their-year ~ 请核对年份"),
  counted("没有统计时点，通过", ""),
  corrected("报告当天更正，通过", "2024-04-12"),
  corrected(
    "更正早于报告一天",
    "①2024-04-11",
    "① warning corrections-follow-what-they-correct ~ 早于绩效评价“助餐”的报告日期2024年4月12日",
  ),
];
