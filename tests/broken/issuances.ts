// 发文: a number used twice, days and years that do not fit, reminders told of in two ways, registrations that mean no document.
import type { BrokenCase } from "./broken-case.ts";
import { type Files, ledger, marked } from "./marked-case.ts";

const issuance = "2023/发文.yaml";
const rectification = "2023/整改.yaml";
/** The base makes no letters: every registration is told of for that as well. */
const unmade = (mark: string): string => `${mark} warning document/issued-without-document ~ 没有对应的文件`;

const issued = (name: string, lines: readonly string[], more: Files, ...finds: readonly string[]): BrokenCase =>
  marked(name, { ...more, [issuance]: ledger(...lines) }, ...finds);

const late =
  "编号: X-1, 来源: {文件: 审计报告}, 问题: 凭证不全, 责任单位: 商务局, 时限: 2024-05-31, 完成日期: 2024-06-20";
const reminded = (more: string): Files => ({ [rectification]: ledger(`${late}, ${more}`) });
const reminder = "发文字号: 测财函〔2024〕3号, 文种: ①整改提醒函";

export const issuanceCases: readonly BrokenCase[] = [
  issued(
    "同一年的两份发文一个字号",
    [
      "发文字号: 测财绩〔2024〕3号, 文种: ②抽评结果通报, 成文日期: 2024-05-10",
      "①发文字号: 测财绩〔2024〕3号, 文种: 整改通知书, 成文日期: 2024-05-10",
    ],
    {},
    unmade("②"),
    "① error records/same-record-twice ~ 登记了两次",
  ),
  marked(
    "上下年度的两份发文一个字号",
    {
      "2022/发文.yaml": ledger("发文字号: 测财绩〔2023〕3号, 文种: ①抽评结果通报, 成文日期: 2023-05-10"),
      [issuance]: ledger("发文字号: ②测财绩〔2023〕3号, 文种: 监控提醒函, 成文日期: 2023-10-20"),
    },
    unmade("①"),
    "② error issued-numbers-are-used-once ~ 已经用于发文“抽评结果通报” ~ 改正其中一个发文字号",
  ),
  issued(
    "发文的字号是制度文件的文号",
    ["发文字号: ①测财绩〔2024〕3号, 文种: 抽评结果通报"],
    { "制度文件.yaml": "{名称: 抽评办法, 文号: 测财绩〔2024〕3号}\n" },
    "① error issued-numbers-are-used-once ~ 已经用于制度文件“抽评办法”",
  ),
  issued(
    "印发早于成文",
    ["发文字号: 测财绩〔2024〕3号, 文种: ①抽评结果通报, 成文日期: 2024-05-10, 印发日期: ②2024-05-09"],
    {},
    unmade("①"),
    "② warning issuance-dates-are-in-order ~ 印发日期是2024年5月9日，早于成文日期2024年5月10日",
  ),
  issued(
    "反馈函早于评价报告",
    ["发文字号: 测财绩〔2024〕3号, 文种: ①评价意见反馈函, 对象: e-1, 成文日期: ②2024-04-11"],
    {
      "2023/绩效评价.yaml":
        "{编号: e-1, 名称: 助餐服务, 类型: 部门评价, 对象: 政策, 主管部门: 商务局, 报告日期: 2024-04-12}\n",
    },
    unmade("①"),
    "② warning issuance-dates-are-in-order ~ 早于绩效评价的报告日期2024年4月12日",
  ),
  issued(
    "字号的年份不是成文的年份",
    ["发文字号: ①测财绩〔2023〕3号, 文种: ②抽评结果通报, 成文日期: 2024-05-10"],
    {},
    "① warning issuance-dates-are-in-order ~ 是2023年的，成文日期是2024年5月10日",
    unmade("②"),
  ),
  issued(
    "提醒函的日期两处不一样",
    [`${reminder}, 对象: X-1, 成文日期: 2024-06-06`],
    reminded("提醒函: [{文号: 测财函〔2024〕3号, 日期: ②2024-06-05}]"),
    unmade("①"),
    "② warning reminders-are-as-issued ~ 日期是2024年6月5日，登记的成文日期是2024年6月6日",
  ),
  issued(
    "提醒函的文号是别的公文的",
    ["发文字号: 测财函〔2024〕3号, 文种: ①监控提醒函, 对象: J-1"],
    reminded("提醒函: [{文号: ②测财函〔2024〕3号, 日期: 2024-06-05}]"),
    unmade("①"),
    "② warning reminders-are-as-issued ~ 登记的是“监控提醒函（J-1）”，不是整改X-1的提醒函",
  ),
  issued(
    "登记了提醒函，整改记录里没有",
    [`${reminder}, 对象: X-1`],
    reminded("提醒函: ②[{文号: 测财函〔2024〕5号, 日期: 2024-06-05}]"),
    unmade("①"),
    "② warning reminders-are-as-issued ~ 整改X-1的提醒函里没有“测财函〔2024〕3号” ~ 补登",
  ),
  issued(
    "发文字号用了方括号",
    ['发文字号: ①"测财绩[2024]3号", 文种: 抽评结果通报'],
    {},
    "① error records/wrong-value ~ 测财绩〔2024〕3号",
  ),
];
