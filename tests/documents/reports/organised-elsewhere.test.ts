// 部门评价报告, 部门整体绩效评价报告, 财政运行综合绩效评价报告: the same sources in other outlines, worked out by hand.
import { expect, it } from "vitest";
import { linesUnder, outlineOf, reportAt } from "./shipped-reports.ts";

it("a department's own evaluation has no process that nobody noted, and is organised and signed by the department", () => {
  const report = reportAt("mingchuan/2024/evaluations/mc-2024-09-report");
  expect(outlineOf(report)).toEqual([
    "一、基本情况",
    "  （一）概况和资金情况",
    "  （二）绩效目标",
    "二、绩效评价工作开展情况",
    "  （一）绩效评价目的和组织方式",
    "  （二）评价原则和指标体系",
    "三、综合评价情况及评价结论",
    "四、绩效评价指标分析",
    "  （一）决策类指标",
    "  （二）管理类指标",
    "  （三）产出类指标",
    "  （四）效益类指标",
    "五、评价结果应用",
    "附件1：绩效评价评分表",
    "附件2：单位自评情况",
  ]);
  expect(linesUnder(report, "（一）绩效评价目的和组织方式")[0]).toContain(
    "评价由明川市生态环境局组织。明川衡信会计师事务所受委托承担具体评价工作。",
  );
  expect(report.cover.map(({ value }) => value)).toEqual([
    "城西污水处理厂特许经营",
    "部门评价",
    "明川市生态环境局",
    "明川衡信会计师事务所",
  ]);
  expect([report.issuer, report.date]).toEqual(["明川市生态环境局", "2025年3月28日"]);
});

it("a whole department is measured by 财政管理、职责履行、履职效果", () => {
  const report = reportAt("mingchuan/2024/evaluations/mc-2024-07-report");
  expect(report.title).toBe("明川市农业农村局整体支出绩效评价报告");
  expect(outlineOf(report)).toEqual([
    "一、部门（单位）概况",
    "二、绩效评价工作开展情况",
    "  （一）绩效评价目的和组织方式",
    "  （二）评价原则和指标体系",
    "  （三）绩效评价工作过程",
    "三、综合评价情况及评价结论",
    "四、整体绩效指标分析",
    "  （一）财政管理类指标",
    "  （二）职责履行类指标",
    "  （三）履职效果类指标",
    "五、存在的问题和整改要求",
    "六、评价结果应用",
    "附件：绩效评价评分表",
  ]);
  // 12268.44 of 12860 is 95.40%; 591.56 is left.
  expect(linesUnder(report, "一、部门（单位）概况")).toEqual([
    "本次评价的对象为明川市农业农村局整体支出，主管部门为明川市农业农村局，评价2024年度的整体绩效。纳入评价的预算资金12860.00万元，实际支出12268.44万元，预算执行率95.4%，结余591.56万元。",
  ]);
  // 4+4.77+3+3.5+3+4.5+3+3.5; 8+7+7.4+5; 8+8+5.4+2.8+7.6.
  expect(linesUnder(report, "三、综合评价情况及评价结论").slice(-4)).toEqual([
    "财政管理｜36｜29.27｜81.3%",
    "职责履行｜30｜27.40｜91.3%",
    "履职效果｜34｜31.80｜93.5%",
    "合计｜100｜88.47｜88.5%",
  ]);
});

it("the finances of a government below are measured by the six dimensions", () => {
  const report = reportAt("mingchuan/2024/evaluations/mc-2024-08-report");
  expect(report.title).toBe("云栖县财政运行综合绩效评价报告");
  expect(report.cover.map(({ label }) => label)).toEqual(["评价对象", "评价类型", "评价组织单位", "受托评价机构"]);
  // 5+5+5.4; 4+4.5+4+4; 6+3.6+5.5; 5+6; 10+7+3.5; 3+3.5.
  expect(linesUnder(report, "三、综合评价情况及评价结论")).toEqual([
    "综合得分85分，评价等次为良。17个三级指标中，有扣分的12个，共扣15分。各一级指标得分率见下图。",
    "一级指标得分率",
    "一级指标得分情况",
    "一级｜分值｜得分｜得分率",
    "预算收支质量｜17｜15.4｜90.6%",
    "预算管理水平｜19｜16.5｜86.8%",
    "财政运行风险｜20｜15.1｜75.5%",
    "财政运行成本｜12｜11.0｜91.7%",
    "重点支出保障｜22｜20.5｜93.2%",
    "财政改革创新｜10｜6.5｜65.0%",
    "合计｜100｜85.0｜85.0%",
  ]);
  expect(linesUnder(report, "（三）财政运行风险类指标")).toEqual([
    "分值20分，得15.1分，得分率75.5%。",
    "1.政府债务率（分值8分，得6.0分）：债务率高于全市平均水平。",
    "2.暂付款压降任务完成率（分值6分，得3.6分）：当年压降任务完成六成。",
    "3.库款保障水平（分值6分，得5.5分）：2个月库款保障倍数低于标准。",
  ]);
});
