// 豁免 of a finding: in force, on its last day, past it, of no rule, of nothing, of a problem that is gone, without a day to judge by.
import type { BrokenCase } from "./broken-case.ts";
import { city, type Files, ledger, marked } from "./marked-case.ts";

const waiver = "2023/豁免.yaml";

/** C-1 is graded below its score; its 等次 is where the finding stands. */
const graded: Files = { "2023/绩效抽评.yaml": "编号: C-1\n项目: P-1\n抽评得分: 92\n等次: ①良\n" };
const asOf = city("台账日期: 2024-06-30\n");
const accepted = (until: string, rule = "等次与得分相符", target = "类别: 绩效抽评, 记录: C-1"): string =>
  `编号: H-1\n规则: ${rule}\n对象: {${target}}\n理由: 附加扣分\n截止: ${until}\n`;
const waived = (name: string, text: string, ...finds: readonly string[]): BrokenCase =>
  marked(name, { ...asOf, ...graded, [waiver]: text }, ...finds);

const still = "① error grade-matches-score ~ 对应的等次是“优”";
const known = "① note grade-matches-score ~ 已豁免：等次登记为“良”";

export const waiverCases: readonly BrokenCase[] = [
  waived("豁免在截止当天还有效", accepted("2024-06-30"), known),
  waived("豁免过了截止一天", accepted("②2024-06-29"), still, "② warning waiver-expired ~ 已在2024年6月29日到期"),
  waived("豁免写的规则是代码", accepted("2024-12-31", "checks/grade-matches-score"), known),
  waived(
    "豁免写的规则差一个字",
    accepted("2024-12-31", "②等次与分数相符"),
    still,
    "② warning waiver-of-unknown-rule ~ 您是不是要写“等次与得分相符”？",
  ),
  waived(
    "豁免写的规则谁也不像",
    accepted("2024-12-31", "②全部"),
    still,
    "② warning waiver-of-unknown-rule ~ docs/检查规则.md",
  ),
  waived(
    "豁免的记录没有登记",
    accepted("2024-12-31", "等次与得分相符", "类别: 绩效抽评, 记录: ②C-7"),
    still,
    "② warning waiver-of-nothing ~ 绩效抽评里没有“C-7” ~ 您是不是要写“C-1”？",
  ),
  waived(
    "豁免的类别没有",
    accepted("2024-12-31", "等次与得分相符", "类别: ②抽评, 记录: C-1"),
    still,
    "② warning waiver-of-nothing ~ 没有“抽评”这一类记录 ~ 绩效抽评",
  ),
  waived(
    "豁免的问题已经没有了",
    `②${accepted("2024-12-31", "总分不超过100分")}`,
    still,
    "② warning waiver-unused ~ 现在没有违反“总分不超过100分” ~ 请删去这一条",
  ),
  marked(
    "没有台账日期，豁免照用，说明无法判断到期",
    { ...graded, [waiver]: accepted("②2024-12-31") },
    known,
    "② warning waiver-without-date ~ 没有登记台账日期",
  ),
  marked(
    "豁免写在别的年度，不管用",
    { ...asOf, ...graded, "2024/豁免.yaml": accepted("2024-12-31", "等次与得分相符", "类别: 绩效抽评, 记录: ②C-1") },
    still,
    "② warning waiver-of-nothing ~ 绩效抽评里没有“C-1”",
  ),
  marked(
    "豁免地区一级的记录",
    {
      ...city("台账日期: 2024-06-30\n"),
      "部门.yaml": "- {名称: 测试市商务局, 简称: [商务局], 曾用名: [①科技、经济和信息化委员会]}\n- {名称: 教委}\n",
      [waiver]: accepted("2024-12-31", "列表的每一项只写一个名称", "类别: 部门, 记录: 商务局"),
    },
    "① note lists-hold-one-name-an-item ~ 已豁免",
  ),
  marked(
    "豁免只管一条记录",
    {
      ...asOf,
      "2023/绩效抽评.yaml": ledger(
        "编号: C-1, 项目: P-1, 抽评得分: 92, 等次: ①良",
        "编号: C-2, 项目: P-2, 抽评得分: 92, 等次: ②良",
      ),
      [waiver]: accepted("2024-12-31"),
    },
    known,
    "② error grade-matches-score",
  ),
  marked("豁免是空的列表，通过", { ...asOf, [waiver]: "[]\n" }),
];
